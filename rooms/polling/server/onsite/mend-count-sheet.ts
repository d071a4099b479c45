import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { setBoardPeople, withdrawCountSheet } from '../../contract-onsite.ts'
import { entriesOf, holdSheet, setPeople, withdrawSheet } from '../../store/onsite-queries.ts'
import { aboutSheet } from './add-count-sheet.ts'
import { sheetLine } from './sheet-line.ts'
import { voteOnSite } from './vote-on-site.ts'

export const withdrawCountSheetHandler = handleCommand(
  withdrawCountSheet,
  async (context, { voteId, sheetId, reason }) => {
    const { trx, districtId } = context
    const vote = await voteOnSite(context, voteId)
    if (!vote.ok) return vote
    const kept = await holdSheet(trx, districtId, voteId, sheetId)
    if (kept === null || kept.withdrawn !== null) return refuse({ kind: 'sheet-not-found' })
    await withdrawSheet(trx, districtId, voteId, sheetId, reason)
    return ok({ reply: { voteId, sheetId }, about: aboutSheet(voteId, sheetId) })
  },
)

export const setBoardPeopleHandler = handleCommand(
  setBoardPeople,
  async (context, { voteId, sheetId, people, reason }) => {
    const { trx, districtId, actor } = context
    const vote = await voteOnSite(context, voteId)
    if (!vote.ok) return vote
    const kept = await holdSheet(trx, districtId, voteId, sheetId)
    if (kept === null || kept.withdrawn !== null) return refuse({ kind: 'sheet-not-found' })
    const entries = await entriesOf(trx, districtId, voteId, sheetId)
    const { between } = sheetLine(vote.value.manifest, kept, entries, actor.accountId)
    if (between === null) return refuse({ kind: 'board-not-ready' })
    const { fewest, most } = between
    if (people < fewest || (most !== null && people > most))
      return refuse({ kind: 'people-out-of-bounds', field: 'people', fewest, most })
    await setPeople(trx, districtId, voteId, sheetId, { people, reason })
    return ok({ reply: { voteId, sheetId }, about: aboutSheet(voteId, sheetId) })
  },
)
