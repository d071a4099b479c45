import { handleCommand } from '#kernel/handler.ts'
import { roleUsed } from '#kit/actor.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { correctEntry } from '../contract.ts'
import { balanceOf } from '../core/balance.ts'
import * as decide from '../core/keep-journal.ts'
import * as entries from '../store/entry-queries.ts'
import * as store from '../store/queries.ts'

export const correctEntryHandler = handleCommand(
  correctEntry,
  async ({ trx, districtId, actor, now }, { correctionId, subsidyId, entryId, reason, cancel, ...changes }) => {
    await store.holdSubsidy(trx, districtId, subsidyId)
    const subsidy = await store.findSubsidy(trx, districtId, subsidyId)
    if (subsidy === null) return refuse({ kind: 'subsidy-not-found' })
    if (await entries.entryExists(trx, districtId, correctionId)) return refuse({ kind: 'subsidy-entry-id-taken' })
    const journals = await entries.journalsOf(trx, districtId, [subsidyId])
    const journal = { entries: journals.get(subsidyId) ?? [], projectIds: subsidy.projectIds }
    const corrected = decide.correctEntry(journal, entryId, cancel ? null : changes, dateInSeoul(now))
    if (!corrected.ok) return corrected
    const { kind, on, event, life } = corrected.value
    await entries.insertEntry(trx, districtId, subsidyId, {
      id: correctionId,
      no: journal.entries.length + 1,
      kind,
      on,
      event,
      corrects: entryId,
      reason,
      role: roleUsed(correctEntry.permission, actor),
      recordedAt: now,
    })
    return ok({
      reply: { entryId: correctionId, subsidyId, balance: balanceOf(life) },
      about: [
        { kind: 'subsidy', id: subsidyId },
        { kind: 'subsidy-entry', id: entryId },
      ],
    })
  },
)
