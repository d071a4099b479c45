import type { Lang } from '#kit/korean-text.ts'
import type { ComputeRefusal, FormulaRefusal, FormulaRemark } from './formula.ts'
import { computeSentences, refusalSentences, remarkSentences } from './messages.ts'

/** The sentence for a text that is no formula: what stands there and what to write instead. */
export const explainFormulaRefusal = (refusal: FormulaRefusal, lang: Lang): string =>
  refusalSentences[lang][refusal.kind](shortened(refusal.found))

/** The sentence for something that was read all the same. */
export const explainFormulaRemark = (remark: FormulaRemark, lang: Lang): string =>
  remarkSentences[lang][remark.kind](shortened(remark.asWritten))

/** The sentence for a formula that gives no amount of whole won. */
export const explainComputeRefusal = (refusal: ComputeRefusal, lang: Lang): string =>
  computeSentences[lang][refusal.kind](refusal.n)

const longest = 30
const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
