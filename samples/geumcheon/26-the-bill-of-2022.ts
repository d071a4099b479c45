import { enterStage, openBill } from '#rooms/appropriations/contract.ts'
import { carryAccounts } from '#rooms/budget/contract.ts'
import type { Chapter } from '../teller.ts'
import { costLinesOf } from './cost-lines.ts'

const projectId = 'p2022-01'
const by = (on: string) => ({ as: 'budget-office', on }) as const
const cut = { accountName: '시설비', amount: 2_000_000, reason: '보안등 단가를 다시 살펴 줄임 (시연용)' }

/** What the alley's cost lines of 2021 come to in each account and source: nobody has written those of 2022 yet. */
const asked = [
  ...Map.groupBy(costLinesOf(9), ({ accountName, source }) => `${accountName} ${source}`).values(),
].flatMap((lines) => {
  const [first] = lines
  const amount = lines.reduce((sum, { stated }) => sum + stated, 0)
  return first === undefined ? [] : [{ projectId, accountName: first.accountName, source: first.source, amount }]
})

/**
 * The budget bill of the next year, as a demonstration: the project that goes on is asked for, one amount is cut with its
 * reason, and the budget-participation committee has its say. No published paper tells of any of it, and the words say so.
 */
export const theBillOf2022: Chapter = {
  title: '26. The bill of 2022',
  happens: async (tell) => {
    await tell(carryAccounts, { from: 2021, to: 2022 }, by('2021-10-01'))
    const bill = { billId: 'bill-2022', fiscalYear: 2022, round: 0, name: '2022년도 예산안 (시연용)' }
    await tell(openBill, { ...bill, requestedOn: '2021-10-15', rows: asked }, by('2021-10-15'))
    const rows = asked.map((row) =>
      row.accountName === cut.accountName ? { ...row, amount: row.amount - cut.amount, reason: cut.reason } : row,
    )
    const opinionText = [
      '□ 밤길이 어두운 골목부터 보안등을 바꾸어 주십시오. (시연용)',
      '□ 주민감독관의 활동비는 줄이지 말아 주십시오. (시연용)',
    ].join('\n')
    const opinion = { opinionText, opinionOn: '2021-11-10' }
    const handedIn = { billId: bill.billId, basedOn: 1, stage: 'bill', on: '2021-11-19', rows, ...opinion } as const
    await tell(enterStage, handedIn, by('2021-11-19'))
  },
}
