import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { Won } from '#kit/won.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import * as expense from './core/expense.ts'
import * as may from './core/permissions.ts'
import { ReadExpensesRefusal } from './core/read-expenses.ts'

const { Expense, ExpenseId, ExpenseKind, ExpenseMonth } = expense

/** Uses of one account by one department, typed or pasted a line each; the id stands for all of them together. */
export const enterExpenses = command({
  name: 'execution.enter-expenses',
  title: { ko: '업무추진비 사용 내역을 적는다', en: 'Enter business expenses' },
  effective: 'today',
  permission: may.mayKeepExpenses,
  input: z.strictObject({
    expenseId: ExpenseId,
    departmentId: DepartmentId,
    kind: ExpenseKind,
    table: z.string().max(200_000),
  }),
  reply: z.object({ entered: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    only('expense-id-taken'),
    z.object({ kind: z.literal('expense-department-not-found'), field: z.literal('departmentId') }),
    ...ReadExpensesRefusal.options,
  ]),
})

export const publishExpenses = command({
  name: 'execution.publish-expenses',
  title: { ko: '한 달의 업무추진비를 공개한다', en: 'Publish a month of business expenses' },
  effective: 'today',
  permission: may.mayKeepExpenses,
  input: z.strictObject({ departmentId: DepartmentId, month: ExpenseMonth }),
  reply: z.object({ published: z.int() }),
  refusal: expense.PublishExpensesRefusal,
})

export const withdrawExpense = command({
  name: 'execution.withdraw-expense',
  title: { ko: '업무추진비 사용 내역을 취소한다', en: 'Withdraw a business expense' },
  effective: 'today',
  permission: may.mayKeepExpenses,
  input: z.strictObject({
    expenseId: ExpenseId,
    reason: z.string().trim().min(1).max(200).nullable().default(null),
  }),
  reply: z.object({ expenseId: ExpenseId }),
  refusal: z.discriminatedUnion('kind', [only('expense-not-found'), ...expense.WithdrawExpenseRefusal.options]),
})

/** What is not published is shown to those alone who keep it. */
export const listExpenses = query({
  name: 'execution.list-expenses',
  title: { ko: '업무추진비를 본다', en: 'List business expenses' },
  permission: may.maySeeExecution,
  input: z.object({
    departmentId: DepartmentId.optional(),
    month: ExpenseMonth.optional(),
    page: z.int().min(1).max(10_000).default(1),
    size: z.int().min(1).max(500).default(50),
  }),
  reply: z.object({
    expenses: z.array(z.object({ expense: Expense, department: z.string(), own: z.boolean() })),
    /** Of all that the choice holds and stands, in won. */
    sum: Won,
    /** Of which months of which departments there is anything to see, the latest first; how much of it is published. */
    months: z.array(
      z.object({ month: ExpenseMonth, departmentId: DepartmentId, department: z.string(), published: z.int() }),
    ),
    ...{ total: z.int(), page: z.int(), pages: z.int() },
  }),
  refusal: noRefusals,
})
