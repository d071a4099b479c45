import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Proposal, State } from './proposal.ts'

/** 찬성, 반대. */
export const sides = ['for', 'against'] as const
export const Side = z.enum(sides)
export type Side = z.infer<typeof Side>

export const ArgumentId = idOf('ArgumentId')
export type ArgumentId = z.infer<typeof ArgumentId>

export const ArgumentNo = z.int().min(1).max(1_000_000_000)
export const Says = z.string().trim().min(1).max(1000)

/** What somebody says for or against a proposal, or in reply; of what is hidden the reason alone is shown. */
export const Argument = z
  .object({
    no: ArgumentNo,
    side: Side.nullable(),
    replyTo: ArgumentNo.nullable(),
    says: z.string(),
    writtenAt: Instant,
    hiddenReason: z.string().nullable(),
  })
  .readonly()
export type Argument = z.infer<typeof Argument>

export const ArgueRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('arguments-not-taken') }),
  z.object({ kind: z.literal('arguments-ended'), state: State }),
])
export type ArgueRefusal = z.infer<typeof ArgueRefusal>

/** Decides whether people may argue about a proposal: where the district takes arguments, until it is answered. */
export function argue({ state }: Pick<Proposal, 'state'>, takesArguments: boolean): Result<null, ArgueRefusal> {
  if (!takesArguments) return refuse({ kind: 'arguments-not-taken' })
  const isOpen = state === 'supporting' || state === 'received' || state === 'under-review'
  return isOpen ? ok(null) : refuse({ kind: 'arguments-ended', state })
}

/** How many replies one argument takes: as many as are shown. */
export const mostReplies = 50

export const ReplyRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['argument-not-found', 'reply-to-reply']) }),
  z.object({ kind: z.literal('too-many-replies'), most: z.int() }),
])
export type ReplyRefusal = z.infer<typeof ReplyRefusal>

/** Decides whether something may be replied to: an argument that is shown, and no reply, so that a talk stays one. */
export function reply(
  to: Pick<Argument, 'replyTo' | 'hiddenReason'> | null,
  replies: number,
): Result<null, ReplyRefusal> {
  if (to === null || to.hiddenReason !== null) return refuse({ kind: 'argument-not-found' })
  if (to.replyTo !== null) return refuse({ kind: 'reply-to-reply' })
  return replies < mostReplies ? ok(null) : refuse({ kind: 'too-many-replies', most: mostReplies })
}
