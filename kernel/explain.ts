import { HouseRefusal } from '#kit/contract.ts'
import type { AnyRefusal } from './handler.ts'
import type { House, Lang } from './house.ts'
import { words } from './messages.ts'

/** The sentence for any refusal: the room's own, or the house's, or a plain one with the kind. */
export function explainRefusal(house: House, room: string, refusal: AnyRefusal, lang: Lang): string {
  const own = house.rooms.find((known) => known.name === room)?.explain(refusal, lang)
  if (own !== null && own !== undefined) return own
  if (refusal.kind === 'form-too-old') return words(lang).formTooOld
  if (refusal.kind === 'files-refused') return words(lang).filesNotTaken
  const parsed = HouseRefusal.safeParse(refusal)
  if (!parsed.success) return words(lang).refusedOtherwise(refusal.kind)
  switch (parsed.data.kind) {
    case 'not-permitted':
      return parsed.data.signedIn ? words(lang).notPermitted : words(lang).signInFirst
    case 'invalid-input':
      return words(lang).invalidInput(parsed.data.issues.length)
    case 'key-used-for-other-input':
      return words(lang).keyUsed
    case 'proof-too-old':
      return words(lang).proofTooOld
    case 'takes-effect-today':
      return words(lang).takesEffectToday
    case 'reason-needed':
      return words(lang).reasonNeeded
    case 'not-own-unit':
      return words(lang).notOwnUnit(parsed.data.owners)
    case 'refers-to-unknown':
      return words(lang).refersToUnknown(parsed.data.table)
  }
}

/** One sentence for each field that was refused, by the field's dotted path; a refusal may name the one that it is about. */
export function explainFields(
  house: House,
  room: string,
  refusal: AnyRefusal,
  lang: Lang,
): Readonly<Record<string, string>> {
  if ('field' in refusal && typeof refusal.field === 'string')
    return { [refusal.field]: explainRefusal(house, room, refusal, lang) }
  const parsed = HouseRefusal.safeParse(refusal)
  if (!parsed.success || parsed.data.kind !== 'invalid-input') return {}
  return Object.fromEntries(
    parsed.data.issues.map((issue) => [issue.path, words(lang).fieldProblem(issue.code, issue.expected)]),
  )
}
