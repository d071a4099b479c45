import type { Lang } from '#kit/korean-text.ts'
import type { DocumentFinding, RuleSet } from './document-rule.ts'

/** A finding with its sentence in both languages. */
export interface ToldFinding extends DocumentFinding {
  readonly message: { readonly ko: string; readonly en: string }
}

/** Puts to a finding the sentence of the set that found it; a rule whose set has none is a mistake in the program. */
export function tellFinding({ describe }: RuleSet, finding: DocumentFinding): ToldFinding {
  const say = (lang: Lang): string => {
    const sentence = describe(finding, lang)
    if (sentence === null) throw new Error(`The rule set has no sentence for ${finding.rule}.`)
    return sentence
  }
  return { ...finding, message: { ko: say('ko'), en: say('en') } }
}
