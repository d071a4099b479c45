import { answered } from '#kernel/answered.ts'
import { type CommandContext, type CommandHandler, type Done, handleCommandOn } from '#kernel/handler.ts'
import type { InputOf } from '#kit/contract.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Won, won } from '#kit/won.ts'
import { nameAccounts } from '#rooms/appropriations/core/cell.ts'
import { listAccounts, seeProjectLines } from '#rooms/budget/contract.ts'
import { recordCommitment, recordExpenditure } from '../contract.ts'
import type { Entry, EntryId, EntryKind } from '../core/entry.ts'
import * as decide from '../core/record-entry.ts'
import * as store from '../store/queries.ts'
import { limitOf } from './limit-of.ts'
import { spentRow } from './spent-rows.ts'

type Refusal = decide.RecordEntryRefusal | { readonly kind: 'entry-id-taken'; readonly entryId: EntryId }
type Recorded = Result<Done<{ entryId: EntryId; left: Won }>, Refusal>

/** Writes one entry: the year held first, so that of two who spend the last won one finds it gone. */
async function record(
  context: CommandContext,
  kind: EntryKind,
  { entryId, amount, back, ...input }: InputOf<typeof recordExpenditure>,
): Promise<Recorded> {
  const { trx, districtId, ask, effectiveOn } = context
  const { fiscalYear, projectId } = input
  await store.holdYear(trx, districtId, fiscalYear)
  if ((await store.findEntry(trx, districtId, entryId)) !== null) return refuse({ kind: 'entry-id-taken', entryId })
  const { lines } = answered(await ask(seeProjectLines, { projectId }))
  const place = decide.placeOf(lines, input)
  if (!place.ok) return place
  const { accounts } = answered(await ask(listAccounts, { fiscalYear }))
  const named = nameAccounts([{ ...place.value, projectId }], fiscalYear, accounts)
  if (!named.ok) return named
  const next: Entry = {
    ...input,
    ...place.value,
    ...named.value[0],
    id: entryId,
    kind,
    on: effectiveOn,
    amount: back ? won(-amount) : amount,
    reverses: null,
    importId: null,
  }
  const entries = await store.entriesOfProject(trx, districtId, projectId, fiscalYear)
  const decided = decide.recordEntry(entries, await limitOf(context, fiscalYear, next, entries), next)
  if (!decided.ok) return decided
  await store.insertEntries(trx, districtId, [next])
  return ok({
    reply: { entryId, left: decided.value },
    about: [
      { kind: 'execution-entry', id: entryId },
      { kind: 'project', id: projectId },
    ],
  })
}

export const recordEntryHandlers: readonly CommandHandler[] = [
  handleCommandOn(recordCommitment, spentRow, (context, input) => record(context, 'commitment', input)),
  handleCommandOn(recordExpenditure, spentRow, (context, input) => record(context, 'expenditure', input)),
]
