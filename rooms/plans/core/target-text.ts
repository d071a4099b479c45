import type { Comparator, Target, TargetPer } from './indicator.ts'

const comparators: ReadonlyMap<string, Comparator> = new Map([
  ['이상', 'gte'],
  ['초과', 'gt'],
  ['이하', 'lte'],
  ['이내', 'lte'],
  ['미만', 'lt'],
])

const periods: ReadonlyMap<string, TargetPer> = new Map([
  ['연간', 'year'],
  ['연', 'year'],
  ['매년', 'year'],
  ['분기별', 'quarter'],
  ['분기', 'quarter'],
  ['매분기', 'quarter'],
  ['월별', 'month'],
  ['월', 'month'],
  ['매월', 'month'],
  ['일일', 'day'],
  ['1일', 'day'],
  ['매일', 'day'],
  ['하루', 'day'],
  ['동별', 'dong'],
  ['동', 'dong'],
])

const scales: ReadonlyMap<string, number> = new Map([
  ['천', 1000],
  ['만', 10_000],
  ['백만', 1_000_000],
  ['천만', 10_000_000],
  ['억', 100_000_000],
])

/** Per what, how much, of what unit, a second figure in brackets, by which comparison: "연 5회 이상", "14대(100%)". */
const shape =
  /^(연간|연|매년|매분기|분기별|분기|매월|월별|월|매일|일일|1일|하루|동별|동)?(?:당)?([0-9][0-9,]*)(?:\.([0-9]{1,6}))?(천만|백만|억|만|천)?([^0-9()]{0,20}?)(?:\(([^()]*)\))?(이상|초과|이하|이내|미만)?$/

const nothing = /^(중복|민원|사고|위반|해당|미비)?(사항)?없음$/

const unreadable = (text: string): Target => ({ text, comparator: 'unspecified', value: null, unit: null, per: null })

/**
 * Decides what a target says, from its text as an officer writes it: 이상, 이하, 초과 and 미만; 없음 and 중복 없음 as none;
 * per 연, 분기별, 월, 일일, 동별; "14대(100%)" by its count; 만 and 억 in full. A bare number compares by nothing stated,
 * which is read as "at least" and said so; a text without a number stays as it is (domain.md 1.7).
 */
export function parseTarget(written: string): Target {
  const text = written.trim()
  const tight = text.normalize('NFKC').replaceAll(/\s/g, '')
  if (nothing.test(tight)) return { text, comparator: 'eq', value: { n: 0, d: 1 }, unit: '건', per: null }
  const parts = shape.exec(tight)
  if (parts === null) return unreadable(text)
  const [, per = '', digits = '', decimals = '', scale = '', unit = '', , comparator = ''] = parts
  const value = exact(digits.replaceAll(',', ''), decimals, scales.get(scale) ?? 1)
  if (value === null) return unreadable(text)
  return {
    text,
    comparator: comparators.get(comparator) ?? 'unspecified',
    value,
    unit: unit === '' ? null : unit,
    per: periods.get(per) ?? null,
  }
}

function exact(digits: string, decimals: string, scale: number): { n: number; d: number } | null {
  const [n, d] = [BigInt(`${digits}${decimals}`) * BigInt(scale), 10n ** BigInt(decimals.length)]
  const whole = n % d === 0n
  const [over, under] = whole ? [n / d, 1n] : [n, d]
  return Number.isSafeInteger(Number(over)) ? { n: Number(over), d: Number(under) } : null
}
