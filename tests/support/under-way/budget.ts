import { localDate } from '#kit/korean-date.ts'
import { enterStage, listProjects, openBill } from '#rooms/appropriations/contract.ts'
import { transferBudget } from '#rooms/appropriations/contract-movements.ts'
import { declareProgrammes } from '#rooms/budget/contract.ts'
import { carryOver, recordCommitment, recordExpenditure } from '#rooms/execution/contract.ts'
import { guessMapping } from '#rooms/execution/core/guess-mapping.ts'
import { writePost } from '#rooms/site/contract-posts.ts'
import type { Doing, Visited } from './doing.ts'

const year = 2021
const project = 'p2021-02'
const cell = { accountName: '사무관리비', source: 'city' as const }

/** A budget that was confirmed, a supplement before the assembly, money that moved, was bound, spent and carried over. */
export async function budgetUnderWay({ run, ask, day }: Doing): Promise<readonly Visited[]> {
  const nextYear = Number(day().slice(0, 4)) + 1
  const office = { as: 'budget-office' } as const
  const during = { ...office, on: localDate(`${year}-06-01`) }
  const row = (accountName: string, amount: number) => ({
    projectId: project,
    accountName,
    source: 'city',
    amount,
    previous: 0,
  })
  const rows = [row('사무관리비', 30_000_000), row('행사운영비', 10_000_000)] as never
  await run(openBill, { billId: 'bill-confirmed', fiscalYear: year, round: 0, name: '본예산' }, office)
  const asked = [row('사무관리비', 35_000_000), row('행사운영비', 10_000_000)] as never
  for (const [basedOn, stage, on, rowsThen] of [
    [1, 'request', '10-01', asked],
    [2, 'plenary', '12-18', rows],
  ] as const)
    await run(
      enterStage,
      { billId: 'bill-confirmed', basedOn, stage, on: localDate(`${year - 1}-${on}`), rows: rowsThen } as never,
      office,
    )
  await run(openBill, { billId: 'bill-open', fiscalYear: year, round: 1, name: '제1회 추경' }, office)
  const programme = (code: string, level: string, parentCode: string | null) => ({
    ...{ code, level, parentCode, name: `${code} 사업`, aliases: [], department: null },
  })
  const programmes = [
    programme('1', 'policy', null),
    programme('1-1', 'unit', '1'),
    programme('1-1-1', 'detail', '1-1'),
  ]
  await run(declareProgrammes, { fiscalYear: year, programmes } as never, office)
  await run(
    transferBudget,
    {
      ...{ movementId: 'movement-1', fiscalYear: year, kind: 'transfer', source: 'city', amount: 1_000_000 },
      ...{ fromProjectId: project, fromAccountName: '사무관리비', toProjectId: project, toAccountName: '행사운영비' },
      ...{ reason: '행사가 늘어남', basis: '방침 1호' },
    } as never,
    during,
  )
  const entry = { fiscalYear: year, projectId: project, ...cell, evidenceKind: 'tax-invoice', payeeKind: 'company' }
  await run(recordCommitment, { ...entry, entryId: 'commitment-1', amount: 3_000_000 } as never, during)
  await run(recordExpenditure, { ...entry, entryId: 'expenditure-1', amount: 2_000_000 } as never, during)
  await run(
    carryOver,
    {
      ...{ carryOverId: 'carry-over-1', fiscalYear: year, projectId: project, ...cell },
      ...{ carryKind: 'specified', amount: 1_000_000, reason: '공사가 늦어짐' },
    } as never,
    { ...office, on: localDate(`${year}-12-31`) },
  )
  const post = {
    postId: 'post-in-writing',
    kind: 'announcement',
    title: '알립니다',
    summary: '곧 엽니다',
    text: '글',
    seen: 0,
  }
  await run(writePost, { ...post, happenedOn: null } as never)
  const { projects } = await ask(listProjects, {})
  const title = projects.find(({ projectId }) => projectId === project)?.title ?? ''
  const text = `사업\t통계목\t재원\t앞 금액\t금액\t사유\n${title}\t사무관리비\t시비\t0\t40000\t늘어남\n${title}\t행사운영비\t시비\t0\t10000\t`
  const spent = [
    ['지출일자', '지출번호', '순번', '세부사업', '통계목', '재원', '지출액'],
    [`${year}-05-03`, '지출-200', '1', title, '사무관리비', '시비', '1,000,000'],
  ]
  const columns = Object.entries(guessMapping(spent).columns).flatMap(([field, at]) =>
    at === null ? [] : [[`column-${field}`, `${at}`]],
  )
  const rowsOfFile = { fiscalYear: `${year}`, fileName: '지출.csv', rows: JSON.stringify(spent), mapping: '{}' }
  const importing = { ...rowsOfFile, kind: 'expenditure', unit: 'won', firstRow: '2', ...Object.fromEntries(columns) }
  const table = (kind: string, ...rowsOfTable: string[][]) => ({
    ...{ kind, fiscalYear: `${nextYear}`, sheets: JSON.stringify([{ name: '표', rows: rowsOfTable }]) },
  })
  const movement = (kind: string) => ['budget-office', `/budget-movements/new?year=${year}&kind=${kind}`] as const
  return [
    ['secretariat', '/posts/post-in-writing'],
    [
      'budget-office',
      `/budget-bills/new?year=${nextYear}`,
      {
        fiscalYear: `${nextYear}`,
        unit: 'thousand',
        text: text.replace(/\n[^\n]*행사운영비.*/, ''),
        name: '본예산',
        requestedOn: `${nextYear - 1}-10-01`,
      },
    ],
    ['budget-office', '/budget-bills/bill-confirmed'],
    ['budget-office', '/budget-bills/bill-open'],
    [
      'budget-office',
      '/budget-bills/bill-open/stage',
      { stage: 'request', on: `${year}-05-01`, unit: 'thousand', text },
    ],
    ...['transfer', 'change-of-use', 'reallocation', 'carry-in', 'before-budget', 'surrender'].map(movement),
    ['budget-office', `/budget-movements?year=${year}`],
    ['department-officer', `/projects/${project}/execution?year=${year}`],
    ['department-officer', `/projects/${project}/execution/new?year=${year}&kind=commitment`],
    ['department-officer', `/projects/${project}/execution/new?year=${year}&kind=expenditure`],
    ['budget-office', `/projects/${project}/execution?year=${year}`],
    ['budget-office', `/execution/settlement?year=${year}`],
    ['secretariat', '/expenses'],
    ['budget-office', '/execution/import', importing],
    ['budget-office', '/accounts-table'],
    [
      'budget-office',
      '/accounts-table/import',
      table('accounts', ['편성목', '통계목', '코드', '성격'], ['일반운영비', '사무관리비', '201-01', '경상']),
    ],
    [
      'budget-office',
      '/accounts-table/import',
      table(
        'programmes',
        ['정책사업코드', '정책사업', '단위사업코드', '단위사업', '세부사업코드', '세부사업'],
        ['1', '협치', '1-1', '협치 운영', '1-1-1', '협치 사업'],
      ),
    ],
    ['budget-office', `/projects/${project}/lines`],
  ]
}
