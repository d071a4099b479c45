import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { Finding } from '#kit/lint.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { Won } from '#kit/won.ts'
import { FiscalYear } from '#rooms/budget/core/account.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { Changes } from './core/amend-event.ts'
import { Balance } from './core/balance.ts'
import { Entry, EntryId } from './core/entry.ts'
import { Application, Change, Decision, EventKind, Payment, Report, Return, Settlement } from './core/life-event.ts'
import { CorrectionRefusal, EntryRefusal } from './core/life-refusal.ts'
import * as may from './core/permissions.ts'
import { RecordSubsidyRefusal, Subsidy, SubsidyId } from './core/subsidy.ts'

export const recordSubsidy = command({
  name: 'subsidies.record-subsidy',
  title: { ko: '받은 보조금을 적는다', en: 'Record a subsidy received' },
  permission: may.mayRecordSubsidy,
  input: z.strictObject({ subsidy: Subsidy }),
  reply: z.object({ subsidyId: SubsidyId }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('subsidy-id-taken'), subsidyId: SubsidyId }),
    ...RecordSubsidyRefusal.options,
  ]),
})

/** The parts that every entry of a life has; the day on which it happened is the command's `effectiveOn`. */
const ids = { entryId: EntryId, subsidyId: SubsidyId }
const entered = z.object({ entryId: EntryId, subsidyId: SubsidyId, balance: Balance })
const known = z.object({ kind: z.enum(['subsidy-not-found', 'subsidy-entry-id-taken']) })
const entryRefusal = z.discriminatedUnion('kind', [known, ...EntryRefusal.options])

export const recordApplication = command({
  name: 'subsidies.record-application',
  title: { ko: '보조금 신청을 적는다', en: 'Record the application for a subsidy' },
  permission: may.mayKeepLife,
  input: z.strictObject({ ...ids, ...Application.omit({ kind: true }).shape }),
  reply: entered,
  refusal: entryRefusal,
})

export const recordDecision = command({
  name: 'subsidies.record-decision',
  title: { ko: '교부결정을 적는다', en: 'Record the decision on a subsidy' },
  permission: may.mayKeepLife,
  input: z.strictObject({ ...ids, ...Decision.omit({ kind: true }).shape }),
  reply: entered,
  refusal: entryRefusal,
})

export const recordPayment = command({
  name: 'subsidies.record-payment',
  title: { ko: '보조금 교부를 적는다', en: 'Record a payment of a subsidy' },
  permission: may.mayKeepLife,
  input: z.strictObject({ ...ids, ...Payment.omit({ kind: true }).shape }),
  reply: entered,
  refusal: entryRefusal,
})

export const recordChange = command({
  name: 'subsidies.record-change',
  title: { ko: '변경승인을 적는다', en: 'Record a change the granter approved' },
  permission: may.mayKeepLife,
  input: z.strictObject({ ...ids, ...Change.omit({ kind: true }).shape }),
  reply: entered,
  refusal: entryRefusal,
})

export const recordReport = command({
  name: 'subsidies.record-report',
  title: { ko: '성과보고를 적는다', en: 'Record the performance report' },
  permission: may.mayKeepLife,
  input: z.strictObject({ ...ids, ...Report.omit({ kind: true }).shape }),
  reply: entered,
  refusal: entryRefusal,
})

export const recordSettlement = command({
  name: 'subsidies.record-settlement',
  title: { ko: '보조금을 정산한다', en: 'Settle a subsidy' },
  permission: may.mayKeepLife,
  input: z.strictObject({ ...ids, ...Settlement.omit({ kind: true }).shape }),
  reply: entered,
  refusal: entryRefusal,
})

export const recordReturn = command({
  name: 'subsidies.record-return',
  title: { ko: '집행잔액과 이자 반환을 적는다', en: 'Record the return of balance and interest' },
  permission: may.mayKeepLife,
  input: z.strictObject({ ...ids, ...Return.omit({ kind: true }).shape }),
  reply: entered,
  refusal: entryRefusal,
})

