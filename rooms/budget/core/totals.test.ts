import { describe, expect, it } from 'vitest'
import { Account } from './account.ts'
import { CostLine } from './cost-line.ts'
import { linesByNature, totalOf, totalsByAccount, totalsByProject, totalsBySource } from './totals.ts'

const account = (name: string, nature: string, aliases: readonly string[] = []) =>
  Account.parse({ fiscalYear: 2021, compilationItem: name, name, code: null, nature, aliases })
const accounts = [
  account('기간제근로자등보수', 'current'),
  account('기타직보수', 'current'),
  account('사무관리비', 'current'),
  account('자산및물품취득비', 'capital', ['자산취득비']),
]
const line = (id: string, projectId: string, accountName: string, stated: number, source: string) =>
  CostLine.parse({
    id,
    projectId,
    fiscalYear: 2021,
    accountName,
    group: null,
    label: accountName,
    formulaText: `${stated}원`,
    factors: [],
    stated,
    source,
  })
/** A part of project 1: the coordinator is the district's own share. */
const lines = [
  line('l1', 'project-1', '기타직보수', 56_364_000, 'district'),
  line('l2', 'project-1', '기간제근로자등보수', 85_400_000, 'city'),
  line('l3', 'project-1', '자산취득비', 2_000_000, 'city'),
  line('l4', 'project-2', '자산 및 물품취득비', 3_000_000, 'city'),
]

describe('totals', () => {
  it('adds up by project, and by source in the order of the tables', () => {
    expect(totalOf(lines)).toBe(146_764_000)
    expect([...totalsByProject(lines)]).toEqual([
      ['project-1', 143_764_000],
      ['project-2', 3_000_000],
    ])
    expect([...totalsBySource(lines)]).toEqual([
      ['city', 90_400_000],
      ['district', 56_364_000],
    ])
  })

  it('adds up by account and source, in the order of the table, aliases together', () => {
    const { rows, unknown } = totalsByAccount(lines, accounts)
    expect(rows.map((row) => [row.account.name, row.total, [...row.bySource]])).toEqual([
      ['기간제근로자등보수', 85_400_000, [['city', 85_400_000]]],
      ['기타직보수', 56_364_000, [['district', 56_364_000]]],
      ['자산및물품취득비', 5_000_000, [['city', 5_000_000]]],
    ])
    expect(unknown).toEqual([])
  })

  it('adds up by nature, and keeps lines of unknown accounts apart', () => {
    const odd = line('l5', 'project-2', '예비비', 1_000, 'city')
    const natures = [...linesByNature([...lines, odd], accounts)]
    expect(natures.map(([nature, own]) => [nature, totalOf(own)])).toEqual([
      ['current', 141_764_000],
      ['capital', 5_000_000],
      [null, 1_000],
    ])
    expect(totalsByAccount([odd], accounts)).toEqual({ rows: [], unknown: [odd] })
  })
})
