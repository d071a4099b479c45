import { z } from 'zod'
import { type Actor, permits } from '#kit/actor.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { mayModerate } from './permissions.ts'

/** What the office does to what is shown of a proposal. */
export const ModerationAct = z.enum(['hidden', 'restored', 'file-removed'])
export type ModerationAct = z.infer<typeof ModerationAct>

export const ModerationRefusal = z.object({ kind: z.literal('moderated-already') })
export type ModerationRefusal = z.infer<typeof ModerationRefusal>

/** Decides whether what is hidden, or is not, may be hidden or shown again: only what changes something is done. */
export const moderate = (isHidden: boolean, act: 'hidden' | 'restored'): Result<null, ModerationRefusal> =>
  isHidden === (act === 'hidden') ? refuse({ kind: 'moderated-already' }) : ok(null)

/** Decides to whom a proposal's words are shown: one that is hidden to those alone who may show it again. */
export const showsWords = ({ hidden }: { readonly hidden: boolean }, actor: Actor): boolean =>
  !hidden || permits(mayModerate, actor)
