import type { LocalDate } from '#kit/korean-date.ts'
import { normaliseName } from '#kit/korean-text.ts'
import { readDate } from '#kit/read-date.ts'
import type { Won } from '#kit/won.ts'
import type { BudgetCell } from '#rooms/appropriations/core/cell.ts'
import { readAmount } from '#rooms/appropriations/core/read-amount.ts'
import { type Account, accountFinder } from '#rooms/budget/core/account.ts'
import { type FundSource, fundSourceOf } from '#rooms/budget/core/fund-source.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { ImportField, ImportMapping, ImportRows } from './import-mapping.ts'
import { inFiscalYear } from './record-entry.ts'

export const rowProblemKinds = [
  'date-unreadable',
  'outside-fiscal-year',
  'document-number-missing',
  'unknown-project',
  'unknown-account',
  'unknown-source',
  'amount-unreadable',
  'row-twice',
] as const
export type RowProblemKind = (typeof rowProblemKinds)[number]

/** A row of the file that cannot be taken, by its number as a spreadsheet counts (from 1), with the text in the way. */
export interface RowProblem {
  readonly row: number
  readonly kind: RowProblemKind
  readonly text: string
}

/** A row as it was read. `key` tells it again in a later file: document number and sequence, else amount and place. */
export interface ReadRow extends BudgetCell {
  readonly row: number
  readonly key: string
  readonly on: LocalDate
  readonly documentNo: string
  readonly amount: Won
  readonly commitmentNo: string | null
  readonly department: string | null
  readonly note: string | null
  readonly statedBudget: Won | null
  readonly statedRate: string | null
}

export interface ReadImport {
  readonly rows: readonly ReadRow[]
  readonly problems: readonly RowProblem[]
  /** Rows of projects that are not ours. */
  readonly leftOut: number
  /** The names in the file that mean no known project, each once. */
  readonly unknownProjects: readonly string[]
}

export interface ImportSource {
  readonly fiscalYear: number
  readonly mapping: ImportMapping
  readonly rows: ImportRows
  readonly accounts: readonly Account[]
  readonly projects: readonly { readonly projectId: ProjectId; readonly title: string }[]
}

const isTotal = (cells: readonly string[]): boolean =>
  cells.some((cell) => /^(합계|소계|총계|누계|계|총합계)$/.test(cell.replaceAll(/\s/g, '')))

/** What a project's name in the file means: a project, `left-out` by the mapping, or null for a name nobody knows. */
function projectReader({ mapping, projects }: ImportSource): (text: string) => ProjectId | 'left-out' | null {
  const byName = new Map<string, ProjectId | 'left-out'>([
    ...projects.map(({ projectId, title }) => [normaliseName(title), projectId] as const),
    ...projects.map(({ projectId }) => [projectId, projectId] as const),
    ...mapping.projects.map(({ text, projectId }) => [normaliseName(text), projectId ?? 'left-out'] as const),
  ])
  return (text) => {
    if (mapping.columns.project === null) return mapping.projectId
    return byName.get(normaliseName(text)) ?? (mapping.leaveOutUnknown ? 'left-out' : null)
  }
}

/**
 * Reads the rows of an export of executed amounts by a mapping, amounts into won; every row is read, left out or a
 * problem. Empty rows and rows of totals are passed over. A document number and sequence stand once; where the file has
 * no sequence, equal amounts of one document are told apart by their order.
 */
export function readImport(source: ImportSource): ReadImport {
  const { fiscalYear, mapping } = source
  const [projectOf, findAccount] = [projectReader(source), accountFinder(source.accounts)]
  const rows: ReadRow[] = []
  const problems: RowProblem[] = []
  const unknown = new Map<string, string>()
  const seen = new Map<string, number>()
  let leftOut = 0

  for (const [at, cells] of source.rows.entries()) {
    if (at < mapping.firstRow || cells.every((cell) => cell.trim() === '') || isTotal(cells)) continue
    const cell = (field: ImportField): string => (cells[mapping.columns[field] ?? -1] ?? '').trim()
    const projectId = projectOf(cell('project'))
    if (projectId === 'left-out') {
      leftOut += 1
      continue
    }
    const read = readRow(at + 1, cell, projectId)
    if ('kind' in read) problems.push(read)
    else rows.push(read)
  }
  return { rows, problems, leftOut, unknownProjects: [...unknown.values()] }

  function readRow(
    row: number,
    cell: (field: ImportField) => string,
    projectId: ProjectId | null,
  ): ReadRow | RowProblem {
    if (projectId === null) {
      const text = cell('project')
      if (text !== '') unknown.set(normaliseName(text), text)
      return { row, kind: 'unknown-project', text }
    }
    const on = readDate(cell('date'))
    if (on === null) return { row, kind: 'date-unreadable', text: cell('date') }
    if (!inFiscalYear(on, fiscalYear)) {
      return { row, kind: 'outside-fiscal-year', text: cell('date') }
    }
    const documentNo = cell('documentNo').slice(0, 200)
    if (documentNo === '') return { row, kind: 'document-number-missing', text: '' }
    const account = findAccount(fiscalYear, cell('account'))
    if (account === null) return { row, kind: 'unknown-account', text: cell('account') }
    const fund = sourceOf(cell('source'))
    if (fund === null) return { row, kind: 'unknown-source', text: cell('source') }
    const amount = readAmount(cell('amount'), mapping.unit)
    if (amount === null || amount === 0) return { row, kind: 'amount-unreadable', text: cell('amount') }
    const key = keyOf(documentNo, cell('sequence'), amount)
    if (key === null) return { row, kind: 'row-twice', text: `${documentNo} ${cell('sequence')}` }
    return {
      ...{ row, key, on, documentNo, amount, projectId, accountName: account.name, source: fund },
      commitmentNo: cell('commitmentNo') || null,
      department: cell('department').slice(0, 300) || null,
      note: cell('note').slice(0, 1000) || null,
      statedBudget: readAmount(cell('statedBudget'), mapping.unit),
      statedRate: cell('statedRate') || null,
    }
  }

  function sourceOf(text: string): FundSource | null {
    return mapping.columns.source === null ? mapping.source : fundSourceOf(text)
  }

  /** The key of a row; null when document number and sequence stand twice. */
  function keyOf(documentNo: string, sequence: string, amount: Won): string | null {
    const own = sequence === '' ? `${documentNo} =${amount}` : `${documentNo} #${sequence}`
    const times = (seen.get(own) ?? 0) + 1
    seen.set(own, times)
    if (sequence === '') return `${own} ${times}`
    return times === 1 ? own : null
  }
}
