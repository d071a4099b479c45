import { type Fixed, one, writeFixed } from './fixed.ts'
import { wonPer } from './written-number.ts'

/** Writes an amount of a unit in two pieces, as a text does from a 조, an 억 or a 만 on: "1억 1천만원", "2만 5천원". */
export function writeAmount(value: Fixed, unit: string): string {
  const per = (wonPer.get(unit) as bigint) * value
  const large = unit.startsWith('억') ? '조' : unit === '천원' && per < (wonPer.get('억') as bigint) * one ? '만' : '억'
  const step = (wonPer.get(`${large}원`) as bigint) * one
  const count = per / step
  const rest = per % step
  if (count === 0n) return `${writeFixed(value)}${unit}`
  const above = `${writeFixed(count * one)}${large}`
  return rest === 0n ? `${above}원` : `${above} ${writeFixed(rest / (wonPer.get(unit) as bigint))}${unit}`
}
