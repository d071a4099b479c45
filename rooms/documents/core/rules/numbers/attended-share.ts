import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { fixedOfDigits } from './fixed.ts'
import { found } from './found.ts'
import { type Line, piecesOf } from './lines.ts'
import { judgeShares } from './shares.ts'

/** "12/15명 (80%)", "12명/15명(80%)": those there, all, and the share. */
const ofAll =
  /(?<![\d/.,-])(?<part>\d{1,4})\s?명?\s?\/\s?(?<whole>\d{1,4})\s?명\s?[(（]\s?(?<share>\d{1,3}(?:\.\d+)?)\s?%\s?[)）]/g
/** "참석률 80% (재적 15명 중 12명 참석)", "재적 15명 중 12명 참석(80%)". */
const before =
  /(?:참석률|참석율|출석률|출석율)\s?[:：]?\s?(?<share>\d{1,3}(?:\.\d+)?)\s?%\s?[(（]\s?(?:재적|총)\s?(?:위원|회원|인원)?\s?(?<whole>\d{1,4})\s?명\s?중\s?(?<part>\d{1,4})\s?명/g
const after =
  /(?:재적|총)\s?(?:위원|회원|인원)?\s?(?<whole>\d{1,4})\s?명\s?중\s?(?<part>\d{1,4})\s?명\s?(?:이\s?)?(?:참석|출석)\s?[(（,]\s?(?:참석률|출석률|참석율|출석율)?\s?(?<share>\d{1,3}(?:\.\d+)?)\s?%/g
/** "재적 15명, 참석 12명, 불참 3명", "재적위원 15명 중 12명 참석(불참 3명)". */
const absent =
  /재적\s?(?:위원|회원|인원)?\s?(?<whole>\d{1,4})\s?명\s?(?:중|,|·|\/)?\s?(?:참석|출석)?\s?(?<part>\d{1,4})\s?명\s?(?:참석|출석)?\s?[(（,·/]?\s?(?:불참|결석)\s?(?<rest>\d{1,4})\s?명/g

function sharesIn(line: Line): readonly DocumentFinding[] {
  return [ofAll, before, after].flatMap((form) =>
    [...line.text.matchAll(form)].flatMap(({ 0: all, index, groups = {} }) => {
      const { part = '', whole = '', share = '' } = groups
      if (Number(whole) === 0 || Number(part) > Number(whole)) return []
      const at = index + all.search(new RegExp(`${share.replace('.', '\\.')}\\s?%`))
      const span = { from: at, to: at + all.slice(at - index).indexOf('%') + 1 }
      const text = line.text.slice(span.from, span.to)
      const decimals = share.includes('.') ? share.length - share.indexOf('.') - 1 : 0
      const amounts = { amount: fixedOfDigits(share), part: fixedOfDigits(part), whole: fixedOfDigits(whole) }
      const stated = { place: line.place, span, text, decimals, ...amounts }
      return judgeShares([stated], null, { rounding: 'ratio', wrong: 'ratio' })
    }),
  )
}

function absenteesIn(line: Line): readonly DocumentFinding[] {
  return [...line.text.matchAll(absent)].flatMap(({ 0: all, index, groups = {} }) => {
    const { whole = '', part = '', rest = '' } = groups
    const computed = Number(whole) - Number(part)
    if (computed < 0 || computed === Number(rest)) return []
    const from = index + all.lastIndexOf(rest)
    const told = { stated: `${rest}명`, computed: `${computed}명`, params: { whole, part } }
    return [found('attendance', 'error', line.place, { span: { from, to: from + rest.length }, ...told })]
  })
}

/** Those who came against all: the share that is stated, and those who did not come. */
export const attendedShares = (document: Extracted): readonly DocumentFinding[] =>
  piecesOf(document).flatMap((line) => (line.text.includes('명') ? [...sharesIn(line), ...absenteesIn(line)] : []))
