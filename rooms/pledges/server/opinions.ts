import { type CommandContext, handleCommand, handleCommandOn, type Row } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { answerOpinion, giveOpinion } from '../contract-jury.ts'
import { type OpinionId, seated } from '../core/jury.ts'
import * as store from '../store/jury-queries.ts'
import { findPledge } from '../store/queries.ts'
import { aboutPledge, changedPledge } from './pledge-entry.ts'

export const giveOpinionHandler = handleCommand(
  giveOpinion,
  async ({ trx, districtId, actor, effectiveOn }, { opinionId, juryId, pledgeId, text }) => {
    const found = await store.findJury(trx, districtId, juryId)
    if (found === null) return refuse({ kind: 'jury-not-found' })
    const pledge = await findPledge(trx, districtId, pledgeId)
    if (pledge === null) return refuse({ kind: 'pledge-not-found' })
    const applicants = await store.applicantsOf(trx, districtId, juryId)
    const own = applicants.find(({ accountId }) => accountId === actor.accountId)
    if (own === undefined || !seated(found.jury).includes(own.no)) return refuse({ kind: 'not-a-juror' })
    const unanswered = { answer: null, answeredOn: null }
    const opinion = { id: opinionId, juryId, pledgeId, no: own.no, text, givenOn: effectiveOn, ...unanswered }
    if (!(await store.insertOpinion(trx, districtId, opinion))) return refuse({ kind: 'opinion-id-taken' })
    return ok({ reply: { opinionId }, about: aboutPledge(pledge) })
  },
)

async function changedOpinion(
  context: CommandContext,
  { opinionId }: { readonly opinionId: OpinionId },
): Promise<readonly Row[]> {
  const opinion = await store.findOpinion(context.trx, context.districtId, opinionId)
  return opinion === null ? [] : changedPledge(context, opinion)
}

/** An answer given again stands over the one before, which stays in the record. */
export const answerOpinionHandler = handleCommandOn(
  answerOpinion,
  changedOpinion,
  async ({ trx, districtId, effectiveOn }, { opinionId, answer }) => {
    const opinion = await store.findOpinion(trx, districtId, opinionId)
    if (opinion === null) return refuse({ kind: 'opinion-not-found' })
    await store.writeAnswer(trx, districtId, opinionId, answer, effectiveOn)
    return ok({ reply: { opinionId }, about: [{ kind: 'pledge', id: opinion.pledgeId }] })
  },
)
