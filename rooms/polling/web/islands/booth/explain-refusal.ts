import type { Lang } from '#kit/korean-text.ts'
import { explainBox } from '#rooms/box/core/messages.ts'
import { explainRegistrar } from '#rooms/registrar/core/messages.ts'
import { boothWords } from '../../../core/messages-booth.ts'
import type { BoxRefused, RegistrarRefused, Unreached } from './ask-part.ts'

const isUnreached = (refusal: { readonly kind: string }): refusal is Unreached => refusal.kind === 'unreached'

/** What the registrar's refusal means to a voter, in one sentence. */
export const explainRegistrarRefused = (lang: Lang, refusal: RegistrarRefused): string =>
  isUnreached(refusal) ? boothWords(lang).unreached : explainRegistrar(refusal, lang)

/** The same of the box. */
export const explainBoxRefused = (lang: Lang, refusal: BoxRefused): string =>
  isUnreached(refusal) ? boothWords(lang).unreached : explainBox(refusal, lang)
