import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { giveRoster } from '../contract-office.ts'
import { readRoster } from '../core/read-roster.ts'
import * as store from '../store/queries.ts'
import { subjectOf } from './design-vote.ts'
import { type PollingMeans, placeOf } from './vote-means.ts'

/** The names stand sealed until the registrar has them, hashed, and then nowhere. */
export const giveRosterHandler = ({ sealing }: PollingMeans) =>
  handleCommand(giveRoster, async ({ trx, districtId }, { voteId, rows }) => {
    const vote = await store.holdVote(trx, districtId, voteId)
    if (vote === null) return refuse({ kind: 'vote-not-found' })
    if (vote.announcedAt !== null) return refuse({ kind: 'announced-already' })
    if (!vote.draft.isClosed) return refuse({ kind: 'vote-not-closed' })
    const read = readRoster(rows)
    if (!read.ok) return read
    const sealed = sealing.seal(placeOf('roster', districtId, voteId), JSON.stringify(read.value))
    const people = read.value.length
    await store.keepRoster(trx, districtId, voteId, { sealed, rows: people })
    return ok({ reply: { voteId, people }, about: [subjectOf(voteId)] })
  })
