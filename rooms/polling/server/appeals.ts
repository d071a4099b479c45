import { createHash } from 'node:crypto'
import { type CommandContext, handleCommand, handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import * as contract from '../contract-appeals.ts'
import * as decide from '../core/appeal.ts'
import { objectionsUntil } from '../core/objections.ts'
import type { VoteId } from '../core/vote-id.ts'
import type { VoteRecord } from '../core/vote-record.ts'
import * as store from '../store/appeal-queries.ts'
import { findVote, holdVote } from '../store/queries.ts'
import { subjectOf } from './design-vote.ts'
import { visibleVote } from './see-vote.ts'

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex')

const timesOf = (vote: VoteRecord): decide.AppealTimes => ({
  isAnnounced: vote.announcedAt !== null,
  objectionsUntil: objectionsUntil(vote),
  certifiedOn: vote.certifiedOn,
})

/** The vote is held, so that appeals are numbered one after another and none comes while the result is certified. */
const fileAppealHandler = handleCommand(
  contract.fileAppeal,
  async ({ trx, districtId, effectiveOn }, { voteId, key, ...filed }) => {
    const vote = await holdVote(trx, districtId, voteId)
    if (vote === null) return refuse({ kind: 'vote-not-found' })
    const keyHash = hashOf(key)
    const no = (await store.appealsOf(trx, districtId, voteId)).length + 1
    const appeal = decide.fileAppeal({ no, ...filed }, timesOf(vote), effectiveOn)
    if (!appeal.ok) return appeal
    if (!(await store.insertAppeal(trx, districtId, voteId, { ...appeal.value, keyHash })))
      return refuse({ kind: 'appeal-key-taken' })
    return ok({ reply: { no, answerBy: appeal.value.answerBy }, about: [subjectOf(voteId)] })
  },
)

async function end(
  { trx, districtId, effectiveOn }: CommandContext,
  voteId: VoteId,
  meant: store.AppealMeant,
  how: Pick<decide.Appeal, 'outcome' | 'answer'>,
) {
  const appeal = await store.holdAppeal(trx, districtId, voteId, meant)
  if (appeal === null) return refuse({ kind: 'appeal-not-found' as const })
  const ended = decide.endAppeal(appeal, how, effectiveOn)
  if (!ended.ok) return ended
  await store.keepAppealEnd(trx, districtId, voteId, ended.value)
  return ok({ reply: { no: appeal.no }, about: [subjectOf(voteId)] })
}

const withdrawAppealHandler = handleCommand(contract.withdrawAppeal, (context, { voteId, key }) =>
  end(context, voteId, { keyHash: hashOf(key) }, { outcome: 'withdrawn', answer: null }),
)

const answerAppealHandler = handleCommand(contract.answerAppeal, (context, { voteId, no, outcome, answer }) =>
  end(context, voteId, { no }, { outcome, answer }),
)

const countAppealsHandler = handleQuery(contract.countAppeals, async (context, { voteId }) => {
  const vote = await visibleVote(context, voteId)
  if (vote === null) return refuse({ kind: 'vote-not-found' })
  const { trx, districtId, now } = context
  return ok({
    counts: [...decide.countAppeals(await store.appealsOf(trx, districtId, voteId))],
    mayFile: decide.mayAppealOn(timesOf(vote), dateInSeoul(now)).ok,
    until: objectionsUntil(vote),
  })
})

const seeOwnAppealHandler = handleQuery(contract.seeOwnAppeal, async ({ trx, districtId }, { voteId, key }) => {
  const appeal = await store.findAppeal(trx, districtId, voteId, { keyHash: hashOf(key) })
  return appeal === null ? refuse({ kind: 'appeal-not-found' }) : ok({ appeal })
})

const listAppealsHandler = handleQuery(contract.listAppeals, async ({ trx, districtId }, { voteId }) => {
  if ((await findVote(trx, districtId, voteId)) === null) return refuse({ kind: 'vote-not-found' })
  return ok({ appeals: await store.appealsOf(trx, districtId, voteId) })
})

export const appealHandlers = [
  fileAppealHandler,
  withdrawAppealHandler,
  answerAppealHandler,
  countAppealsHandler,
  seeOwnAppealHandler,
  listAppealsHandler,
]
