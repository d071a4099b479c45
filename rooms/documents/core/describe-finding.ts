import type { Lang } from '#kit/korean-text.ts'
import type { DocumentFinding, RuleSet } from './document-rule.ts'

const inLanguage = (finding: DocumentFinding, ruleSets: readonly RuleSet[], lang: Lang): string => {
  for (const { describe } of ruleSets) {
    const sentence = describe(finding, lang)
    if (sentence !== null) return sentence
  }
  throw new Error(`No rule set has a sentence for ${finding.rule}.`)
}

/** The sentence of a finding in both languages; a rule whose set has none is a mistake in the program. */
export const describeFinding = (
  finding: DocumentFinding,
  ruleSets: readonly RuleSet[],
): { readonly ko: string; readonly en: string } => ({
  ko: inLanguage(finding, ruleSets, 'ko'),
  en: inLanguage(finding, ruleSets, 'en'),
})