export const correctEntry = command({
  name: 'subsidies.correct-entry',
  title: { ko: '보조금 기록을 바로잡는다', en: 'Correct an entry of a subsidy' },
  permission: may.mayCorrectEntry,
  /** A new entry that puts `entryId` right, or cancels it; what is not given stays. The old entry stays readable. */
  input: z.strictObject({
    correctionId: EntryId,
    subsidyId: SubsidyId,
    entryId: EntryId,
    reason: z.string().trim().min(1).max(2000),
    cancel: z.boolean().default(false),
    ...Changes.shape,
  }),
  reply: entered,
  refusal: z.discriminatedUnion('kind', [known, ...CorrectionRefusal.options]),
})

export const listSubsidies = query({
  name: 'subsidies.list-subsidies',
  title: { ko: '받은 보조금을 본다', en: 'List the subsidies' },
  permission: may.maySeeSubsidies,
  /** Of one year, or of all; of all projects, or those that pay for one. */
  input: z.object({ fiscalYear: FiscalYear.optional(), projectId: ProjectId.optional() }),
  reply: z.object({ subsidies: z.array(Subsidy) }),
  refusal: noRefusals,
})

export const listBalances = query({
  name: 'subsidies.list-balances',
  title: { ko: '보조금마다 어디까지 왔는지 본다', en: 'See how every subsidy stands' },
  permission: may.maySeeSubsidies,
  input: z.object({ fiscalYear: FiscalYear.optional() }),
  reply: z.object({
    rows: z.array(z.object({ subsidy: Subsidy, balance: Balance, findings: z.int() })),
    /** Every year that has a subsidy, whatever the filter: the latest first. */
    years: z.array(FiscalYear),
  }),
  refusal: noRefusals,
})

export const seeSubsidy = query({
  name: 'subsidies.see-subsidy',
  title: { ko: '보조금의 처음부터 끝까지를 본다', en: 'See the whole life of a subsidy' },
  permission: may.maySeeSubsidies,
  input: z.object({ subsidyId: SubsidyId }),
  reply: z.object({
    subsidy: Subsidy,
    balance: Balance,
    /** Every entry and correction in the order of recording; `standing` are the ones that count, by day. */
    entries: z.array(Entry.unwrap().extend({ round: z.int().nullable(), standing: z.boolean() })),
    /** What may happen next. */
    next: z.array(EventKind),
    /**
     * By project, with its title where it is known: planned from its source, approved by the DistrictAssembly (null where
     * nothing is), executed (null where no accounts are kept), stated in settlements.
     */
    projects: z.array(
      z.object({
        projectId: ProjectId,
        title: z.string().nullable(),
        planned: Won,
        approved: Won.nullable(),
        executed: Won.nullable(),
        settled: Won.nullable(),
      }),
    ),
    planned: Won,
    /** The budgets of the projects added up: approved, and planned where nothing is approved. */
    budgeted: Won,
    executed: Won.nullable(),
    /** The own share asked for, in won of what was spent; null where none was asked or nothing is settled yet. */
    ownShareDue: Won.nullable(),
    reportDueOn: LocalDate.nullable(),
    settleDueOn: LocalDate.nullable(),
    returnDueOn: LocalDate.nullable(),
    findings: z.array(Finding),
  }),
  refusal: z.object({ kind: z.enum(['subsidy-not-found']) }),
})

/** Proposes a settlement from what was executed, so that nobody adds up by hand. */
export const draftSettlement = query({
  name: 'subsidies.draft-settlement',
  title: { ko: '정산서를 미리 계산한다', en: 'Draft a settlement' },
  permission: may.mayKeepLife,
  input: z.object({ subsidyId: SubsidyId, interest: PlannedWon.default(PlannedWon.parse(0)) }),
  reply: z.object({
    toSettle: Won,
    spent: z.array(z.object({ projectId: ProjectId, amount: Won })),
    totalSpent: Won,
    interest: Won,
    /** What remains of what was paid; negative when more was executed than paid. */
    returnBalance: Won,
    returnInterest: Won,
  }),
  refusal: z.object({ kind: z.enum(['subsidy-not-found']) }),
})
