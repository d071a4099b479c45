import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { enterCountSheet } from '../../contract-onsite.ts'
import { stateOfSheet } from '../../core/onsite/compare-entries.ts'
import { handOf, readTyped } from '../../core/onsite/enter-sheet.ts'
import { faultsOfSheet } from '../../core/onsite/sheet-faults.ts'
import { entriesOf, holdSheet, insertEntry } from '../../store/onsite-queries.ts'
import { aboutSheet } from './add-count-sheet.ts'
import { voteOnSite } from './vote-on-site.ts'

export const enterCountSheetHandler = handleCommand(enterCountSheet, async (context, input) => {
  const { trx, districtId, actor, now } = context
  const { voteId, sheetId } = input
  if (actor.accountId === null) return refuse({ kind: 'not-signed-in' })
  const vote = await voteOnSite(context, voteId)
  if (!vote.ok) return vote
  const kept = await holdSheet(trx, districtId, voteId, sheetId)
  if (kept === null || kept.withdrawn !== null) return refuse({ kind: 'sheet-not-found' })
  const entries = await entriesOf(trx, districtId, voteId, sheetId)
  const hand = handOf(entries, actor.accountId)
  if (hand === null) return refuse({ kind: 'two-have-entered' })
  const reason = input.reason === '' ? null : input.reason
  if (reason === null && entries.some((entry) => entry.hand === hand))
    return refuse({ kind: 'reason-for-change', field: 'reason' })
  const { manifest } = vote.value
  const read = readTyped(manifest, kept.sheet.kind, input)
  if (!read.ok)
    return read.refusal.kind === 'numbers-not-read'
      ? refuse({ ...read.refusal, cells: [...read.refusal.cells] })
      : refuse(read.refusal)
  const faults = faultsOfSheet(manifest, kept.sheet.kind, read.value)
  if (faults.length > 0) return refuse({ kind: 'sheet-impossible', faults: [...faults] })
  const version = 1 + entries.reduce((last, entry) => Math.max(last, entry.version), 0)
  const entry = { sheetId, version, hand, by: actor.accountId, numbers: read.value, reason, at: now }
  await insertEntry(trx, districtId, voteId, entry)
  const state = stateOfSheet([...entries, entry])
  return ok({ reply: { voteId, sheetId, state }, about: aboutSheet(voteId, sheetId) })
})
