import { z } from 'zod'
import { command, only, query } from '#kit/contract.ts'
import { Won } from '#kit/won.ts'
import { ApplicationId, GrantApplication } from './core/application.ts'
import { GrantCall } from './core/grant-call.ts'
import * as events from './core/grant-event.ts'
import { CancelRefusal, Entry, EntryId, EntryRefusal } from './core/grant-journal.ts'
import * as life from './core/grant-life.ts'
import { ApplicationView } from './core/grant-views.ts'
import * as may from './core/permissions.ts'
import { JudgedRefusal, Receipt, ReceiptsRefusal } from './core/receipt.ts'
import { ReplacementRefusal } from './core/replacement.ts'
import { Settlement } from './core/settlement.ts'
import { Budget, BudgetRefusal } from './core/typed-lines.ts'

const ids = { entryId: EntryId, applicationId: ApplicationId }
const entered = { permission: may.mayKeepGrants, reply: z.object(ids) }
const misplaced = [
  only('application-not-found', 'grant-entry-id-taken', 'not-decided'),
  ...EntryRefusal.options,
] as const

export const recordAgreement = command({
  name: 'grants.record-agreement',
  title: { ko: '교부결정과 협약을 기록한다', en: 'Record an agreement' },
  ...entered,
  input: z.strictObject({ ...ids, ...events.Agreement.omit({ kind: true }).shape }),
  refusal: z.discriminatedUnion('kind', [
    ...misplaced,
    ...ReplacementRefusal.options,
    ...life.AgreementRefusal.options,
  ]),
})

export const recordChange = command({
  name: 'grants.record-change',
  title: { ko: '보조사업의 변경을 기록한다', en: 'Record a change of a grant' },
  ...entered,
  /** The whole budget as it is to stand, a line each; empty where it stays. */
  input: z.strictObject({
    ...{ ...ids, ...events.GrantChange.omit({ kind: true, budget: true }).shape },
    budget: z.string().max(20_000).default(''),
  }),
  refusal: z.discriminatedUnion('kind', [...misplaced, BudgetRefusal, ...life.ChangeRefusal.options]),
})

export const recordPayment = command({
  name: 'grants.record-payment',
  title: { ko: '보조금의 교부를 기록한다', en: 'Record a payment of a grant' },
  ...entered,
  input: z.strictObject({ ...ids, ...events.GrantPayment.omit({ kind: true }).shape }),
  refusal: z.discriminatedUnion('kind', [...misplaced, ...life.PaymentRefusal.options]),
})

export const recordInterest = command({
  name: 'grants.record-interest',
  title: { ko: '보조금의 이자를 기록한다', en: 'Record interest of a grant' },
  ...entered,
  input: z.strictObject({ ...ids, ...events.GrantInterest.omit({ kind: true }).shape }),
  refusal: z.discriminatedUnion('kind', [...misplaced, ...life.InterestRefusal.options]),
})

/** By the applicant, or entered by the department. */
export const reportGrant = command({
  name: 'grants.report',
  title: { ko: '실적을 보고한다', en: 'Report what was done' },
  permission: may.mayApply,
  reply: z.object(ids),
  input: z.strictObject({ ...ids, ...events.GrantReport.omit({ kind: true }).shape }),
  refusal: z.discriminatedUnion('kind', [...misplaced, ...life.ReportRefusal.options]),
})

export const surrenderGrant = command({
  name: 'grants.surrender',
  title: { ko: '사업포기를 기록한다', en: 'Record that a grant is surrendered' },
  ...entered,
  input: z.strictObject({ ...ids, ...events.GrantSurrender.omit({ kind: true }).shape }),
  refusal: z.discriminatedUnion('kind', [...misplaced, ...life.SurrenderRefusal.options]),
})

export const submitSettlement = command({
  name: 'grants.submit-settlement',
  title: { ko: '정산을 올린다', en: 'Submit a settlement' },
  effective: 'today',
  ...entered,
  input: z.strictObject(ids),
  refusal: z.discriminatedUnion('kind', [...misplaced, ...life.SettledRefusal.options]),
})

