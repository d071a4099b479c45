import { answered } from '#kernel/answered.ts'
import { everyPage } from '#kernel/every-page.ts'
import type { Ask } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listExpenses } from '#rooms/execution/contract-expenses.ts'
import { monthOf } from '#rooms/execution/core/expense.ts'
import { businessExpenses } from '../core/expenses/business-expenses.ts'
import { notFound, type Report } from './report.ts'

/** What is published, whoever asks: a draft is no paper yet. */
async function published(ask: Ask) {
  const all = await everyPage(
    async (page) => answered(await ask(listExpenses, { page, size: 500 })),
    (page) => page.expenses,
  )
  const told = all.filter(({ expense }) => expense.publishedOn !== null)
  return Map.groupBy(told, ({ expense }) => `${expense.departmentId}@${monthOf(expense)}`)
}

/** The business expenses of a department in a month (업무추진비 집행내역). */
export const businessExpensesReport: Report = {
  name: 'business-expenses',
  title: { ko: '업무추진비 집행내역', en: 'Business expenses' },
  of: { ko: '부서와 달', en: 'Department and month' },
  choices: async (ask) =>
    [...(await published(ask))].flatMap(([of, rows]) =>
      rows.slice(0, 1).map(({ expense, department }) => ({ of, label: `${monthOf(expense)} ${department}` })),
    ),
  async make(ask, of) {
    const rows = (await published(ask)).get(of)
    const [first] = rows ?? []
    if (rows === undefined || first === undefined) return notFound
    const expenses = rows.map(({ expense }) => expense)
    return ok(businessExpenses(first.department, monthOf(first.expense), expenses))
  },
}
