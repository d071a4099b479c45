import { enterExpenses, publishExpenses } from '#rooms/execution/contract-expenses.ts'
import type { Chapter } from '../teller.ts'

const uses = [
  ['2021-03-09', '12:10', '구청 앞 식당 (시연용)', '분과 운영을 의논하는 간담회', 8, '96,000원', '카드'],
  ['2021-03-18', '15:00', '구청 매점 (시연용)', '합동회의 준비 다과', 20, '64,000원', '카드'],
  ['2021-03-25', '10:30', '마을 카페 (시연용)', '공론장 진행 의논', 5, '23,500원', '간편결제'],
]

/** The seeds tell no business expense by its day: these three are made up for the demonstration, and say so. */
export const theExpensesOf2021: Chapter = {
  title: '27. The business expenses of 2021',
  happens: async (tell) => {
    const by = { as: 'secretariat', on: '2021-04-05' } as const
    const departmentId = 'village-autonomy'
    const table = uses.map((use) => use.join('\t')).join('\n')
    await tell(enterExpenses, { expenseId: 'demo-expense-2021-03', departmentId, kind: 'policy', table }, by)
    await tell(publishExpenses, { departmentId, month: '2021-03' }, by)
  },
}
