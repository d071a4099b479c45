import type { Lang } from '#kit/korean-text.ts'
import { BoxRefusal } from '#rooms/box/contract.ts'
import { explainBox } from '#rooms/box/core/messages.ts'
import { boothWords } from '../../../core/messages-booth.ts'
import type { BoxRefused, RegistrarRefused } from './ask-part.ts'

/** What a refusal of registrar or box means to a voter, in one sentence. */
export function explainRefusal(lang: Lang, refusal: RegistrarRefused | BoxRefused): string {
  if (refusal.kind === 'unreached') return boothWords(lang).unreached
  const ofBox = BoxRefusal.safeParse(refusal)
  return ofBox.success ? explainBox(ofBox.data, lang) : `${refusal.kind}`
}
