import { type Fixed, fixedOfDigits } from './fixed.ts'
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

/** Finds the numbers of a text with their units; dates, times and telephone numbers are left out. */
export function readNumbers(text: string): readonly WrittenNumber[] {
  if (!/\d/.test(text)) return []
  return [...withoutDates(text).matchAll(number)].map((match) => {
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
}
