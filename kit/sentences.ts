import type { Finding } from './lint.ts'

/** One sentence for each kind of a union of refusals, made from the refusal's own data. */
export type RefusalSentences<Refusal extends { readonly kind: string }> = {
  readonly [Kind in Refusal['kind']]: (refusal: Extract<Refusal, { readonly kind: Kind }>) => string
}

/** One sentence for each rule of a room's findings, made from the finding's numbers and words. */
export type FindingSentences = Readonly<Record<string, (finding: Finding) => string>>

type Sentence = (told: unknown) => string

const say = (sentences: object, key: string, told: unknown): string | null => {
  const sentence = new Map<string, Sentence>(Object.entries(sentences)).get(key)
  return sentence === undefined ? null : sentence(told)
}

/** The sentence for a refusal, or null when its kind is none of these. */
export const sentenceForRefusal = (sentences: object, refusal: { readonly kind: string }): string | null =>
  say(sentences, refusal.kind, refusal)

/** The sentence for a finding, or null when its rule is none of these. */
export const sentenceForFinding = (sentences: FindingSentences, finding: Finding): string | null =>
  say(sentences, finding.rule, finding)
