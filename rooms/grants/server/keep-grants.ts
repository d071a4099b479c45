import { type CommandContext, handleCommand, handleCommandOn } from '#kernel/handler.ts'
import { permits, roleUsed } from '#kit/actor.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import * as contract from '../contract-grants.ts'
import type { ApplicationId, GrantApplication } from '../core/application.ts'
import type { GrantCall } from '../core/grant-call.ts'
import type { EventOf, GrantEvent } from '../core/grant-event.ts'
import * as journal from '../core/grant-journal.ts'
import type { GrantLife } from '../core/grant-life.ts'
import { mayApply, mayConfirmSettlements } from '../core/permissions.ts'
import type { Receipt } from '../core/receipt.ts'
import { mayAgree } from '../core/replacement.ts'
import { settle } from '../core/settlement.ts'
import { readBudget } from '../core/typed-lines.ts'
import { holdCall } from '../store/call-queries.ts'
import * as store from '../store/queries.ts'
import { agreedOf } from './look-at-calls.ts'
import { aboutGrant, changedApplication, isOwn, keeps } from './rows.ts'

interface Ids {
  readonly entryId: journal.EntryId
  readonly applicationId: ApplicationId
}

/** A grant as a command finds it, its call held: the others of the call stand as they are until the transaction ends. */
export interface Held {
  readonly call: GrantCall
  readonly application: GrantApplication
  readonly receipts: readonly Receipt[]
  readonly entries: readonly journal.Entry[]
  readonly all: readonly store.KeptApplication[]
  readonly journals: ReadonlyMap<ApplicationId, readonly journal.Entry[]>
}

/** Holds the call of an application that was chosen or stands in the reserve. */
export async function holdGrant({ trx, districtId }: CommandContext, applicationId: ApplicationId) {
  const found = await store.findApplication(trx, districtId, applicationId)
  const call = found === null ? null : await holdCall(trx, districtId, found.application.callId)
  if (found === null || call === null) return refuse({ kind: 'application-not-found' } as const)
  const all = await store.applicationsOf(trx, districtId, [call.id])
  const held = all.find(({ application }) => application.id === applicationId) ?? found
  if (held.placed === null) return refuse({ kind: 'not-decided' } as const)
  const ids = all.flatMap(({ application, placed }) => (placed === null ? [] : [application.id]))
  const journals = await store.journalsOf(trx, districtId, ids)
  const { application, receipts } = held
  return ok({ call, application, receipts, entries: journals.get(applicationId) ?? [], all, journals })
}

const livesOf = ({ call, all, journals }: Held): ReadonlyMap<ApplicationId, GrantLife> =>
  new Map(
    all.flatMap(({ application, placed }) =>
      placed === null
        ? []
        : [[application.id, journal.lifeOf(call, application, journals.get(application.id) ?? [])] as const],
    ),
  )

/** Whose places the reserve has taken. */
export const replacedIn = ({ journals }: Pick<Held, 'journals'>): ReadonlySet<ApplicationId> =>
  new Set(
    [...journals.values()].flatMap((entries) =>
      journal
        .standingEntries(entries)
        .flatMap(({ event }) => (event.kind === 'agreement' && event.replaces !== null ? [event.replaces] : [])),
    ),
  )

/** Writes one more entry into a grant's journal, as a rule decides it: the way of every command of a life. */
async function write<Refusal extends { readonly kind: string }>(
  { trx, districtId, effectiveOn, actor, now }: CommandContext,
  { entryId, applicationId }: Ids,
  held: Held,
  told: Pick<journal.Entry, 'event' | 'cancels' | 'reason'>,
  decide: (entry: journal.Entry) => Result<GrantLife, Refusal>,
) {
  const written = { on: effectiveOn, role: roleUsed(mayApply, actor), by: actor.accountId, recordedAt: now }
  const entry: journal.Entry = { id: entryId, no: held.entries.length + 1, ...told, ...written }
  const life = decide(entry)
  if (!life.ok) return life
  if (!(await store.insertEntry(trx, districtId, applicationId, entry)))
    return refuse({ kind: 'grant-entry-id-taken' } as const)
  return ok({ reply: { entryId, applicationId }, about: aboutGrant(held.call, held.application) })
}

function enter<Kind extends GrantEvent['kind']>(context: CommandContext, ids: Ids, held: Held, event: EventOf<Kind>) {
  const { call, application, entries } = held
  const left = journal.leftFor(call, livesOf(held), application.id)
  // A person records what has happened; the command line and the sample tell of days as they come.
  const today = context.actor.sessionId === undefined ? context.effectiveOn : dateInSeoul(context.now)
  return write(context, ids, held, { event, cancels: null, reason: null }, (entry) =>
    journal.enterEvent<Kind>(call, application, entries, { ...entry, event }, { left, today }),
  )
}

