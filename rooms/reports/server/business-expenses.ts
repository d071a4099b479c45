import { answered } from '#kernel/answered.ts'
import { everyPage } from '#kernel/every-page.ts'
import { ok } from '#kit/result.ts'
import { listExpenses } from '#rooms/execution/contract-expenses.ts'
import { businessExpenses } from '../core/expenses/business-expenses.ts'
import { notFound, type Report } from './report.ts'

/** The business expenses of a department in a month (업무추진비 집행내역): what is published, whoever asks. */
export const businessExpensesReport: Report = {
  name: 'business-expenses',
  title: { ko: '업무추진비 집행내역', en: 'Business expenses' },
  of: { ko: '부서와 달', en: 'Department and month' },
  choices: async (ask) =>
    answered(await ask(listExpenses, { size: 1 }))
      .months.filter(({ published }) => published > 0)
      .map(({ month, departmentId, department }) => ({
        of: `${departmentId}@${month}`,
        label: `${month} ${department}`,
      })),
  async make(ask, of) {
    const { months } = answered(await ask(listExpenses, { size: 1 }))
    const found = months.find(
      ({ departmentId, month, published }) => published > 0 && of === `${departmentId}@${month}`,
    )
    if (found === undefined) return notFound
    const { departmentId, department, month } = found
    const listed = await everyPage(
      async (page) => answered(await ask(listExpenses, { departmentId, month, page, size: 500 })),
      (page) => page.expenses,
    )
    const published = listed.map(({ expense }) => expense).filter(({ publishedOn }) => publishedOn !== null)
    return ok(businessExpenses(department, month, published))
  },
}
