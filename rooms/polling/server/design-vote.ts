import { answered } from '#kernel/answered.ts'
import { handleCommand, type QueryContext } from '#kernel/handler.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { listDongs } from '#rooms/organization/contract.ts'
import { changeVote, designVote, dropVote } from '../contract-office.ts'
import { checkDraft } from '../core/check-draft.ts'
import type { DraftRefused } from '../core/draft-refusal.ts'
import { electionNames, titleOf } from '../core/election-names.ts'
import type { VoteDraft } from '../core/vote-draft.ts'
import type { VoteId } from '../core/vote-id.ts'
import { timesOf } from '../core/vote-times.ts'
import type { DraftWritten } from '../store/queries.ts'
import * as store from '../store/queries.ts'
import type { PollingMeans } from './vote-means.ts'

/** A vote as search and history know it. */
export const subjectOf = (voteId: VoteId) => ({ kind: 'vote', id: voteId })
export const indexOf = (voteId: VoteId, draft: VoteDraft) => ({
  ...subjectOf(voteId),
  title: titleOf(draft),
  text: draft.contests.flatMap(({ title, options }) => [title, ...options.map((option) => option.title)]).join(' '),
  path: `/votes/${voteId}`,
})

/** Where the house of the vote stands, as its logs name it. */
export const hostOf = ({ parts }: PollingMeans): string => new URL(parts.addresses.box).hostname

type Given = VoteDraft & { readonly voteId: VoteId }
type Refused = DraftRefused | { readonly kind: 'vote-id-too-long' }

async function readDraft(
  means: PollingMeans,
  { ask, districtId }: QueryContext,
  { voteId, ...given }: Given,
): Promise<Result<DraftWritten, Refused>> {
  const { dongs } = answered(await ask(listDongs, {}))
  const draft = checkDraft(given, dongs)
  if (!draft.ok) return draft
  if (draft.value.byIdentity && !means.parts.hasIdentity)
    return refuse({ kind: 'no-identity-provider', field: 'byIdentity', line: null })
  const names = electionNames({ districtId, voteId, isTrial: given.isTrial }, hostOf(means))
  if (!names.ok) return names
  const { opens, closes } = timesOf(draft.value)
  return ok({ voteId, draft: draft.value, opensAt: opens, closesAt: closes })
}

export const designVoteHandler = (means: PollingMeans) =>
  handleCommand(designVote, async (context, input) => {
    const written = await readDraft(means, context, input)
    if (!written.ok) return written
    const { trx, districtId } = context
    if (!(await store.insertVote(trx, districtId, written.value))) return refuse({ kind: 'vote-id-taken' })
    return ok({ reply: { voteId: input.voteId }, about: [subjectOf(input.voteId)] })
  })

export const changeVoteHandler = (means: PollingMeans) =>
  handleCommand(changeVote, async (context, input) => {
    const { trx, districtId } = context
    const before = await store.holdVote(trx, districtId, input.voteId)
    if (before === null) return refuse({ kind: 'vote-not-found' })
    if (before.announcedAt !== null) return refuse({ kind: 'announced-already' })
    const written = await readDraft(means, context, input)
    if (!written.ok) return written
    await store.updateDraft(trx, districtId, written.value)
    return ok({ reply: { voteId: input.voteId }, about: [subjectOf(input.voteId)] })
  })

export const dropVoteHandler = handleCommand(dropVote, async ({ trx, districtId }, { voteId }) => {
  const before = await store.holdVote(trx, districtId, voteId)
  if (before === null) return refuse({ kind: 'vote-not-found' })
  if (before.announcedAt !== null) return refuse({ kind: 'announced-already' })
  await store.deleteVote(trx, districtId, voteId)
  return ok({ reply: { voteId }, about: [subjectOf(voteId)] })
})
