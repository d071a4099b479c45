import type { Lang } from '#kit/korean-text.ts'
import { boothWords } from '../../../core/messages-booth.ts'
import type { BoxRefused, RegistrarRefused } from './ask-part.ts'

/** What a refusal of registrar or box means to a voter, in one sentence. */
export function explainRefusal(lang: Lang, refusal: RegistrarRefused | BoxRefused): string {
  const t = boothWords(lang)
  return refusal.kind === 'unreached' ? t.unreached : `${t.help}: ${refusal.kind}`
}
