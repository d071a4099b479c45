import type { CommandContext, Done } from '#kernel/handler.ts'
import { roleUsed } from '#kit/actor.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Balance, balanceOf } from '../core/balance.ts'
import type { EntryId } from '../core/entry.ts'
import * as decide from '../core/keep-journal.ts'
import type { LifeEvent } from '../core/life-event.ts'
import type { EntryRefusal } from '../core/life-refusal.ts'
import { mayKeepLife } from '../core/permissions.ts'
import type { SubsidyId } from '../core/subsidy.ts'
import * as entries from '../store/entry-queries.ts'
import * as store from '../store/queries.ts'

/** What every entry of a life names. */
interface Ids {
  readonly entryId: EntryId
  readonly subsidyId: SubsidyId
}

type Known = { readonly kind: 'subsidy-not-found' | 'subsidy-entry-id-taken' }
type Entered = { entryId: EntryId; subsidyId: SubsidyId; balance: Balance }

/** Enters an event in the journal of a subsidy on the day it happened: the way of every command of a life. */
export async function enterEvent(
  { trx, districtId, effectiveOn, actor, now }: CommandContext,
  { entryId, subsidyId }: Ids,
  event: LifeEvent,
): Promise<Result<Done<Entered>, Known | EntryRefusal>> {
  await store.holdSubsidy(trx, districtId, subsidyId)
  const subsidy = await store.findSubsidy(trx, districtId, subsidyId)
  if (subsidy === null) return refuse({ kind: 'subsidy-not-found' })
  if (await entries.entryExists(trx, districtId, entryId)) return refuse({ kind: 'subsidy-entry-id-taken' })
  const journals = await entries.journalsOf(trx, districtId, [subsidyId])
  const journal = { entries: journals.get(subsidyId) ?? [], projectIds: subsidy.projectIds }
  const life = decide.enterEvent(journal, { id: entryId, on: effectiveOn, event }, dateInSeoul(now))
  if (!life.ok) return life
  await entries.insertEntry(trx, districtId, subsidyId, {
    id: entryId,
    no: journal.entries.length + 1,
    kind: event.kind,
    on: effectiveOn,
    event,
    corrects: null,
    reason: null,
    role: roleUsed(mayKeepLife, actor),
    recordedAt: now,
  })
  return ok({
    reply: { entryId, subsidyId, balance: balanceOf(life.value) },
    about: [
      { kind: 'subsidy', id: subsidyId },
      { kind: 'subsidy-entry', id: entryId },
    ],
  })
}
