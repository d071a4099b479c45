import type { FundSource } from '#rooms/budget/core/fund-source.ts'
import { importExecuted } from '#rooms/execution/contract.ts'
import type { Chapter } from '../teller.ts'
import { costLinesOf } from './cost-lines.ts'
import data from './data/accounts-2021.json' with { type: 'json' }
import { projectId, projectNumbers } from './project-sheets.ts'

const fiscalYear = 2021
const quarterEnds = ['2021-03-31', '2021-06-30', '2021-09-30', '2021-12-24'] as const

/** How much of a place of money is spent in each quarter, in percent: works wait for their contract, programmes do not. */
const worksPace = [0, 20, 50, 27] as const
const programmesPace = [10, 30, 30, 22] as const

/** Accounts whose money is capital: what is built or bought for years. */
const capital = new Set(data.accounts.rows.filter(([, , , nature]) => nature === 'capital').map(([, name]) => name))

interface Cell {
  readonly project: number
  readonly account: string
  readonly source: FundSource
  readonly planned: number
}

/** The places of money of a project: its cost lines added up by account and source. */
function cellsOf(project: number): readonly Cell[] {
  const cells = new Map<string, Cell>()
  for (const { accountName: account, source, stated } of costLinesOf(project)) {
    const key = `${account} ${source}`
    cells.set(key, { project, account, source, planned: (cells.get(key)?.planned ?? 0) + stated })
  }
  return [...cells.values()]
}

const sourceWords: Readonly<Partial<Record<FundSource, string>>> = { city: '시비', district: '구비' }

/** The rows of a quarter's file, to the thousand won below. */
function rowsOf(quarter: number): string[][] {
  return projectNumbers.flatMap(cellsOf).flatMap(({ project, account, source, planned }, at) => {
    const percent = (capital.has(account) ? worksPace : programmesPace)[quarter] ?? 0
    const amount = Math.floor((planned * percent) / 100_000) * 1000
    const documentNo = `시연용-${quarter + 1}분기-${String(at + 1).padStart(3, '0')}`
    const words = [projectId(project), account, sourceWords[source] ?? source, String(amount)]
    return amount === 0 ? [] : [[quarterEnds[quarter] ?? '', documentNo, ...words, '시연용 값입니다.']]
  })
}

const mapping = {
  kind: 'expenditure',
  firstRow: 0,
  unit: 'won',
  columns: { date: 0, documentNo: 1, project: 2, account: 3, source: 4, amount: 5, note: 6 },
} as const

/**
 * What was spent on the 17 projects in 2021, quarter by quarter. The published papers do not say it: every amount here is
 * made up for the demonstration, and its document number and note say so.
 */
export const theMoneyOf2021: Chapter = {
  title: '24. The money of 2021',
  happens: async (tell) => {
    for (const [quarter, on] of quarterEnds.entries()) {
      const file = { importId: `demo-2021-q${quarter + 1}`, fileName: `시연용 집행내역 2021년 ${quarter + 1}분기` }
      const told = { as: 'budget-office', on } as const
      await tell(importExecuted, { ...file, fiscalYear, mapping, rows: rowsOf(quarter) }, told)
    }
  },
}
