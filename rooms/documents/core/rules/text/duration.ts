import { addDays, compareDates, inclusiveDays, type LocalDate } from '#kit/korean-date.ts'
import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import { addMonths } from './calendar-month.ts'
import { found } from './found.ts'
import { group, type Line, linesOf } from './lines.ts'
import { forwardStretch, type Stretch } from './stretch.ts'
import { rangesOn } from './written-range.ts'

/** [58일간], (7일간), 30일간, (12개월), (2년) right behind a range. */
const statedLength =
  /\s{0,4}[[(（［,:]?\s?(?:총|약)?\s?(\d{1,4})\s?(일|개월|년|박)(간|동안)?(?:\s?(\d{1,3})일)?\s?[\])）］]?/y

interface Stated {
  readonly count: number
  readonly unit: string
  readonly from: number
  readonly to: number
}

/** The length that stands behind a range: in brackets or with 간; a bare "5일" may be a day and is left alone. */
function statedAfter(text: string, at: number): Stated | null {
  statedLength.lastIndex = at
  const match = statedLength.exec(text)
  if (match === null || text.slice(at, statedLength.lastIndex).includes('약')) return null
  if (!/[[(（［]/.test(match[0]) && group(match, 3) === '') return null
  const digits = at + match[0].search(/\d/)
  const end =
    digits +
    match[0]
      .trim()
      .replace(/^\D+/, '')
      .replace(/[\])）］\s]+$/, '').length
  const nights = group(match, 2) === '박'
  return {
    count: Number(nights ? group(match, 4) : group(match, 1)),
    unit: nights ? '일' : group(match, 2),
    from: digits,
    to: end,
  }
}

const daysApart = (a: LocalDate, b: LocalDate): number =>
  compareDates(a, b) <= 0 ? inclusiveDays(a, b) - 1 : inclusiveDays(b, a) - 1

/** The months of a stretch, a week more or less; null for one that is no whole number of them. */
const wholeMonths = ({ first, last }: Stretch): number | null => {
  const months =
    (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7))
  return [months, months + 1].find((count) => daysApart(addMonths(first, count), addDays(last, 1)) <= 7) ?? null
}

interface Computed {
  readonly right: number
  /** The other number that people count to: the first day left out, or the calendar's months touched. */
  readonly other: number
}

function computed(stretch: Stretch, unit: string): Computed | null {
  if (unit === '일') {
    const days = inclusiveDays(stretch.first, stretch.last)
    return stretch.precision === 'day' ? { right: days, other: days - 1 } : null
  }
  const months = wholeMonths(stretch)
  if (months === null) return null
  if (unit === '개월') return { right: months, other: stretch.precision === 'day' ? months - 1 : months }
  return months % 12 === 0 ? { right: months / 12, other: months / 12 + 1 } : null
}

function ofLine(line: Line): readonly DocumentFinding[] {
  return rangesOn(line).flatMap((range) => {
    const [stretch, stated] = [forwardStretch(range), statedAfter(line.text, range.to)]
    if (stretch === null || stated === null) return []
    const length = computed(stretch, stated.unit)
    if (length === null || stated.count === length.right) return []
    const text = line.text.slice(stated.from, stated.to)
    const fix = text.replace(/\d+/, String(length.right))
    return [
      found('duration', stated.count === length.other ? 'note' : 'error', line, {
        span: { from: stated.from, to: stated.to },
        stated: text,
        computed: `${length.right}${stated.unit}`,
        params: { case: 'range', range: line.text.slice(range.from, range.to).trim() },
        ...(stated.count === length.other || text.includes('박') ? {} : { fix }),
      }),
    ]
  })
}

/** Finds lengths in brackets that are not those of the dates before them, both ends counted (SI-013). */
export const durationRule: DocumentRule = {
  id: 'duration',
  check: (document) => linesOf(document).flatMap((line) => [...ofLine(line), ...nights(line), ...minutes(line)]),
}

/** Three nights make four days. */
function nights(line: Line): readonly DocumentFinding[] {
  return [...line.text.matchAll(/(?<!\d)(\d{1,2})박\s?(\d{1,2})일/g)].flatMap((match) => {
    const [night, days] = [Number(match[1]), Number(match[2])]
    if (days === night + 1) return []
    return [
      found('duration', 'warning', line, {
        span: { from: match.index, to: match.index + match[0].length },
        stated: match[0],
        computed: `${night}박 ${night + 1}일`,
        params: { case: 'nights' },
      }),
    ]
  })
}

const clockLength = /(?<!\d)(\d{1,2}):(\d{2})\s?[~∼～〜-]\s?(\d{1,2}):(\d{2})\)?\s?[:：,/([]?\s?(\d{1,3})분(?!기)/g

/** "(19:10 ~ 19:30) : 20분": the minutes between two times of day. */
function minutes(line: Line): readonly DocumentFinding[] {
  return [...line.text.matchAll(clockLength)].flatMap((match) => {
    const [hour, minute, toHour, toMinute, stated] = match.slice(1).map(Number) as [
      number,
      number,
      number,
      number,
      number,
    ]
    const right = (toHour - hour) * 60 + toMinute - minute
    if (right <= 0 || right === stated) return []
    const from = match.index + match[0].lastIndexOf(String(match[5]))
    return [
      found('duration', 'error', line, {
        span: { from, to: match.index + match[0].length },
        stated: `${stated}분`,
        computed: `${right}분`,
        params: { case: 'clock' },
        fix: `${right}분`,
      }),
    ]
  })
}
