/** A plan of two projects with accounts and cost lines, as inputs of commands; for tests only. */
const day = (date: string) => ({ from: date, to: date, precision: 'day' as const })

export const cycleOf2021 = {
  cycleId: 'cycle-2021',
  name: '2021 계획',
  fiscalYear: 2021,
  steps: [{ no: 1, kind: 'drafting' as const, name: '수립', period: day('2020-08-05') }],
}

export const planOf2021 = {
  id: 'plan-2021',
  cycleId: 'cycle-2021',
  fiscalYear: 2021,
  name: '2021 지역사회혁신계획',
  source: '003',
}

const titles = { 8: '안양천에서 놀자!', 5: '친환경 교육환경 조성' }
type No = keyof typeof titles

export const itemFor = (no: No) => ({
  itemId: `item-${no}`,
  title: titles[no],
  cycleId: 'cycle-2021',
  kind: 'city-transfer' as const,
  enteredOn: day('2020-03-16'),
})

export const sheetFor = (no: No) => ({
  id: `project-${no}`,
  planId: 'plan-2021',
  no,
  title: titles[no],
  itemId: `item-${no}`,
  summary: null,
  category: '부문별 협치 사업',
  departments: [
    { name: no === 8 ? '공원녹지과' : '교육지원과', departmentId: null, duty: 'lead' as const, label: '주무' },
    { name: '마을자치과', departmentId: null, duty: 'partner' as const, label: '협업' },
  ],
  subcommittees: [],
  civilActors: [],
  periodText: '2021.1.~12.',
  period: { from: '2021-01-01', to: '2021-12-31', precision: 'month' as const },
  headerBudget: null,
  indicators: [],
  stages: [],
  scheduleText: null,
})

const account = (compilationItem: string, name: string, code: string, nature: 'current' | 'capital') => ({
  ...{ compilationItem, name, code, nature },
  aliases: name === '사무관리비' ? ['사무비'] : [],
})
export const accountsOf2021 = [
  account('일반운영비', '사무관리비', '201-01', 'current'),
  account('일반운영비', '행사운영비', '201-03', 'current'),
  account('시설비및부대비', '시설비', '401-01', 'capital'),
]

const line = (no: No, at: number, accountName: string, stated: number, source: 'city' | 'district') => ({
  ...{ id: `line-${no}-${at}`, projectId: `project-${no}`, fiscalYear: 2021, accountName, group: null },
  ...{ label: `내역 ${at}`, formulaText: `${stated}원`, factors: [], stated, source },
})

/** Project 8: 시설비 117,000,000 of the city in two lines and 사무관리비 3,000,000, under an alias; project 5: 10,000,000. */
export const linesFor = (no: No) =>
  no === 8
    ? [
        line(8, 1, '시설비', 60_000_000, 'city'),
        line(8, 2, '시설비', 57_000_000, 'city'),
        line(8, 3, '사무비', 3_000_000, 'district'),
      ]
    : [line(5, 1, '시설비', 10_000_000, 'city')]

/** A row of a bill. */
export const rowOf = (no: No, accountName: string, source: 'city' | 'district', amount: number, reason?: string) => ({
  ...{ projectId: `project-${no}`, accountName, source, amount },
  ...(reason === undefined ? {} : { reason }),
})
