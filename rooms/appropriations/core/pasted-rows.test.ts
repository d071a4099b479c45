import { describe, expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { Account } from '#rooms/budget/core/account.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { accountsOf2021 } from './fixture.ts'
import { readPastedRows } from './pasted-rows.ts'
import { readAmount } from './read-amount.ts'
import { rowsAsText, unitFor } from './rows-as-text.ts'

describe('an amount', () => {
  it.each([
    ['1,234', 'won', 1234],
    ['1,234', 'thousand', 1_234_000],
    ['1,234.5', 'thousand', 1_234_500],
    ['1,234.5678', 'thousand', null],
    ['1,234.5670', 'thousand', 1_234_567],
    ['12.0', 'won', 12],
    ['12.5', 'won', null],
    ['△5', 'won', -5],
    ['▲ 5원', 'thousand', -5],
    ['-5천원', 'won', -5000],
    ['１，０００', 'won', 1000],
    ['–', 'won', 0],
    ['', 'won', null],
    ['열 원', 'won', null],
    ['1,000,000,000,001', 'won', null],
  ] as const)('%j in %s is %j', (text, unit, amount) => {
    expect(readAmount(text, unit)).toBe(amount)
  })
})

const accounts = accountsOf2021.map((one) => Account.parse({ ...one, fiscalYear: 2021 }))
const projects = [
  { projectId: ProjectId.parse('project-8'), no: 8, title: '안양천에서 놀자!' },
  { projectId: ProjectId.parse('project-x'), no: null, title: '번호 없는 사업' },
]
const read = (text: string, unit: 'won' | 'thousand' = 'thousand') =>
  readPastedRows({ text, unit, fiscalYear: 2021, accounts, projects })

describe('rows pasted from a spreadsheet', () => {
  it('are found by number, name or id, with headings or without', () => {
    const text = [
      '8\t시설비\t시비\t1\t2\t사유',
      '안양천에서  놀자!\t사무비\t구비\t\t3\t',
      'project-x\t시설비\t시비\t0\t–',
    ].join('\r\n')
    expect(read(text)).toEqual({
      rows: [
        { projectId: 'project-8', accountName: '시설비', source: 'city', amount: 2000, reason: '사유' },
        { projectId: 'project-8', accountName: '사무관리비', source: 'district', amount: 3000, reason: null },
        { projectId: 'project-x', accountName: '시설비', source: 'city', amount: 0, reason: null },
      ],
      problems: [],
    })
    const headed = '재원\t사업명\t통계목\t경정액(천원)\n시비\t8\t시설비\t7\n\n합계\t\t\t7\n시비\t합계\t\t7'
    expect(read(headed)).toMatchObject({ rows: [{ amount: 7000 }], problems: [{ line: 4, kind: 'unknown-project' }] })
    const quoted = '사업\t통계목\t재원\t금액\t사유\n8\t"시설비"\t시비\t7\t"말 ""그대로"""'
    expect(read(quoted, 'won').rows).toMatchObject([{ amount: 7, reason: '말 "그대로"' }])
  })

  it('tell what is in the way, line by line', () => {
    const lines = [
      '8\t시설비\t시비',
      '9\t시설비\t시비\t1\t2',
      '8\t여비\t시비\t1\t2',
      '8\t시설비\t달러\t1\t2',
      '8\t시설비\t시비\t1\t△2',
      '8\t시설비\t시비\t1\t둘',
      `8\t시설비\t시비\t1\t2\t${'가'.repeat(1001)}`,
      '8\t시설비\t시비\t1\t2',
      '8\t시설비\t시비\t1\t3',
      '소계\t\t\t\t5',
    ]
    const { rows, problems } = read(lines.join('\n'))
    expect(rows).toHaveLength(1)
    expect(problems.map(({ line, kind }) => [line, kind])).toEqual([
      [1, 'columns-missing'],
      [2, 'unknown-project'],
      [3, 'unknown-account'],
      [4, 'unknown-source'],
      [5, 'not-an-amount'],
      [6, 'not-an-amount'],
      [7, 'reason-too-long'],
      [9, 'row-twice'],
    ])
    const missing = '사업\t통계목\n8\t시설비\t시비\t1'
    expect(read(missing).problems).toMatchObject([{ line: 2, kind: 'unknown-source' }])
  })

  it('are read back as they were offered', () => {
    const row = { project: '안양천에서\t놀자!', accountName: '시설비', source: '시비', reason: null }
    const rows = [
      { ...row, before: won(1000), amount: won(2000) },
      { ...row, accountName: '사무관리비', before: won(0), amount: won(3000), reason: '행사\n준비' },
    ]
    expect(unitFor(rows)).toBe('thousand')
    expect(unitFor([{ ...row, before: won(0), amount: won(1) }])).toBe('won')
    const headings = ['사업', '통계목', '재원', '앞 금액', '금액', '사유']
    for (const unit of ['thousand', 'won'] as const) {
      expect(read(rowsAsText(rows, unit, headings), unit)).toMatchObject({
        rows: [{ amount: 2000 }, { amount: 3000, reason: '행사 준비' }],
        problems: [],
      })
    }
  })
})
