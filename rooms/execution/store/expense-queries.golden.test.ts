import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { Expense } from '../core/expense.ts'
import * as queries from './expense-queries.ts'

const district = DistrictId.parse('geumcheon')
const parks = DepartmentId.parse('parks')
const expense = Expense.parse({
  ...{ id: 'one', departmentId: 'parks', kind: 'policy', usedOn: '2021-03-09', usedAt: '12:10', place: '식당' },
  ...{ purpose: '간담회', persons: 8, amount: 96_000, means: 'card', namesKept: false, publishedOn: null },
  withdrawn: { on: localDate('2021-04-05'), reason: '틀림' },
})

goldenSql(import.meta.url, queries, {
  insertExpenses: [district, [expense]],
  expensesOfMonth: [district, parks, '2021-03'],
  expensesSince: [district, localDate('2020-01-01')],
  monthsHeld: [district],
  pageOfExpenses: [district, { kept: [parks], departmentId: parks, month: '2021-03' }, { from: 50, size: 50 }],
  sumOfExpenses: [district, { kept: [] }],
  holdExpense: [district, expense.id],
  settleExpense: [district, expense],
  deleteExpense: [district, expense.id],
})
