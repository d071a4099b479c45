import { handleCommand, handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeMeeting } from '#rooms/meetings/contract.ts'
import { holdSharing, listSharings } from '../contract-lessons.ts'
import { allCards } from '../store/card-queries.ts'
import { insertSharing, sharings } from '../store/lesson-queries.ts'

export const holdSharingHandler = handleCommand(
  holdSharing,
  async ({ trx, districtId, ask }, { sharingId: id, year, ...said }) => {
    const { meetingId } = said
    if (meetingId !== null && !(await ask(seeMeeting, { meetingId })).ok)
      return refuse({ kind: 'meeting-not-found', field: 'meetingId' })
    const cardIds = (await allCards(trx, districtId)).filter((card) => card.year === year).map((card) => card.id)
    if (cardIds.length === 0) return refuse({ kind: 'no-card-of-year', field: 'year' })
    if (!(await insertSharing(trx, districtId, { id, ...said, cardIds }))) return refuse({ kind: 'sharing-id-taken' })
    return ok({ reply: { sharingId: id }, about: [{ kind: 'sharing-meeting', id }] })
  },
)

export const listSharingsHandler = handleQuery(listSharings, async ({ trx, districtId }) =>
  ok({ sharings: await sharings(trx, districtId) }),
)
