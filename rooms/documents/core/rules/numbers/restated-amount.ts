import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { type Fixed, fixedOfDigits, size, writeFixed } from './fixed.ts'
import { found } from './found.ts'
import { type Line, piecesOf } from './lines.ts'
import { wonPer } from './written-number.ts'

const digits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
/** "3억 5천만원", "3억 5,000만원", "3.5억원" */
const inLarge = `(?<![\\d.,]|조\\s?)(${digits})\\s?억\\s?(?:(${digits})\\s?(천만|백만|만)\\s?)?원`
const inSmall = `(${digits})\\s?(백만원|천원|원)`
/** One amount, and in brackets behind it the same in another unit; nothing else stands in the brackets. */
const restated = new RegExp(`(약\\s?)?${inLarge}\\s?[(（]\\s?(?:금\\s?)?${inSmall}\\s?[)）]`, 'g')

const won = (written: string, unit: string): Fixed => fixedOfDigits(written) * (wonPer.get(unit) as bigint)

/** How exact an amount is: one of the last digit that is written. */
const exactness = (written: string, unit: string): Fixed => {
  const decimals = written.includes('.') ? written.length - written.indexOf('.') - 1 : 0
  return (fixedOfDigits('1') * (wonPer.get(unit) as bigint)) / 10n ** BigInt(decimals)
}

/** Whether two amounts are one that was mistyped: off by a power of ten, or by less than a fifth. */
function isMeantAlike(large: Fixed, small: Fixed): boolean {
  for (let power = 10n; power <= 10_000n; power *= 10n) {
    if (large === small * power || small === large * power) return true
  }
  return size(large - small) * 5n < large
}

function restatedIn(line: Line): readonly DocumentFinding[] {
  return [...line.text.matchAll(restated)].flatMap((match) => {
    const [all, about, hundreds = '', rest, restUnit, written = '', unit = ''] = match
    const least = rest === undefined ? exactness(hundreds, '억원') : exactness(rest, `${restUnit}원`)
    const large = won(hundreds, '억원') + (rest === undefined ? 0n : won(rest, `${restUnit}원`))
    const small = won(written, unit)
    if (about !== undefined || size(large - small) < least || !isMeantAlike(large, small)) return []
    const from = match.index + all.lastIndexOf(written)
    const told = { stated: `${written}${unit}`, computed: `${writeFixed(large / (wonPer.get(unit) as bigint))}${unit}` }
    const span = { from, to: from + written.length }
    return [found('said-twice', 'error', line.place, { span, ...told, params: {} })]
  })
}

/** Amounts that are said in 억 and 만 and again in 천원 or 원 in brackets. */
export const restatedAmounts = (document: Extracted): readonly DocumentFinding[] =>
  piecesOf(document).flatMap((line) => (line.text.includes('억') ? restatedIn(line) : []))
