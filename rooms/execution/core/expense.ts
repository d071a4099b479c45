import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { addDays, LocalDate, localDate } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { ClockTime } from '#rooms/meetings/core/called-meeting.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'

export const ExpenseId = idOf('ExpenseId')
export type ExpenseId = z.infer<typeof ExpenseId>

/** 기관운영, 정원가산, 시책추진, 부서운영업무추진비 (203-01 to 203-04; domain.md 4.2). */
export const expenseKinds = ['institution', 'quota', 'policy', 'department'] as const
export const ExpenseKind = z.enum(expenseKinds)
export type ExpenseKind = z.infer<typeof ExpenseKind>

export const expenseMeans = ['card', 'cash', 'simple-pay'] as const
export const ExpenseMeans = z.enum(expenseMeans)
export type ExpenseMeans = z.infer<typeof ExpenseMeans>

const line = z.string().trim().min(1).max(200)

/** One use of 업무추진비, as it is published: for how many, never for whom by name. */
export const Expense = z
  .object({
    id: ExpenseId,
    departmentId: DepartmentId,
    kind: ExpenseKind,
    usedOn: LocalDate,
    usedAt: ClockTime,
    place: line,
    purpose: line,
    persons: z.int().min(1).max(10_000),
    amount: PlannedWon,
    means: ExpenseMeans,
    /** Whether the receipt names who was met, as it must from half a million won on; the names stay with the receipt. */
    namesKept: z.boolean(),
    publishedOn: LocalDate.nullable(),
    /** Taken back after it was published, with the reason. */
    withdrawn: z.object({ on: LocalDate, reason: z.string() }).nullable(),
  })
  .readonly()
export type Expense = z.infer<typeof Expense>

/** A month as it is written in addresses: 2021-03. */
export const ExpenseMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
export type ExpenseMonth = z.infer<typeof ExpenseMonth>

export const monthOf = ({ usedOn }: Pick<Expense, 'usedOn'>): string => usedOn.slice(0, 7)

/** The first day after a month. */
export function dayAfter(month: string): LocalDate {
  const first = localDate(`${month}-01`)
  const later = addDays(first, 31)
  return localDate(`${later.slice(0, 7)}-01`)
}

export const PublishExpensesRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('month-not-over'), field: z.literal('month') }),
  z.object({ kind: z.literal('nothing-to-publish'), field: z.literal('month') }),
])
export type PublishExpensesRefusal = z.infer<typeof PublishExpensesRefusal>

/** Decides what of a department's month is published: all that is not yet, once the month is over. */
export function publishMonth(
  all: readonly Expense[],
  month: string,
  today: LocalDate,
): Result<readonly Expense[], PublishExpensesRefusal> {
  if (today < dayAfter(month)) return refuse({ kind: 'month-not-over', field: 'month' })
  const waiting = all.filter((one) => monthOf(one) === month && one.publishedOn === null)
  return waiting.length === 0
    ? refuse({ kind: 'nothing-to-publish', field: 'month' })
    : ok(waiting.map((one) => ({ ...one, publishedOn: today })))
}

export const WithdrawExpenseRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('expense-withdrawn') }),
  z.object({ kind: z.literal('withdrawn-without-reason'), field: z.literal('reason') }),
])
export type WithdrawExpenseRefusal = z.infer<typeof WithdrawExpenseRefusal>

/**
 * Decides whether a use is taken back: what was published stays to be seen with the reason; what was not is gone, which null
 * says.
 */
export function withdrawExpense(
  expense: Expense,
  reason: string | null,
  on: LocalDate,
): Result<Expense | null, WithdrawExpenseRefusal> {
  if (expense.withdrawn !== null) return refuse({ kind: 'expense-withdrawn' })
  if (expense.publishedOn === null) return ok(null)
  if (reason === null) return refuse({ kind: 'withdrawn-without-reason', field: 'reason' })
  return ok({ ...expense, withdrawn: { on, reason } })
}
