import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { ArgueRefusal, Argument, ArgumentId, ArgumentNo, ReplyRefusal, Says, Side } from './core/argument.ts'
import * as may from './core/permissions.ts'
import { ProposalId } from './core/proposal.ts'

const said = z.object({ no: ArgumentNo })

export const argueAbout = command({
  name: 'proposals.argue',
  title: { ko: '찬성하거나 반대하는 까닭을 적는다', en: 'Argue for or against a proposal' },
  done: { ko: '의견을 올렸습니다.', en: 'Your argument was added.' },
  permission: may.mayArgue,
  input: z.strictObject({ proposalId: ProposalId, argumentId: ArgumentId, side: Side, says: Says }),
  reply: said,
  refusal: z.discriminatedUnion('kind', [...ArgueRefusal.options, only('proposal-not-found', 'argued-already')]),
})

export const replyTo = command({
  name: 'proposals.reply',
  title: { ko: '의견에 답글을 단다', en: 'Reply to an argument' },
  done: { ko: '답글을 올렸습니다.', en: 'Your reply was added.' },
  permission: may.mayArgue,
  input: z.strictObject({ proposalId: ProposalId, argumentId: ArgumentId, to: ArgumentNo, says: Says }),
  reply: said,
  refusal: z.discriminatedUnion('kind', [
    ...ArgueRefusal.options,
    ...ReplyRefusal.options,
    only('proposal-not-found', 'replied-already'),
  ]),
})

export const moderateArgument = command({
  name: 'proposals.moderate-argument',
  title: { ko: '의견을 가리거나 다시 보인다', en: 'Hide or restore an argument' },
  permission: may.mayModerate,
  input: z.strictObject({
    proposalId: ProposalId,
    no: ArgumentNo,
    act: z.enum(['hidden', 'restored']),
    reason: z.string().trim().min(1).max(1000),
  }),
  reply: said,
  refusal: only('argument-not-found', 'moderated-already'),
})

export const takeArguments = command({
  name: 'proposals.take-arguments',
  title: { ko: '찬반 의견을 받을지 정한다', en: 'Set whether arguments are taken' },
  permission: may.maySetRules,
  input: z.strictObject({ takesArguments: z.boolean() }),
  reply: z.object({ takesArguments: z.boolean() }),
  refusal: z.never(),
})

export const seeSetting = query({
  name: 'proposals.see-setting',
  title: { ko: '찬반 의견을 받는지 본다', en: 'See whether arguments are taken' },
  permission: may.maySeeProposals,
  input: z.object({}),
  reply: z.object({ takesArguments: z.boolean() }),
  refusal: noRefusals,
})

export const seeArguments = query({
  name: 'proposals.see-arguments',
  title: { ko: '찬반 의견을 본다', en: 'See the arguments about a proposal' },
  permission: may.maySeeProposals,
  input: z.object({
    proposalId: ProposalId,
    side: Side.optional(),
    /** Only what was said before this one: the page that follows. */
    before: ArgumentNo.optional(),
    size: z.int().min(0).max(100).default(20),
  }),
  reply: z.object({
    takesArguments: z.boolean(),
    /** Whether something may be said about it now. */
    open: z.boolean(),
    counts: z.object({ for: z.int(), against: z.int() }),
    /** The newest first, each with the first of its replies, the oldest first. */
    arguments: z.array(z.object({ argument: Argument, replies: z.array(Argument) })),
    /** Where the page that follows begins; null at the end. */
    next: ArgumentNo.nullable(),
  }),
  refusal: only('proposal-not-found'),
})
