import { z } from 'zod'
import { command, only, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import * as appeal from './core/appeal.ts'
import * as may from './core/permissions.ts'
import { VoteId } from './core/vote-id.ts'

const { Appeal, AppealSubject } = appeal

/** By what an appeal is found again: made by the page, known to whoever filed it, kept as its SHA-256 alone. */
export const AppealKey = z.string().regex(/^[a-z0-9]{4}(-[a-z0-9]{4}){2,5}$/)
const own = z.strictObject({ voteId: VoteId, key: AppealKey })
const count = z.int()

/** Nobody's name or telephone is asked for: the answer is looked up by the key. */
export const fileAppeal = command({
  name: 'polling.file-appeal',
  title: { ko: '주민투표에 이의를 신청한다', en: 'Appeal about a resident vote' },
  effective: 'today',
  permission: may.mayAppeal,
  unrecorded: ['key', 'what', 'reference'],
  input: own.extend({
    about: AppealSubject,
    what: z.string().trim().min(1).max(2000),
    reference: z.string().trim().min(1).max(100).nullable().default(null),
  }),
  reply: z.object({ no: z.int(), answerBy: LocalDate }),
  refusal: z.discriminatedUnion('kind', [
    only('vote-not-found', 'appeal-key-taken'),
    ...appeal.FileAppealRefusal.options,
  ]),
})

export const withdrawAppeal = command({
  name: 'polling.withdraw-appeal',
  title: { ko: '이의신청을 거둔다', en: 'Take an appeal back' },
  effective: 'today',
  permission: may.mayAppeal,
  unrecorded: ['key'],
  input: own,
  reply: z.object({ no: z.int() }),
  refusal: z.discriminatedUnion('kind', [only('appeal-not-found'), appeal.EndAppealRefusal]),
})

export const answerAppeal = command({
  name: 'polling.answer-appeal',
  title: { ko: '이의신청에 답한다', en: 'Answer an appeal' },
  effective: 'today',
  permission: may.mayRunVotes,
  input: z.strictObject({
    voteId: VoteId,
    no: z.int().min(1).max(1_000_000),
    outcome: z.enum(['accepted', 'rejected']),
    answer: z.string().trim().min(1).max(2000),
  }),
  reply: z.object({ no: z.int() }),
  refusal: z.discriminatedUnion('kind', [only('appeal-not-found'), appeal.EndAppealRefusal]),
})

/** How many appeals there were and how they ended, and whether another one is taken today. */
export const countAppeals = query({
  name: 'polling.count-appeals',
  title: { ko: '이의신청이 몇 건인지 본다', en: 'See how many appeals there are' },
  permission: may.maySeeVotes,
  input: z.object({ voteId: VoteId }),
  reply: z.object({
    counts: z.array(
      z.object({
        about: AppealSubject,
        ...{ all: count, open: count, accepted: count, rejected: count, withdrawn: count },
      }),
    ),
    mayFile: z.boolean(),
    /** The last day of objections to the result; null before there is one. */
    until: LocalDate.nullable(),
  }),
  refusal: only('vote-not-found'),
})

export const seeOwnAppeal = query({
  name: 'polling.see-own-appeal',
  title: { ko: '낸 이의신청을 본다', en: 'See one’s own appeal' },
  permission: may.mayAppeal,
  input: own,
  reply: z.object({ appeal: Appeal }),
  refusal: only('appeal-not-found'),
})

export const listAppeals = query({
  name: 'polling.list-appeals',
  title: { ko: '이의신청을 모두 본다', en: 'List the appeals about a vote' },
  permission: may.mayWatchVotes,
  input: z.object({ voteId: VoteId }),
  reply: z.object({ appeals: z.array(Appeal) }),
  refusal: only('vote-not-found'),
})
