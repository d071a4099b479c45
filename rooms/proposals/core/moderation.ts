import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'

/** What the office does to what is shown of a proposal. */
export const ModerationAct = z.enum(['hidden', 'restored', 'file-removed'])
export type ModerationAct = z.infer<typeof ModerationAct>

export const ModerationRefusal = z.object({ kind: z.literal('moderated-already') })
export type ModerationRefusal = z.infer<typeof ModerationRefusal>

/** Decides whether what is hidden, or is not, may be hidden or shown again: only what changes something is done. */
export const moderate = (isHidden: boolean, act: 'hidden' | 'restored'): Result<null, ModerationRefusal> =>
  isHidden === (act === 'hidden') ? refuse({ kind: 'moderated-already' }) : ok(null)
