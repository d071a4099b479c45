import { type Fixed, fixedOfDigits, one } from './fixed.ts'
import { group } from './listed.ts'

/** A number as it is written in a text, with the unit that follows it. */
export interface WrittenNumber {
  readonly from: number
  /** After the digits. */
  readonly to: number
  /** After the unit. */
  readonly end: number
  readonly value: Fixed
  readonly decimals: number
  /** "천원", "명", "%"; empty where none is known. */
  readonly unit: string
  /** Written with thousands groups ("1,234"). */
  readonly grouped: boolean
}

/** What one of a unit is in won; other units are no money. */
export const wonPer: ReadonlyMap<string, bigint> = new Map([
  ['원', 1n],
  ['천원', 1_000n],
  ['만원', 10_000n],
  ['백만원', 1_000_000n],
  ['천만원', 10_000_000n],
  ['억원', 100_000_000n],
  ['억', 100_000_000n],
  ['조원', 1_000_000_000_000n],
])

const units = [
  ...['조\\s?원', '억\\s?원', '천만\\s?원', '백만\\s?원', '만\\s?원', '천\\s?원', '억', '원'],
  ...[
    '여?\\s?명',
    '인(?=[\\s,)/]|$)',
    '개\\s?사업',
    '개\\s?의제',
    '개\\s?과제',
    '개소',
    '개교',
    '개동',
    '개\\s?분과',
    '개\\s?팀',
  ],
  ...[
    '개\\s?과정',
    '개\\s?단체',
    '개\\s?기관',
    '개년',
    '개월',
    '개사',
    '개',
    '건',
    '회차',
    '회',
    '대(?!비|상|형|규)',
    '종',
  ],
  ...[
    '가구',
    '세대',
    '팀',
    '곳',
    '㎡',
    'm²',
    'm\\s?\\^2',
    'm2',
    '평',
    '%p',
    '%',
    '％',
    '시간',
    '분(?!기|과)',
    '일',
    '월',
  ],
  ...[
    '년',
    '층',
    '호',
    '등',
    '본',
    '세',
    '점',
    '위',
    '차',
    '기',
    '조',
    '면',
    '권',
    '필지',
    '석',
    '급',
    '번',
    '쪽',
    '학년',
  ],
  ...['동', '강', '단계', '배', '㎞', 'km', 'kWh', 'kwh', 'm', '건물'],
]
const names = units.join('|')
/** A unit set off by a blank is one only where no word goes on: "74,000 건강증진과" has none. */
const unitAfter = new RegExp(`(${names})|\\s(${names})(?![가-힣])`, 'y')

/** Dates, times, versions and telephone numbers: their digits are no amounts. */
const noAmounts = [
  /(?:19|20)\d\d\s?\.\s?\d{1,2}(?:\s?\.\s?\d{1,2})?\s?\.?(?!\d)/g,
  /[‘’'`´]\s?\d\d\s?\.\s?\d{1,2}(?:\s?\.\s?\d{1,2})?\s?\.?(?!\d)/g,
  /[‘’'`´]\s?\d\d(?!\d)\s?년?/g,
  /(?<![\d.,])\d{1,2}\s?\.\s?\d{1,2}\s?\.?\s?\([월화수목금토일]\)/g,
  /(?<![\d.])\d+\.\d+\.\d+(?:\.\d+)*/g,
  /(?<!\d)\d{1,2}:\d{2}(?!\d)/g,
  /☎?\s?\d{2,4}-\d{3,4}(?:-\d{4})?/g,
]

/** Blanks out what only looks like an amount; every character keeps its place. */
const withoutDates = (text: string): string =>
  noAmounts.reduce((rest, pattern) => rest.replace(pattern, (match) => '\ue000'.repeat(match.length)), text)

const unitAt = (text: string, at: number): { readonly unit: string; readonly end: number } => {
  unitAfter.lastIndex = at
  const match = unitAfter.exec(text)
  const unit = (group(match, 1) + group(match, 2))
    .replace(/\s/g, '')
    .replace(/^여(?=명)/, '')
    .replace('％', '%')
  return { unit, end: at + group(match, 0).length }
}

const number =
  /([△▲]\s?|(?<![\d가-힣A-Za-z)\]%~∼.\ue000-])[-−])?(?<![\d.,^A-Za-z\ue000])(\d{1,3}(?:,\d{3})+(?!,?\d)|\d+)(\.\d+)?(?![\d\ue000])/g

/** What may go on behind a scale: "1조 2,000억원", "1억 5천만원", "2만 5천원", "5천 5백만원". */
const goesOn: ReadonlyMap<string, { readonly won: bigint; readonly before: RegExp }> = new Map([
  ['조', { won: 1_000_000_000_000n, before: /^(?:억원?|천만원|백만원|만원|원)$/ }],
  ['억', { won: 100_000_000n, before: /^(?:천만원|백만원|만원|천원|원)$/ }],
  ['천만', { won: 10_000_000n, before: /^(?:백만원|만원|천원|원)$/ }],
  ['백만', { won: 1_000_000n, before: /^(?:만원|천원|원)$/ }],
  ['만', { won: 10_000n, before: /^(?:천원|원)$/ }],
  ['천', { won: 10_000_000n, before: /^백만원$/ }],
])

/** Joins the pieces of an amount ("1억 1천만원" is 11 of 천만원): its unit is that of the last piece. */
function joinAmounts(text: string, numbers: readonly WrittenNumber[]): readonly WrittenNumber[] {
  const joined: WrittenNumber[] = []
  for (const number of numbers.toReversed()) {
    const next = joined.at(-1)
    const whole = next === undefined ? null : joinTwo(text, number, next)
    if (whole === null) joined.push(number)
    else joined.splice(-1, 1, whole)
  }
  return joined.reverse()
}

function joinTwo(text: string, large: WrittenNumber, next: WrittenNumber): WrittenNumber | null {
  const scale = goesOn.get(text.slice(large.to, next.from).trim())
  const per = wonPer.get(next.unit)
  const isArticle = /제\s?$/.test(text.slice(0, large.from))
  if (scale === undefined || per === undefined || !scale.before.test(next.unit) || isArticle) return null
  const [above, below] = [large.value * scale.won, next.value * per]
  if (next.value < 0n || below >= scale.won * one) return null
  return { ...next, from: large.from, value: (above + below) / per, grouped: large.grouped || next.grouped }
}

/** Finds the numbers of a text with their units; dates, times and telephone numbers are left out. */
export function readNumbers(text: string): readonly WrittenNumber[] {
  if (!/\d/.test(text)) return []
  const numbers = [...withoutDates(text).matchAll(number)].map((match): WrittenNumber => {
    const [sign, digits, fraction] = [group(match, 1), group(match, 2), group(match, 3)]
    const to = match.index + match[0].length
    const value = fixedOfDigits(`${digits}${fraction}`)
    const decimals = fraction === '' ? 0 : fraction.length - 1
    const from = match.index
    return {
      from,
      to,
      ...unitAt(text, to),
      value: sign === '' ? value : -value,
      decimals,
      grouped: digits.includes(','),
    }
  })
  return joinAmounts(text, numbers)
}
