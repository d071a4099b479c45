import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { AgeBand, Sex, Stratum } from '#rooms/forums/core/participant.ts'
import { DongId } from '#rooms/organization/core/dong.ts'
import { ApplyRefusal, CallRefusal, DrawRefusal, Jury, JuryId, Opinion, OpinionId } from './core/jury.ts'
import * as may from './core/permissions.ts'
import { PledgeId } from './core/pledge.ts'

const words = z.string().trim().min(1).max(2000)
const missing = only('jury-not-found')

export const callPledgeJury = command({
  name: 'pledges.call-jury',
  title: { ko: '공약이행평가단을 모집한다', en: 'Call for a jury of the pledges' },
  permission: may.mayDecidePledges,
  input: z.strictObject({
    juryId: JuryId,
    title: z.string().trim().min(1).max(200),
    seats: z.int().min(1).max(500),
    opensOn: LocalDate,
    closesOn: LocalDate,
    strata: z.array(Stratum).max(3).default(['dong', 'age', 'sex']),
  }),
  /** The promise: the hash of the seed, which is told with the draw. */
  reply: z.object({ juryId: JuryId, promise: z.string() }),
  refusal: z.discriminatedUnion('kind', [only('jury-id-taken'), CallRefusal]),
})

const background = {
  dongId: DongId.nullable().default(null),
  ageBand: AgeBand.nullable().default(null),
  sex: Sex.nullable().default(null),
}
const BackgroundMissing = z.object({
  kind: z.literal('background-missing'),
  field: z.enum(['dongId', 'ageBand', 'sex']),
})

/** By oneself, with an account, once; nothing else is asked than what the lots are balanced by. */
export const applyToJury = command({
  name: 'pledges.apply-to-jury',
  title: { ko: '공약이행평가단에 신청한다', en: 'Apply to the jury' },
  effective: 'today',
  permission: may.mayServeOnJury,
  input: z.strictObject({ juryId: JuryId, ...background }),
  reply: z.object({ juryId: JuryId, no: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    only('jury-not-found', 'applied-already'),
    ApplyRefusal,
    BackgroundMissing,
    z.object({ kind: z.literal('dong-not-found'), field: z.literal('dongId') }),
  ]),
})

export const withdrawFromJury = command({
  name: 'pledges.withdraw-from-jury',
  title: { ko: '평가단 신청을 거둔다', en: 'Withdraw an application to the jury' },
  permission: may.mayServeOnJury,
  input: z.strictObject({ juryId: JuryId }),
  reply: z.object({ juryId: JuryId }),
  refusal: only('jury-not-found', 'not-applied', 'jury-drawn'),
})

export const drawPledgeJury = command({
  name: 'pledges.draw-jury',
  title: { ko: '공약이행평가단을 추첨한다', en: 'Draw the jury' },
  effective: 'today',
  permission: may.mayDecidePledges,
  input: z.strictObject({ juryId: JuryId }),
  reply: z.object({ juryId: JuryId, seated: z.int() }),
  refusal: z.discriminatedUnion('kind', [missing, DrawRefusal]),
})

export const giveOpinion = command({
  name: 'pledges.give-opinion',
  title: { ko: '평가단으로서 의견을 낸다', en: 'Give an opinion as a juror' },
  permission: may.mayServeOnJury,
  input: z.strictObject({ opinionId: OpinionId, juryId: JuryId, pledgeId: PledgeId, text: words }),
  reply: z.object({ opinionId: OpinionId }),
  refusal: only('jury-not-found', 'pledge-not-found', 'not-a-juror', 'opinion-id-taken'),
})

export const answerOpinion = command({
  name: 'pledges.answer-opinion',
  title: { ko: '평가단의 의견에 답한다', en: 'Answer an opinion of the jury' },
  permission: may.mayWritePledges,
  input: z.strictObject({ opinionId: OpinionId, answer: words }),
  reply: z.object({ opinionId: OpinionId }),
  refusal: only('opinion-not-found'),
})

const Named = z.object({ jury: Jury, promise: z.string(), applicants: z.int() })

export const listJuries = query({
  name: 'pledges.list-juries',
  title: { ko: '공약이행평가단을 본다', en: 'List the juries' },
  permission: may.maySeePledges,
  input: z.object({}),
  reply: z.object({ juries: z.array(Named) }),
  refusal: noRefusals,
})

/** What anybody needs to draw again: the promise, after the draw the seed, and the numbers in the order of the lots. */
export const seeJury = query({
  name: 'pledges.see-jury',
  title: { ko: '공약이행평가단 하나를 본다', en: 'See a jury' },
  permission: may.maySeePledges,
  input: z.object({ juryId: JuryId }),
  reply: Named.extend({
    seed: z.string().nullable(),
    opinions: z.array(Opinion.unwrap().extend({ pledge: z.string() })),
  }),
  refusal: missing,
})

/** The juries to which the asker has applied, by the number that is theirs. */
export const seeOwnJuries = query({
  name: 'pledges.see-own-juries',
  title: { ko: '내 평가단 신청을 본다', en: 'See one’s own places on juries' },
  permission: may.maySeePledges,
  input: z.object({}),
  reply: z.object({ juries: z.array(z.object({ juryId: JuryId, no: z.int(), seated: z.boolean() })) }),
  refusal: noRefusals,
})