export const recordAgreementHandler = handleCommandOn(
  contract.recordAgreement,
  changedApplication,
  async (context, { entryId, applicationId, ...event }) => {
    const held = await holdGrant(context, applicationId)
    if (!held.ok) return held
    const placed = held.value.all.flatMap((one) => one.placed ?? [])
    const may = mayAgree(placed, livesOf(held.value), replacedIn(held.value), applicationId, event.replaces)
    if (!may.ok) return may
    return enter(context, { entryId, applicationId }, held.value, { kind: 'agreement', ...event })
  },
)

export const recordChangeHandler = handleCommandOn(
  contract.recordChange,
  changedApplication,
  async (context, { entryId, applicationId, budget: typed, ...told }) => {
    const held = await holdGrant(context, applicationId)
    if (!held.ok) return held
    const budget = typed.trim() === '' ? ok(null) : readBudget(typed)
    if (!budget.ok) return budget
    const event = { kind: 'change', ...told, budget: budget.value } as const
    return enter(context, { entryId, applicationId }, held.value, event)
  },
)

export const recordPaymentHandler = handleCommandOn(
  contract.recordPayment,
  changedApplication,
  async (context, { entryId, applicationId, ...event }) => {
    const held = await holdGrant(context, applicationId)
    return held.ok ? enter(context, { entryId, applicationId }, held.value, { kind: 'payment', ...event }) : held
  },
)

export const recordInterestHandler = handleCommandOn(
  contract.recordInterest,
  changedApplication,
  async (context, { entryId, applicationId, ...event }) => {
    const held = await holdGrant(context, applicationId)
    return held.ok ? enter(context, { entryId, applicationId }, held.value, { kind: 'interest', ...event }) : held
  },
)

/** Who applied reports, or the department enters what came on paper; to anybody else there is no such application. */
export const reportGrantHandler = handleCommand(
  contract.reportGrant,
  async (context, { entryId, applicationId, ...event }) => {
    const held = await holdOwn(context, applicationId)
    return held.ok ? enter(context, { entryId, applicationId }, held.value, { kind: 'report', ...event }) : held
  },
)

export const surrenderGrantHandler = handleCommandOn(
  contract.surrenderGrant,
  changedApplication,
  async (context, { entryId, applicationId, ...event }) => {
    const held = await holdGrant(context, applicationId)
    return held.ok ? enter(context, { entryId, applicationId }, held.value, { kind: 'surrender', ...event }) : held
  },
)

/** The sums are those of the receipts as they stand, and stay as they were submitted. */
export const submitSettlementHandler = handleCommandOn(
  contract.submitSettlement,
  changedApplication,
  async (context, ids) => {
    const held = await holdGrant(context, ids.applicationId)
    if (!held.ok) return held
    const { call, application, entries, receipts } = held.value
    const settlement = settle(agreedOf(call, application, journal.lifeOf(call, application, entries)), receipts)
    return enter(context, ids, held.value, { kind: 'settlement', settlement })
  },
)

export const decideSettlementHandler = handleCommandOn(
  contract.decideSettlement,
  changedApplication,
  async (context, { entryId, applicationId, verdict, why }) => {
    const held = await holdGrant(context, applicationId)
    const event = { kind: 'verdict', confirmed: verdict === 'confirmed', why } as const
    return held.ok ? enter(context, { entryId, applicationId }, held.value, event) : held
  },
)

export const recordReturnHandler = handleCommandOn(
  contract.recordReturn,
  changedApplication,
  async (context, { entryId, applicationId, ...event }) => {
    const held = await holdGrant(context, applicationId)
    return held.ok ? enter(context, { entryId, applicationId }, held.value, { kind: 'return', ...event }) : held
  },
)

export const cancelEntryHandler = handleCommandOn(contract.cancelEntry, changedApplication, async (context, input) => {
  const held = await holdGrant(context, input.applicationId)
  if (!held.ok) return refuse({ kind: 'application-not-found' } as const)
  const { call, application, entries } = held.value
  const left = journal.leftFor(call, livesOf(held.value), application.id)
  const isReplaced = replacedIn(held.value).has(application.id)
  const mayConfirm = permits(mayConfirmSettlements, context.actor)
  return write(context, input, held.value, { event: null, cancels: input.cancels, reason: input.reason }, () =>
    journal.cancelEntry(call, application, entries, input.cancels, { left, isReplaced, mayConfirm }),
  )
})

/** Holds a grant for whoever applied for it or keeps its call. */
export async function holdOwn(context: CommandContext, applicationId: ApplicationId) {
  const held = await holdGrant(context, applicationId)
  if (!held.ok) return held
  const { application, call } = held.value
  return isOwn(application, context.actor) || keeps(call, context.actor)
    ? held
    : refuse({ kind: 'application-not-found' } as const)
}
