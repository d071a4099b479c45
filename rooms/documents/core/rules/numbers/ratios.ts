import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { one, same, sumOf, writeFixed } from './fixed.ts'
import { found } from './found.ts'
import { type Line, piecesOf } from './lines.ts'
import { listed } from './listed.ts'
import { judgeShares } from './shares.ts'
import { readNumbers } from './written-number.ts'

const divided = /대비\s*(?:약\s*)?(?=\d)|중\s+(?=\d+(?:\.\d+)?\s?%)|의\s*(?:약\s*)?(?=\d+(?:\.\d+)?\s?%)/

/** "11,297명 참여 (인구 224,012명 대비 5%)": a share beside its part and its whole. */
function besides(line: Line): readonly DocumentFinding[] {
  const match = divided.exec(line.text)
  if (match === null) return []
  const numbers = readNumbers(line.text)
  const start = match.index + match[0].length
  const share = numbers.find(({ from, unit }) => from === start && unit === '%')
  const whole = numbers.findLast(({ end }) => end <= match.index)
  const part = numbers.findLast(
    (number) => whole !== undefined && number.end <= whole.from && number.unit === whole.unit,
  )
  if (share === undefined || whole === undefined || part === undefined || whole.unit === '' || whole.unit === '%')
    return []
  const near = line.text.slice(whole.end, match.index).trim() === '' && part.value <= whole.value && part.value > 0n
  // A share far from the quotient is a share of something else (a rise, another year's).
  const quotient = (part.value * 100n * one) / whole.value
  const meant = share.value * 2n >= quotient && share.value <= 2n * quotient + one
  if (!near || !meant || /증가|감소|증액|감액|상승|하락|증\b/.test(line.text.slice(share.end, share.end + 6))) return []
  const span = { from: share.from, to: share.end }
  const text = line.text.slice(share.from, share.end)
  const { value: amount, decimals } = share
  const stated = { place: line.place, span, text, amount, decimals, part: part.value, whole: whole.value }
  return judgeShares([stated], null, { rounding: 'ratio', wrong: 'ratio' })
}

/** Shares that a whole is borne by ("분담비율 : 국 48%, 교육청 47.5%, 시 4.5%") add up to 100. */
function borne(line: Line): readonly DocumentFinding[] {
  const at = line.text.search(/(?:분담|부담|보조|재원|구성|배분)\s?비율|보조율/)
  const shares = at === -1 ? [] : readNumbers(line.text).filter(({ from, unit }) => from > at && unit === '%')
  const sum = sumOf(shares.map(({ value }) => value))
  const whole = 100n * one
  const off = sum > whole ? sum - whole : whole - sum
  if (shares.length < 2 || same(sum, whole) || off > 20n * one || /이내|이상|[~∼→]|최대/.test(line.text)) return []
  const span = { from: listed(shares, 0).from, to: listed(shares, shares.length - 1).end }
  const stated = line.text.slice(span.from, span.to)
  return [
    found('percentage-total', 'warning', line.place, {
      span,
      stated,
      computed: `${writeFixed(sum)}%`,
      params: { way: 'sum' },
    }),
  ]
}

export const ratios = (document: Extracted): readonly DocumentFinding[] =>
  piecesOf(document).flatMap((line) => (/[%％]/.test(line.text) ? [...besides(line), ...borne(line)] : []))
