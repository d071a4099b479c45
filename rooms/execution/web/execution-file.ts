import { page } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { zeroWon } from '#kit/won.ts'
import { seeCurrentBudget } from '#rooms/appropriations/contract.ts'
import { cellKey } from '#rooms/appropriations/core/cell.ts'
import { listProgrammes } from '#rooms/budget/contract.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { programmePath } from '#rooms/budget/core/programme.ts'
import { type Sheets, writeSpreadsheet } from '#rooms/documents/contract.ts'
import { listEntries, seeYear } from '../contract.ts'
import type { Execution } from '../core/execution-view.ts'
import { executionOf } from '../core/execution-view.ts'
import { entriesBy } from '../core/ledger.ts'
import { pageWords } from '../core/messages-pages.ts'
import { maySeeExecution } from '../core/permissions.ts'
import { yearWish } from './year-wish.ts'

const amounts = ({ base, committed, spent, left, rate }: Execution) => [
  base,
  committed,
  spent,
  left,
  rate === null ? null : Number(rate.replaceAll(',', '').replace('△', '-')),
]

/** A sheet of execution: what names its rows, then base, bound, paid, left and rate. */
function sheetOf(
  name: string,
  labels: readonly string[],
  rows: readonly (readonly [readonly string[], Execution])[],
  total: Execution,
  lang: Lang,
): Sheets[number] {
  const p = pageWords(lang)
  return {
    name,
    title: name,
    unit: p.unit,
    columns: [
      ...labels.map((label) => ({ label, kind: 'text' as const })),
      ...[p.base, p.committed, p.spent, p.left].map((label) => ({ label, kind: 'thousand-won' as const })),
      { label: p.rate, kind: 'percent' as const },
    ],
    rows: [
      ...rows.map(([names, execution]) => [...names, ...amounts(execution)]),
      [p.total, ...labels.slice(1).map(() => null), ...amounts(total)],
    ],
    totals: [rows.length],
  }
}

const byName = (
  name: string,
  axis: string,
  parts: ReplyOf<typeof seeYear>['byAccount'],
  total: Execution,
  lang: Lang,
): Sheets[number] =>
  sheetOf(
    name,
    [axis],
    parts.map((part) => [[part.name], part] as const),
    total,
    lang,
  )

/** The execution of a year as a file: every line by 세부사업, project, 통계목 and 재원 first, then each axis. */
export const executionFile = page({
  path: '/execution/file/:format',
  permission: maySeeExecution,
  async render({ ask, lang, now, params, query }) {
    const wish = await yearWish(ask, query, now)
    const asked = await ask(seeYear, wish)
    if (!asked.ok) return asked
    const { fiscalYear, asOf, rounding, total, byProject, byAccount, byDepartment, ...seen } = asked.value
    const budget = await ask(seeCurrentBudget, { fiscalYear, on: asOf })
    if (!budget.ok) return budget
    const listed = await ask(listEntries, { fiscalYear })
    if (!listed.ok) return listed
    const tree = await ask(listProgrammes, { fiscalYear })
    if (!tree.ok) return tree
    const [p, b] = [pageWords(lang), budgetWords(lang)]
    const { programmes, placements } = tree.value
    const codeOf = new Map(placements.map(({ projectId, code }) => [projectId, code]))
    const titleOf = new Map(byProject.map(({ projectId, title }) => [projectId, title]))
    const entries = Map.groupBy(entriesBy(listed.value.entries, asOf), cellKey)
    const bases = new Map(budget.value.cells.map((cell) => [cellKey(cell), cell]))
    const cells = new Map(
      [...budget.value.cells, ...[...entries.values()].flat()].map((cell) => [cellKey(cell), cell] as const),
    )
    const lines = [...cells].map(([key, cell]) => {
      const path = programmePath(programmes, codeOf.get(cell.projectId) ?? '')
      const names = [
        path.map(({ name }) => name).join(' > '),
        titleOf.get(cell.projectId) ?? cell.projectId,
        cell.accountName,
        b.sources[cell.source],
      ]
      const base = bases.get(key)?.base ?? zeroWon
      return [names, executionOf(base, entries.get(key) ?? [], rounding)] as const
    })
    const sources = seen.bySource.map((part) => ({
      ...part,
      name: new Map<string, string>(Object.entries(b.sources)).get(part.key) ?? part.key,
    }))
    const sheets = [
      sheetOf(`${p.title} ${fiscalYear}`, [p.programme, p.project, p.account, p.source], lines, total, lang),
      sheetOf(
        p.byTitle(p.project),
        [p.project],
        byProject.map((part) => [[part.title], part] as const),
        total,
        lang,
      ),
      byName(p.byTitle(p.account), p.account, byAccount, total, lang),
      byName(p.byTitle(p.source), p.source, sources, total, lang),
      byName(p.byTitle(p.department), p.department, byDepartment, total, lang),
    ]
    const format = params['format'] === 'csv' ? 'csv' : 'xlsx'
    return writtenFile(ask, writeSpreadsheet, { format, fileName: `${p.title} ${fiscalYear} (${asOf})`, sheets })
  },
})
