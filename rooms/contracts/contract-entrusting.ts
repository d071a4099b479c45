import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { Finding } from '#kit/lint.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { Won } from '#kit/won.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { EntryId } from './core/contract-journal.ts'
import { Entrusting, EntrustingId, EntrustRefusal } from './core/entrusting.ts'
import * as life from './core/entrusting-life.ts'
import { Line } from './core/line.ts'
import * as may from './core/permissions.ts'

const told = Entrusting.unwrap().shape
const left = <Schema extends z.ZodType>(schema: Schema) => schema.default(null as never)
const amount = PlannedWon.nullable().default(null)

/** Work entrusted as it was agreed. A term of five years touches six calendar years. */
export const entrustWork = command({
  name: 'contracts.entrust-work',
  title: { ko: '민간위탁을 기록한다', en: 'Record entrusted work' },
  permission: may.mayKeepContracts,
  input: z.strictObject({
    entrustingId: EntrustingId,
    departmentId: DepartmentId,
    projectId: left(told.projectId),
    title: told.title,
    trustee: told.trustee,
    consentedOn: left(told.consentedOn),
    from: LocalDate,
    to: LocalDate,
    /** For each calendar year, from that in which it begins. */
    ...{ amount1: amount, amount2: amount, amount3: amount, amount4: amount, amount5: amount, amount6: amount },
    document: left(told.document),
    note: left(told.note),
  }),
  reply: z.object({ entrustingId: EntrustingId }),
  refusal: z.discriminatedUnion('kind', [
    only('entrusting-id-taken', 'department-not-found'),
    z.object({ kind: z.literal('project-not-found'), field: z.literal('projectId') }),
    ...EntrustRefusal.options,
  ]),
})

const ids = { entryId: EntryId, entrustingId: EntrustingId }
const entered = { permission: may.mayKeepContracts, reply: z.object(ids) }
const misplaced = only('entrusting-not-found', 'contract-entry-id-taken')

export const payTrustee = command({
  name: 'contracts.pay-trustee',
  title: { ko: '위탁금의 지급을 기록한다', en: 'Record a payment for entrusted work' },
  ...entered,
  input: z.strictObject({ ...ids, ...life.EntrustedPayment.omit({ kind: true }).shape }),
  refusal: z.discriminatedUnion('kind', [misplaced, ...life.EntrustedPaymentRefusal.options]),
})

export const recordGuidance = command({
  name: 'contracts.record-guidance',
  title: { ko: '지도점검을 기록한다', en: 'Record an inspection of entrusted work' },
  ...entered,
  input: z.strictObject({ ...ids, ...life.Guidance.omit({ kind: true }).shape }),
  refusal: z.discriminatedUnion('kind', [misplaced, ...life.GuidanceRefusal.options]),
})

export const settleYear = command({
  name: 'contracts.settle-year',
  title: { ko: '위탁금의 연도 정산을 기록한다', en: 'Record the settlement of a year' },
  ...entered,
  input: z.strictObject({ ...ids, ...life.Settlement.omit({ kind: true }).shape }),
  refusal: z.discriminatedUnion('kind', [misplaced, ...life.SettlementRefusal.options]),
})

export const reviewEntrusting = command({
  name: 'contracts.review-entrusting',
  title: { ko: '재계약 심사를 기록한다', en: 'Record the review of entrusted work' },
  ...entered,
  input: z.strictObject({ ...ids, ...life.Review.omit({ kind: true }).shape }),
  refusal: z.discriminatedUnion('kind', [misplaced, ...life.ReviewRefusal.options]),
})

export const cancelEntrustedEntry = command({
  name: 'contracts.cancel-entrusted-entry',
  title: { ko: '민간위탁의 기록을 취소한다', en: 'Cancel an entry of entrusted work' },
  ...entered,
  input: z.strictObject({ ...ids, cancels: EntryId, reason: Line }),
  refusal: z.discriminatedUnion('kind', [misplaced, ...life.CancelEntrustedRefusal.options]),
})

const Year = z.object({
  ...{ year: z.int(), agreed: Won, paid: Won, open: Won },
  settled: z.object({ on: LocalDate, used: Won, returned: Won }).nullable(),
})

export const EntrustingView = z.object({
  entrusting: Entrusting,
  department: z.string(),
  state: z.enum(['ahead', 'running', 'over']),
  years: z.array(Year),
  /** Of all years. */
  ...{ agreed: Won, paid: Won },
  review: z.object({ on: LocalDate, result: z.enum(life.reviewResults) }).nullable(),
  findings: z.array(Finding),
})
export type EntrustingView = z.infer<typeof EntrustingView>

export const listEntrustings = query({
  name: 'contracts.list-entrustings',
  title: { ko: '민간위탁 목록을 본다', en: 'List entrusted work' },
  permission: may.maySeeContracts,
  input: z.object({
    departmentId: DepartmentId.optional(),
    projectId: ProjectId.optional(),
    page: z.int().min(1).max(100_000).default(1),
  }),
  reply: z.object({
    entrustings: z.array(EntrustingView),
    ...{ total: z.int(), page: z.int(), size: z.int() },
    /** Of all that fit. */
    totals: z.object({ agreed: Won, paid: Won }),
    departments: z.array(z.object({ id: DepartmentId, name: z.string() })),
  }),
  refusal: noRefusals,
})

export const seeEntrusting = query({
  name: 'contracts.see-entrusting',
  title: { ko: '민간위탁 하나를 본다', en: 'See entrusted work' },
  permission: may.maySeeContracts,
  input: z.object({ entrustingId: EntrustingId }),
  reply: z.object({
    view: EntrustingView,
    project: z.string().nullable(),
    entries: z.array(life.EntrustedEntry.unwrap().extend({ standing: z.boolean() })),
  }),
  refusal: only('entrusting-not-found'),
})