export const decideSettlement = command({
  name: 'grants.decide-settlement',
  title: { ko: '정산을 확정하거나 돌려보낸다', en: 'Confirm a settlement or send it back' },
  effective: 'today',
  permission: may.mayConfirmSettlements,
  reply: z.object(ids),
  input: z.strictObject({
    ...ids,
    verdict: z.enum(['confirmed', 'sent-back']),
    why: events.GrantVerdict.shape.why.default(null),
  }),
  refusal: z.discriminatedUnion('kind', [...misplaced, ...life.VerdictRefusal.options]),
})

export const recordReturn = command({
  name: 'grants.record-return',
  title: { ko: '반납을 기록한다', en: 'Record what was returned' },
  ...entered,
  input: z.strictObject({ ...ids, ...events.GrantReturn.omit({ kind: true }).shape }),
  refusal: z.discriminatedUnion('kind', [...misplaced, ...life.ReturnRefusal.options]),
})

export const cancelEntry = command({
  name: 'grants.cancel-entry',
  title: { ko: '보조사업의 기록을 취소한다', en: 'Cancel an entry of a grant' },
  ...entered,
  input: z.strictObject({ ...ids, cancels: EntryId, reason: z.string().trim().min(1).max(200) }),
  refusal: z.discriminatedUnion('kind', [
    only('application-not-found', 'grant-entry-id-taken'),
    ...CancelRefusal.options,
  ]),
})

/** All receipts as they are to stand, by the applicant or the department, until the settlement is submitted. */
export const writeReceipts = command({
  name: 'grants.write-receipts',
  title: { ko: '영수증을 적는다', en: 'Write the receipts' },
  permission: may.mayApply,
  input: z.strictObject({ applicationId: ApplicationId, table: z.string().max(200_000) }),
  reply: z.object({ applicationId: ApplicationId, receipts: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    only('application-not-found', 'not-decided', 'not-agreed', 'settled-already'),
    ReceiptsRefusal,
    JudgedRefusal,
  ]),
})

/** Says why a receipt does not count; without a reason it counts again. */
export const judgeReceipt = command({
  name: 'grants.judge-receipt',
  title: { ko: '영수증을 인정하거나 인정하지 않는다', en: 'Allow a receipt or not' },
  permission: may.mayKeepGrants,
  input: z.strictObject({
    applicationId: ApplicationId,
    no: z.int().min(1).max(10_000),
    /** Of the receipt as it was looked at. */
    amount: Receipt.unwrap().shape.amount,
    disallowed: z.string().trim().min(1).max(200).nullable().default(null),
  }),
  reply: z.object({ applicationId: ApplicationId }),
  refusal: z.discriminatedUnion('kind', [
    only('application-not-found', 'not-decided', 'settled-already'),
    z.object({ kind: z.literal('receipt-not-found'), field: z.literal('no') }),
  ]),
})

export const seeApplication = query({
  name: 'grants.see-application',
  title: { ko: '신청과 보조사업 하나를 본다', en: 'See an application and its grant' },
  permission: may.mayApply,
  input: z.object({ applicationId: ApplicationId }),
  reply: z.object({
    call: GrantCall,
    department: z.string(),
    application: GrantApplication.unwrap().omit({ accountId: true }),
    view: ApplicationView,
    /** What is agreed now; null before. */
    agreed: events.Agreement.omit({ kind: true, replaces: true, document: true }).nullable(),
    /** As it stands after the changes. */
    budget: Budget,
    ...{ paid: Won, interest: Won, returned: Won, owed: Won },
    receipts: z.array(Receipt),
    /** By the receipts as they stand; once submitted, as it was submitted. */
    settlement: Settlement,
    entries: z.array(Entry.unwrap().omit({ by: true }).extend({ standing: z.boolean() })),
    /** Whose place one of the reserve may take. */
    surrendered: z.array(z.object({ id: ApplicationId, applicant: z.string() })),
    /** Whether whoever asks may not confirm the settlement, having submitted it. */
    ownSettlement: z.boolean(),
  }),
  refusal: only('application-not-found'),
})
