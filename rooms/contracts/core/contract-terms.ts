import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { type Ratio, ratio } from '#kit/ratio.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { ContractKind } from './contract-kind.ts'
import { Line } from './line.ts'

export const ContractId = idOf('ContractId')
export type ContractId = z.infer<typeof ContractId>

/** 일반경쟁, 제한경쟁, 협상에 의한 계약, 수의계약. Where each comes from in the law: README of this room. */
export const contractMethods = ['open', 'restricted', 'negotiated', 'private'] as const
export const ContractMethod = z.enum(contractMethods)
export type ContractMethod = z.infer<typeof ContractMethod>

/** Thousandths of the amount for each day late, as the contract states them: "0.5", "1.25". */
export const DelayRate = z.string().regex(/^\d(\.\d{1,2})?$/)

/** A contract as it was agreed. The other party goes by the name of its firm or association, never a person's. */
export const Contract = z
  .object({
    id: ContractId,
    departmentId: DepartmentId,
    projectId: ProjectId.nullable(),
    title: Line,
    kind: ContractKind,
    method: ContractMethod,
    privateReason: Line.nullable(),
    contractor: Line,
    document: Line.nullable(),
    agreedOn: LocalDate,
    startsOn: LocalDate,
    endsOn: LocalDate,
    /** 예정가격; null where it is not known. */
    estimated: PlannedWon.nullable(),
    amount: PlannedWon,
    delayRate: DelayRate,
    note: Line.nullable(),
  })
  .readonly()
export type Contract = z.infer<typeof Contract>

export const TermsRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('private-without-reason'), field: z.literal('privateReason') }),
  z.object({ kind: z.literal('reason-without-private'), field: z.literal('privateReason') }),
  z.object({ kind: z.literal('term-ends-before-start'), field: z.literal('endsOn') }),
  z.object({ kind: z.literal('contract-without-amount'), field: z.literal('amount') }),
  z.object({ kind: z.literal('amount-above-estimate'), field: z.literal('amount') }),
  z.object({ kind: z.literal('agreed-still-to-come') }),
])
export type TermsRefusal = z.infer<typeof TermsRefusal>

/**
 * Decides whether terms can be a contract: agreed on a day that has come; a private contract (수의계약) says why, no other
 * does; the term does not end before it begins; the amount is above nothing and not above the estimated price (예정가격). In
 * won.
 */
export function declareTerms(terms: Contract, today: LocalDate): Result<Contract, TermsRefusal> {
  const { method, privateReason, agreedOn, startsOn, endsOn, amount, estimated } = terms
  if (agreedOn > today) return refuse({ kind: 'agreed-still-to-come' })
  if (method === 'private' && privateReason === null)
    return refuse({ kind: 'private-without-reason', field: 'privateReason' })
  if (method !== 'private' && privateReason !== null)
    return refuse({ kind: 'reason-without-private', field: 'privateReason' })
  if (endsOn < startsOn) return refuse({ kind: 'term-ends-before-start', field: 'endsOn' })
  if (amount === 0) return refuse({ kind: 'contract-without-amount', field: 'amount' })
  if (estimated !== null && amount > estimated) return refuse({ kind: 'amount-above-estimate', field: 'amount' })
  return ok(terms)
}

/** The rate of award (낙찰률): what was agreed of the estimated price, in percent, exactly; null without that price. */
export const awardRate = ({ amount, estimated }: Pick<Contract, 'amount' | 'estimated'>): Ratio | null =>
  estimated === null || estimated === 0 ? null : ratio(BigInt(amount) * 100n, estimated)
