import { z } from 'zod'
import { AccountId, idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { addWon, sumWon, Won } from '#kit/won.ts'
import { CallId, type GrantCall, leastOwnShare, phaseOf } from './grant-call.ts'
import { Budget } from './typed-lines.ts'

export const ApplicationId = idOf('GrantApplicationId')
export type ApplicationId = z.infer<typeof ApplicationId>

/** What was applied for. The applicant goes by the name of its association or firm, never a person's. */
export const GrantApplication = z
  .object({
    id: ApplicationId,
    callId: CallId,
    applicant: z.string().trim().min(1).max(100),
    title: z.string().trim().min(1).max(200),
    purpose: z.string().trim().min(1).max(5000),
    asked: PlannedWon,
    ownShare: PlannedWon,
    budget: Budget,
    appliedOn: LocalDate,
    /** Who sent it in; null where the office entered a paper, and once the account is gone. */
    accountId: AccountId.nullable(),
    withdrawnOn: LocalDate.nullable(),
  })
  .readonly()
export type GrantApplication = z.infer<typeof GrantApplication>

export const BudgetNotWhole = z.object({
  kind: z.literal('budget-not-whole'),
  field: z.literal('budget'),
  sum: Won,
  whole: Won,
})

/** Decides whether the lines of a budget make up the whole cost to the won; null where they do. */
export function budgetRefused(budget: Budget, grant: Won, own: Won): z.infer<typeof BudgetNotWhole> | null {
  const [sum, whole] = [sumWon(budget.map(({ amount }) => amount)), addWon(grant, own)]
  return sum === whole ? null : { kind: 'budget-not-whole', field: 'budget', sum, whole }
}

export const ApplyRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('call-not-open') }),
  z.object({ kind: z.literal('asked-nothing'), field: z.literal('asked') }),
  z.object({ kind: z.literal('asked-above-ceiling'), field: z.literal('asked'), most: Won }),
  z.object({ kind: z.literal('own-share-short'), field: z.literal('ownShare'), least: Won }),
  BudgetNotWhole,
  z.object({ kind: z.literal('applied-already'), field: z.literal('applicant') }),
])
export type ApplyRefusal = z.infer<typeof ApplyRefusal>

const plain = (text: string): string => text.replaceAll(/\s/g, '')

/**
 * Decides whether an application is taken: within the period, once by an applicant, for no more than one may have, with
 * the own share that the call asks for, and a budget whose lines make up the whole cost, to the won.
 */
export function apply(
  call: GrantCall,
  others: readonly GrantApplication[],
  given: GrantApplication,
): Result<GrantApplication, ApplyRefusal> {
  if (phaseOf(call, given.appliedOn) !== 'open') return refuse({ kind: 'call-not-open' })
  const standing = others.filter(({ withdrawnOn }) => withdrawnOn === null)
  if (standing.some(({ applicant }) => plain(applicant) === plain(given.applicant)))
    return refuse({ kind: 'applied-already', field: 'applicant' })
  if (given.asked === 0) return refuse({ kind: 'asked-nothing', field: 'asked' })
  const most = call.ceiling ?? call.total
  if (given.asked > most) return refuse({ kind: 'asked-above-ceiling', field: 'asked', most })
  const least = leastOwnShare(call, given.asked)
  if (given.ownShare < least) return refuse({ kind: 'own-share-short', field: 'ownShare', least })
  const refused = budgetRefused(given.budget, given.asked, given.ownShare)
  return refused === null ? ok(given) : refuse(refused)
}

export const WithdrawRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('withdrawn-already') }),
  z.object({ kind: z.literal('call-decided') }),
])
export type WithdrawRefusal = z.infer<typeof WithdrawRefusal>

/** Decides whether an application is taken back: once, and before the call is decided; afterwards it is surrendered. */
export function withdraw(
  call: GrantCall,
  application: GrantApplication,
  today: LocalDate,
): Result<GrantApplication, WithdrawRefusal> {
  if (application.withdrawnOn !== null) return refuse({ kind: 'withdrawn-already' })
  return call.decidedOn === null ? ok({ ...application, withdrawnOn: today }) : refuse({ kind: 'call-decided' })
}
