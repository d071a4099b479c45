import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { Finding } from '#kit/lint.ts'
import { Won } from '#kit/won.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { ContractChange, ContractPayment, ContractStep } from './core/contract-event.ts'
import { CancelRefusal, Entry, EntryId, EntryRefusal } from './core/contract-journal.ts'
import { ContractKind } from './core/contract-kind.ts'
import { ChangeRefusal, contractStates, PaymentRefusal, StepRefusal } from './core/contract-life.ts'
import { Contract, ContractId, ContractMethod, TermsRefusal } from './core/contract-terms.ts'
import { Line } from './core/line.ts'
import * as may from './core/permissions.ts'

const terms = Contract.unwrap().shape
const left = <Schema extends z.ZodType>(schema: Schema) => schema.default(null as never)

export const recordContract = command({
  name: 'contracts.record-contract',
  title: { ko: '계약을 기록한다', en: 'Record a contract' },
  permission: may.mayKeepContracts,
  input: z.strictObject({
    contractId: ContractId,
    departmentId: DepartmentId,
    projectId: left(terms.projectId),
    title: terms.title,
    kind: terms.kind,
    method: terms.method,
    privateReason: left(terms.privateReason),
    contractor: terms.contractor,
    document: left(terms.document),
    startsOn: LocalDate,
    endsOn: LocalDate,
    estimated: left(terms.estimated),
    amount: terms.amount,
    delayRate: terms.delayRate,
    note: left(terms.note),
  }),
  reply: z.object({ contractId: ContractId }),
  refusal: z.discriminatedUnion('kind', [
    only('contract-id-taken', 'department-not-found'),
    z.object({ kind: z.literal('project-not-found'), field: z.literal('projectId') }),
    ...TermsRefusal.options,
  ]),
})

const ids = { entryId: EntryId, contractId: ContractId }
const entered = { permission: may.mayKeepContracts, reply: z.object({ ...ids, paid: Won, open: Won }) }
const misplaced = [only('contract-not-found', 'contract-entry-id-taken'), ...EntryRefusal.options] as const

export const recordChange = command({
  name: 'contracts.record-change',
  title: { ko: '계약의 변경을 기록한다', en: 'Record a change of a contract' },
  ...entered,
  input: z.strictObject({ ...ids, ...ContractChange.omit({ kind: true }).shape }),
  refusal: z.discriminatedUnion('kind', [...misplaced, ...ChangeRefusal.options]),
})

export const recordPayment = command({
  name: 'contracts.record-payment',
  title: { ko: '계약대금의 지급을 기록한다', en: 'Record a payment of a contract' },
  ...entered,
  input: z.strictObject({ ...ids, ...ContractPayment.omit({ kind: true }).shape }),
  refusal: z.discriminatedUnion('kind', [...misplaced, ...PaymentRefusal.options]),
})

export const recordStep = command({
  name: 'contracts.record-step',
  title: { ko: '착공, 준공, 검사를 기록한다', en: 'Record a step of a contract' },
  ...entered,
  input: z.strictObject({ ...ids, ...ContractStep.omit({ kind: true }).shape }),
  refusal: z.discriminatedUnion('kind', [...misplaced, ...StepRefusal.options]),
})

export const cancelEntry = command({
  name: 'contracts.cancel-entry',
  title: { ko: '계약의 기록을 취소한다', en: 'Cancel an entry of a contract' },
  permission: may.mayKeepContracts,
  input: z.strictObject({ ...ids, cancels: EntryId, reason: Line }),
  reply: z.object({ ...ids, paid: Won, open: Won }),
  refusal: z.discriminatedUnion('kind', [
    only('contract-not-found', 'contract-entry-id-taken'),
    ...CancelRefusal.options,
  ]),
})

export const ContractView = z.object({
  contract: Contract,
  department: z.string(),
  state: z.enum(contractStates),
  amount: Won,
  endsOn: LocalDate,
  paid: Won,
  open: Won,
  /** 낙찰률, half up to three decimals; null without an estimated price. */
  awardRate: z.string().nullable(),
  daysLate: z.int(),
  /** 지체상금, won cut off. */
  damages: Won,
  warrantyUntil: LocalDate.nullable(),
})
export type ContractView = z.infer<typeof ContractView>

export const listContracts = query({
  name: 'contracts.list-contracts',
  title: { ko: '계약 목록을 본다', en: 'List the contracts' },
  permission: may.maySeeContracts,
  input: z.object({
    departmentId: DepartmentId.optional(),
    projectId: ProjectId.optional(),
    year: z.int().min(1900).max(2999).optional(),
    kind: ContractKind.optional(),
    method: ContractMethod.optional(),
    text: z.string().max(100).optional(),
    page: z.int().min(1).max(100_000).default(1),
    size: z.int().min(1).max(100_000).default(30),
  }),
  reply: z.object({
    contracts: z.array(ContractView),
    /** How many fit, on all pages. */
    total: z.int(),
    page: z.int(),
    /** The years and departments of which there is a contract, whatever is asked for. */
    years: z.array(z.int()),
    departments: z.array(z.object({ id: DepartmentId, name: z.string() })),
    /** Of all that fit. */
    totals: z.object({ amount: Won, paid: Won, open: Won }),
    /** How many of each kind, of all that fit. */
    counts: z.array(z.object({ kind: ContractKind, count: z.int(), amount: Won })),
  }),
  refusal: noRefusals,
})

export const seeContract = query({
  name: 'contracts.see-contract',
  title: { ko: '계약 하나를 본다', en: 'See a contract' },
  permission: may.maySeeContracts,
  input: z.object({ contractId: ContractId }),
  reply: z.object({
    view: ContractView,
    project: z.string().nullable(),
    entries: z.array(Entry.unwrap().extend({ standing: z.boolean() })),
    findings: z.array(Finding),
  }),
  refusal: only('contract-not-found'),
})
