import { normaliseName } from '#kit/korean-text.ts'
import { type Account, accountFinder } from '#rooms/budget/core/account.ts'
import { fundSourceOf } from '#rooms/budget/core/fund-source.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { StageRow } from './bill.ts'
import { cellKey } from './cell.ts'
import { type AmountUnit, readAmount } from './read-amount.ts'

export type PastedProblemKind =
  | 'columns-missing'
  | 'unknown-project'
  | 'unknown-account'
  | 'unknown-source'
  | 'not-an-amount'
  | 'reason-too-long'
  | 'row-twice'

/** A line that cannot be taken, counted from 1, with the text that is in the way. */
export interface PastedProblem {
  readonly line: number
  readonly kind: PastedProblemKind
  readonly text: string
}

export interface PastedRows {
  readonly rows: readonly StageRow[]
  readonly problems: readonly PastedProblem[]
}

export interface KnownProject {
  readonly projectId: ProjectId
  readonly no: number | null
  readonly title: string
}

export interface PastedText {
  readonly text: string
  readonly unit: AmountUnit
  readonly fiscalYear: number
  readonly accounts: readonly Account[]
  readonly projects: readonly KnownProject[]
}

type Column = 'project' | 'account' | 'source' | 'amount' | 'reason'

/** What a heading means; of several amounts the last one is meant: 기정액 stands before 경정액. */
const headings: readonly (readonly [Column, RegExp])[] = [
  ['project', /^(세부)?사업(명|번호)?$|^project$/i],
  ['account', /^(통계목|과목|예산과목|account)$/i],
  ['source', /^(재원|재원구분|source)$/i],
  ['amount', /^(요구액|조정액|의안액|의결액|확정액|경정액|예산액|금액|amount)$/i],
  ['reason', /^(사유|증감사유|조정사유|비고|reason)$/i],
]

const fixed: Readonly<Record<Column, number>> = { project: 0, account: 1, source: 2, amount: 4, reason: 5 }

/** Splits what Excel puts on the clipboard: tabs between cells, quotes around a cell that holds a tab or a quote. */
const cellsOf = (line: string): string[] =>
  line.split('\t').map((cell) => {
    const trimmed = cell.trim()
    return /^".*"$/s.test(trimmed) ? trimmed.slice(1, -1).replaceAll('""', '"') : trimmed
  })

const headingOf = (cell: string): Column | null =>
  headings.find(([, pattern]) => pattern.test(cell.replaceAll(/\s/g, '').replace(/\((단위:)?천?원\)$/, '')))?.[0] ??
  null

/** The columns that a first line names; null when it is no heading. */
function columnsOf(line: string): Readonly<Partial<Record<Column, number>>> | null {
  const named = cellsOf(line).flatMap((cell, at) => {
    const column = headingOf(cell)
    return column === null ? [] : [[column, at] as const]
  })
  return named.length < 2 ? null : Object.fromEntries(named)
}

/** Prepares to find a project by its id, its number in the plan or its title. */
function projectFinder(projects: readonly KnownProject[]): (text: string) => ProjectId | null {
  const byName = new Map(
    projects.flatMap(({ projectId, no, title }) => [
      ...(no === null ? [] : [[String(no), projectId] as const]),
      [normaliseName(title), projectId] as const,
      [projectId, projectId] as const,
    ]),
  )
  return (text) => byName.get(text) ?? byName.get(normaliseName(text)) ?? null
}

/**
 * Reads the rows of a budget pasted from Excel: project (id, number or title), account, source, the amount before (not
 * read), the amount, the reason; or by the headings of its first line. Amounts become won. Every line is a row or a
 * problem; empty lines and lines of totals (합계, 소계, 총계) are passed over.
 */
export function readPastedRows({ text, unit, fiscalYear, accounts, projects }: PastedText): PastedRows {
  const lines = text.split(/\r?\n/)
  const heading = columnsOf(lines[0] as string)
  const columns: Readonly<Partial<Record<Column, number>>> = heading ?? fixed
  const [findAccount, findProject] = [accountFinder(accounts), projectFinder(projects)]
  const rows: StageRow[] = []
  const problems: PastedProblem[] = []
  const seen = new Set<string>()

  for (const [at, line] of lines.entries()) {
    if (line.trim() === '' || (at === 0 && heading !== null)) continue
    const cells = cellsOf(line)
    const cell = (column: Column): string => cells[columns[column] ?? -1] ?? ''
    if (/^(합계|소계|총계|계|total)$/i.test(cell('project').replaceAll(/\s/g, ''))) continue
    const read = readLine(cell, cells.length)
    if ('kind' in read) problems.push({ line: at + 1, ...read })
    else if (seen.has(cellKey(read))) problems.push({ line: at + 1, kind: 'row-twice', text: line.trim() })
    else {
      seen.add(cellKey(read))
      rows.push(read)
    }
  }
  return { rows, problems }

  function readLine(cell: (column: Column) => string, width: number): StageRow | Omit<PastedProblem, 'line'> {
    if (width < 4) return { kind: 'columns-missing', text: cell('project') }
    const projectId = findProject(cell('project'))
    if (projectId === null) return { kind: 'unknown-project', text: cell('project') }
    const account = findAccount(fiscalYear, cell('account'))
    if (account === null) return { kind: 'unknown-account', text: cell('account') }
    const source = fundSourceOf(cell('source'))
    if (source === null) return { kind: 'unknown-source', text: cell('source') }
    const amount = readAmount(cell('amount'), unit)
    if (amount === null || amount < 0) return { kind: 'not-an-amount', text: cell('amount') }
    const reason = cell('reason')
    if (reason.length > 1000) return { kind: 'reason-too-long', text: reason.slice(0, 50) }
    return { projectId, accountName: account.name, source, amount, reason: reason === '' ? null : reason }
  }
}
