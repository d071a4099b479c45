import { expect, it } from 'vitest'
import { checkModel } from '#rooms/documents/core/model/check-model.ts'
import { Expense } from '#rooms/execution/core/expense.ts'
import { plainLines } from '../frozen-document.ts'
import { businessExpenses } from './business-expenses.ts'

const expenseOf = (id: string, more: object) =>
  Expense.parse({
    ...{ id, departmentId: 'parks', kind: 'policy', usedAt: '12:10', place: '식당', purpose: '간담회', persons: 8 },
    ...{ amount: 96_000, means: 'card', namesKept: false, publishedOn: '2021-04-05', withdrawn: null, ...more },
  })

it('lists the uses of a month by their days with the sum, and what was withdrawn apart', () => {
  const withdrawn = { on: '2021-04-06', reason: '두 번 적음' }
  const all = [
    expenseOf('late', { usedOn: '2021-03-18', amount: 64_000 }),
    expenseOf('early', { usedOn: '2021-03-09' }),
    expenseOf('twice', { usedOn: '2021-03-10', withdrawn }),
  ]
  const document = businessExpenses('공원녹지과', '2021-03', all)
  expect(checkModel(document)).toEqual([])
  const lines = plainLines(document).split('\n')
  expect(lines[0]).toBe('2021년 3월 공원녹지과 업무추진비 집행내역')
  expect(lines).toContain('1 | 2021. 3. 9. | 12:10 | 시책추진업무추진비 | 식당 | 간담회 | 8 | 96,000 | 카드')
  expect(lines).toContain(' |  |  | 계 |  | 2건 |  | 160,000 | ')
  expect(lines).toContain('○ 2021. 3. 10. 식당: 두 번 적음')
  const none = plainLines(businessExpenses('공원녹지과', '2021-03', all.slice(0, 1)))
  expect(none).not.toContain('취소')
})
