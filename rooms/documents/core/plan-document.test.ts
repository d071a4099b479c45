import { expect, test } from 'vitest'
import { fieldPath, looksLikePlan, readPlan } from './plan-document.ts'
import { rowsOfTable } from './table-rows.ts'

const line = (item: string, statedWon: number, source: string, account = '사무관리비') => ({
  statisticalItem: account,
  item,
  formulaText: `${statedWon}원`,
  statedWon,
  source,
})

const project = {
  name: '협치 제도',
  budget: { unit: '천원', 시비: 9, 구비: 2, total: 11 },
  budgetLines: [
    line('수당', 5000, '시비'),
    { ...line('인쇄', 4000, '시비'), formulaText: '4,000원×1식=4,000원' },
    line('보수', 2000, '구비', '기타직보수'),
  ],
  subtotals: [
    { statisticalItem: '사무관리비', statedThousandWon: 9 },
    { statisticalItem: '기타직보수', ok: true },
  ],
}

test('every text is a piece with its path, every number a field', () => {
  const plan = { a: ['가', { b: 1 }, null, true], 'c d': '나', factors: [{ raw: '2명' }] }
  const read = readPlan('계획.json', JSON.stringify(plan))
  expect(read?.format).toBe('plan')
  expect(read?.pieces).toEqual([
    { text: '가', place: { kind: 'field', path: 'a[0]' } },
    { text: '나', place: { kind: 'field', path: 'c d' } },
  ])
  expect(read?.fields?.slice(1)).toEqual([
    { text: '1', place: { kind: 'field', path: 'a[1].b' } },
    { text: '나', place: { kind: 'field', path: 'c d' } },
    { text: '2명', place: { kind: 'field', path: 'factors[0].raw' } },
  ])
  expect(fieldPath('', 0)).toBe('[0]')
})

test('what is no plan is not read as one', () => {
  expect(looksLikePlan('  [1]')).toBe(true)
  expect(looksLikePlan('□ 추진배경')).toBe(false)
  expect(readPlan('x', '[가]')).toBeNull()
  expect(readPlan('x', 'null')).toBeNull()
  expect(readPlan('x', JSON.stringify(Array.from({ length: 200_001 }, () => 1)))).toBeNull()
  const deep = `${'['.repeat(60)}"가"${']'.repeat(60)}`
  expect(readPlan('x', deep)?.pieces).toEqual([])
})

test('cost lines stand in a table by account, with the subtotals and totals that the plan states', () => {
  const plan = { unit: '천원', totals: { 시비: 9, 구비: 2, total: 11 }, projects: [project, '빈칸'] }
  const tables = readPlan('x', JSON.stringify(plan))?.tables ?? []
  expect(tables.map(({ title }) => title)).toEqual(['사업 (단위: 천원)', '협치 제도 (단위: 천원)'])
  const [projects, lines] = tables
  if (projects === undefined || lines === undefined) throw new Error('no tables')
  expect(rowsOfTable(projects)).toEqual([
    ['사업', '시비', '구비', '계'],
    ['협치 제도', '9', '2', '11'],
    ['합계', '9', '2', '11'],
  ])
  expect(rowsOfTable(lines)).toEqual([
    ['통계목', '내용', '산출내역', '시비', '구비', '계'],
    ['사무관리비', '수당', '5000원', '5', '', '5'],
    ['사무관리비', '인쇄', '', '4', '', '4'],
    ['사무관리비', '소계', '', '', '', '9'],
    ['기타직보수', '보수', '2000원', '', '2', '2'],
    ['합계', '', '', '9', '2', '11'],
  ])
  expect(lines.cells.at(-1)).toMatchObject({
    place: { kind: 'field', path: 'projects[0].budget.total' },
    number: { value: '11', shownAs: 'number', decimals: 0 },
  })
  expect(lines.cells.find(({ text }) => text === '9')?.place).toEqual({
    kind: 'field',
    path: 'projects[0].subtotals[0].statedThousandWon',
  })
})

test('a list of projects alone, and amounts that are no whole thousands, in won', () => {
  const tables = readPlan(
    'x',
    JSON.stringify([{ ...project, budget: undefined, budgetLines: [line('수당', 1234567, '')] }]),
  )
  const [table] = tables?.tables ?? []
  if (table === undefined) throw new Error('no table')
  expect(table.title).toBe('협치 제도 (단위: 원)')
  expect(rowsOfTable(table)).toEqual([
    ['통계목', '내용', '산출내역', '계'],
    ['사무관리비', '수당', '1234567원', '1,234,567'],
    ['사무관리비', '소계', '', '9,000'],
  ])
})

test("Madang's own replies are read: a plan with its size, the lines of a project", () => {
  const plan = {
    plan: { name: '계획' },
    size: { total: 3000, bySource: [{ source: '시비', amount: 3000 }, { source: '구비' }] },
    projects: [
      { title: '가', total: 1000, bySource: [{ source: '시비', amount: 1000 }] },
      { title: '나', total: 2000, bySource: [{ source: '시비', amount: 2000 }] },
      { title: '다', total: 0 },
    ],
  }
  const [projects] = readPlan('x', JSON.stringify(plan))?.tables ?? []
  if (projects === undefined) throw new Error('no table')
  expect(rowsOfTable(projects)).toEqual([
    ['사업', '시비', '계'],
    ['가', '1', '1'],
    ['나', '2', '2'],
    ['다', '', '0'],
    ['합계', '3', '3'],
  ])
  const seen = {
    projectId: 'p',
    lines: [{ label: '수당', accountName: '사무관리비', stated: 5000, source: '시비' }],
    total: 5000,
  }
  const [lines] = readPlan('x', JSON.stringify(seen))?.tables ?? []
  expect(lines === undefined ? null : rowsOfTable(lines)).toEqual([
    ['통계목', '내용', '산출내역', '시비', '계'],
    ['사무관리비', '수당', '', '5', '5'],
    ['합계', '', '', '', '5'],
  ])
})

test('a plan without amounts has no tables', () => {
  const without = [
    { projects: [{ name: '가' }] },
    { projects: [{ name: '가' }], totals: {} },
    { projects: [] },
    { projects: [{ name: '가', total: 5 }] },
    { budgetLines: [{ item: '가' }] },
    ['가'],
  ]
  for (const plan of without) expect(readPlan('x', JSON.stringify(plan))?.tables).toEqual([])
})

test('a plan whose totals state no sum, and lines without account or name', () => {
  const plan = { totals: { 시비: 1000 }, projects: [{ budget: { 시비: 1000, total: 1000 } }] }
  const [projects] = readPlan('x', JSON.stringify(plan))?.tables ?? []
  expect(projects === undefined ? null : rowsOfTable(projects)).toEqual([
    ['사업', '시비', '계'],
    ['', '1', '1'],
    ['합계', '1', ''],
  ])
  const bare = { lines: [{ won: 1000 }, { item: '가' }], subtotals: [{ statedWon: 1000 }] }
  const [lines] = readPlan('x', JSON.stringify(bare))?.tables ?? []
  expect(lines === undefined ? null : rowsOfTable(lines)).toEqual([
    ['통계목', '내용', '산출내역', '계'],
    ['', '', '', '1'],
    ['', '가', '', ''],
  ])
  expect(lines?.title).toBe(' (단위: 천원)')
})
