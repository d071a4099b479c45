import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { oncePerDocument } from '../once-per-document.ts'
import { found } from './found.ts'
import { group, type Line, linesOf } from './lines.ts'

/** How a unit is rightly written, and the spellings that are not. */
const spellings: readonly { readonly right: string; readonly wrong: RegExp }[] = [
  { right: 'kWh', wrong: /(?<=\d\s?)(?:kwh|KWH|Kwh|KWh|kWH)(?![A-Za-z])/g },
  { right: 'kW', wrong: /(?<=\d\s?)(?:kw|KW|Kw)(?![A-Za-z])/g },
  { right: 'tCO2', wrong: /(?<=\d\s?)(?:tco2|Tco2|TCO2|tCo2|TCo2)(?![A-Za-z\d])/g },
  { right: 'kg', wrong: /(?<=\d\s?)(?:Kg|KG)(?![A-Za-z])/g },
  { right: 'km', wrong: /(?<=\d\s?)(?:Km|KM)(?![A-Za-z])/g },
  { right: '㎡', wrong: /(?<=[\d(]\s?)m\^2(?!\d)/g },
  { right: '㎥', wrong: /(?<=[\d(]\s?)m\^3(?!\d)/g },
]

const linesWithUnits = oncePerDocument((document): readonly Line[] =>
  linesOf(document).filter(({ text }) => /[\d(]\s?[A-Za-z]/.test(text)),
)

/** Told once for each spelling, with the count. */
const misspelt = (document: Extracted): readonly DocumentFinding[] =>
  spellings.flatMap(({ right, wrong }) => {
    const hits = linesWithUnits(document).flatMap((line) =>
      [...line.text.matchAll(wrong)].map((match) => ({ line, match })),
    )
    return hits.slice(0, 1).map(({ line, match }) =>
      found('unit', 'note', line, {
        span: { from: match.index, to: match.index + match[0].length },
        stated: match[0],
        computed: right,
        params: { case: 'spelling', count: hits.length },
        fix: right,
      }),
    )
  })

const percentRange = /(\d{1,3}(?:\.\d+)?)\s?[~∼～]\s?(\d{1,3}(?:\.\d+)?)\s?%(?!\s?p|p|포인트)/g
const growth = /(?:상승|증가|감소|하락|인상|인하)(?:률|율|폭|세)/
/** "서울시 117.2% 127.3% 138.3% 151.9%" */
const percentRow = /^\s*(\S[^\d%]{0,20}?)\s*((?:\d{1,4}(?:\.\d+)?%\s*){3,12})$/

/** A row of percentages over years: its first word, the differences in points, and the changes in per cent. */
interface Row {
  readonly points: readonly number[]
  readonly changes: readonly number[]
}

function rowOf(line: Line): readonly Row[] {
  const match = percentRow.exec(line.text)
  if (match === null) return []
  // Tenths of a per cent as whole numbers, so that a point is a point.
  const values = group(match, 2)
    .split('%')
    .map((text) => Math.round(Number(text) * 10))
    .slice(0, -1)
  const pairs = values.slice(1).map((value, index) => ({ value, before: values[index] as number }))
  if (pairs.some(({ before }) => before === 0)) return []
  return [
    {
      points: pairs.map(({ value, before }) => Math.abs(value - before) / 10),
      changes: pairs.map(({ value, before }) => (Math.abs(value - before) * 100) / before),
    },
  ]
}

const inside = (numbers: readonly number[], low: number, high: number): boolean =>
  numbers.every((number) => number >= low - 0.5 && number < high + 1)

/** A rate of growth that is right in percentage points and wrong in per cent of the table below it (SI-078). */
function pointsTakenForPercent(line: Line, below: readonly Line[]): readonly DocumentFinding[] {
  const ranges = [...line.text.matchAll(percentRange)]
  const rows = below.flatMap(rowOf)
  const mixed = ranges.filter((match) => {
    const [low, high] = [Number(match[1]), Number(match[2])]
    const fits = rows.filter(({ points, changes }) => inside(points, low, high) && !inside(changes, low, high))
    return fits.length > 0 && !rows.some(({ changes }) => inside(changes, low, high))
  })
  return mixed.slice(0, 1).map((match) =>
    found('unit', 'note', line, {
      span: { from: match.index, to: match.index + match[0].length },
      stated: match[0],
      computed: `${match[0]}p`,
      params: { case: 'points' },
    }),
  )
}

function check(document: Extracted): readonly DocumentFinding[] {
  const lines = linesOf(document)
  return [
    ...misspelt(document),
    ...lines.flatMap((line, number) => {
      if (!line.text.includes('%')) return []
      const near = lines.slice(Math.max(0, number - 2), number + 2).some(({ text }) => growth.test(text))
      return near ? pointsTakenForPercent(line, lines.slice(number, number + 30)) : []
    }),
  ]
}

/** Finds units written wrong (kwh, tco2) and percentage points called per cent. */
export const unitRule: DocumentRule = { id: 'unit', check }
