import { answered } from '#kernel/answered.ts'
import { type CommandContext, handleCommandOn, type Row } from '#kernel/handler.ts'
import { roleUsed } from '#kit/actor.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { seeProject } from '#rooms/plans/contract.ts'
import * as contract from '../contract-entrusting.ts'
import type { EntryId } from '../core/contract-journal.ts'
import { type Entrusting, type EntrustingId, entrust } from '../core/entrusting.ts'
import { cancelEntrusted, type EntrustedEntry, type EntrustedEvent, enterEntrusted } from '../core/entrusting-life.ts'
import { mayKeepContracts } from '../core/permissions.ts'
import * as store from '../store/entrusting-queries.ts'
import { rowsOfNew } from './record-contract.ts'

const aboutEntrusting = ({ id, departmentId, projectId }: Entrusting) => [
  { kind: 'entrusting', id },
  { kind: 'department', id: departmentId },
  ...(projectId === null ? [] : [{ kind: 'project', id: projectId }]),
]

export const entrustWorkHandler = handleCommandOn(contract.entrustWork, rowsOfNew, async (context, input) => {
  const { trx, districtId, ask } = context
  const { entrustingId: id, amount1, amount2, amount3, amount4, amount5, amount6, ...told } = input
  const { departments } = answered(await ask(listDepartments, {}))
  if (departments.every((one) => one.id !== told.departmentId)) return refuse({ kind: 'department-not-found' })
  if (told.projectId !== null && !(await ask(seeProject, { projectId: told.projectId })).ok)
    return refuse({ kind: 'project-not-found', field: 'projectId' })
  const decided = entrust({ id, ...told, amounts: [amount1, amount2, amount3, amount4, amount5, amount6] })
  if (!decided.ok) return decided
  if (!(await store.insertEntrusting(trx, districtId, decided.value))) return refuse({ kind: 'entrusting-id-taken' })
  const { title, trustee } = decided.value
  return ok({
    reply: { entrustingId: id },
    about: aboutEntrusting(decided.value),
    index: [{ ...{ kind: 'entrusting', id, title, text: trustee }, path: `/entrustings/${id}` }],
  })
})

interface Ids {
  readonly entryId: EntryId
  readonly entrustingId: EntrustingId
}

/** It belongs to the department that entrusts it. */
async function rowsOf({ trx, districtId }: CommandContext, { entrustingId }: Ids): Promise<readonly Row[]> {
  const entrusting = await store.findEntrusting(trx, districtId, entrustingId)
  return entrusting === null ? [] : [[{ kind: 'department', id: entrusting.departmentId }]]
}

/** Writes one more entry into the journal of entrusted work, as a rule decides it. */
async function keep<Refusal extends { readonly kind: string }>(
  { trx, districtId, effectiveOn: on, actor, now: recordedAt }: CommandContext,
  { entryId, entrustingId }: Ids,
  told: Pick<EntrustedEntry, 'event' | 'cancels' | 'reason'>,
  decide: (entrusting: Entrusting, entries: readonly EntrustedEntry[]) => Result<unknown, Refusal>,
) {
  const entrusting = await store.holdEntrusting(trx, districtId, entrustingId)
  if (entrusting === null) return refuse({ kind: 'entrusting-not-found' } as const)
  const entries = (await store.entrustedJournals(trx, districtId, [entrustingId])).get(entrustingId) ?? []
  const decided = decide(entrusting, entries)
  if (!decided.ok) return decided
  const written = { id: entryId, no: entries.length + 1, on, role: roleUsed(mayKeepContracts, actor), recordedAt }
  if (!(await store.insertEntrustedEntry(trx, districtId, entrustingId, { ...written, ...told })))
    return refuse({ kind: 'contract-entry-id-taken' } as const)
  return ok({ reply: { entryId, entrustingId }, about: aboutEntrusting(entrusting) })
}

const enter = <Event extends EntrustedEvent>(context: CommandContext, ids: Ids, event: Event) =>
  keep(context, ids, { event, cancels: null, reason: null }, (entrusting, entries) =>
    enterEntrusted(entrusting, entries, event, { on: context.effectiveOn, today: dateInSeoul(context.now) }),
  )

export const payTrusteeHandler = handleCommandOn(contract.payTrustee, rowsOf, (context, input) => {
  const { entryId, entrustingId, ...told } = input
  return enter(context, { entryId, entrustingId }, { kind: 'payment', ...told })
})

export const recordGuidanceHandler = handleCommandOn(contract.recordGuidance, rowsOf, (context, input) => {
  const { entryId, entrustingId, ...told } = input
  return enter(context, { entryId, entrustingId }, { kind: 'guidance', ...told })
})

export const settleYearHandler = handleCommandOn(contract.settleYear, rowsOf, (context, input) => {
  const { entryId, entrustingId, ...told } = input
  return enter(context, { entryId, entrustingId }, { kind: 'settlement', ...told })
})

export const reviewEntrustingHandler = handleCommandOn(contract.reviewEntrusting, rowsOf, (context, input) => {
  const { entryId, entrustingId, ...told } = input
  return enter(context, { entryId, entrustingId }, { kind: 'review', ...told })
})

export const cancelEntrustedEntryHandler = handleCommandOn(contract.cancelEntrustedEntry, rowsOf, (context, input) => {
  const { cancels, reason } = input
  return keep(context, input, { event: null, cancels, reason }, (entrusting, entries) =>
    cancelEntrusted(entrusting, entries, cancels),
  )
})
