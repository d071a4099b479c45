import { formatWon, sumWon, type Won } from '#kit/won.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { DataTable } from '#ui/data-table.tsx'
import { usePage } from '#ui/page-context.ts'
import { type Goal, partsOfGoals } from '../core/goal.ts'
import { pageWords } from '../core/messages-pages.ts'
import type { PartOfYear } from '../core/part-of-year.ts'
import type { PartResult } from '../core/pledge.ts'
import { saidOf } from '../core/pledge-findings.ts'
import { type PledgeMoney, sumMoney } from '../core/pledge-money.ts'

const inLines = (said: string) => said.split('\n').map((line, at) => <div key={at}>{line}</div>)

interface GridProps {
  readonly caption: string
  readonly goals: readonly Pick<Goal, 'unit' | 'part' | 'item'>[]
  readonly parts: readonly PartOfYear[]
  readonly cell: (item: string, part: PartOfYear) => string
}

/** Items down, parts of years across. */
function Grid({ caption, goals, parts, cell }: GridProps) {
  const t = pageWords(usePage().lang)
  return (
    <DataTable
      caption={caption}
      rows={goals}
      empty={t.noResults}
      columns={[
        { ...{ key: 'item', header: t.item, rowHeader: true }, cell: ({ item }) => item },
        { ...{ key: 'unit', header: t.unit }, cell: ({ unit, part }) => (part === '' ? unit : `${unit} › ${part}`) },
        ...parts.map((part) => ({
          ...{ key: part, header: t.part(part) },
          cell: ({ item }: { readonly item: string }) => inLines(cell(item, part)),
        })),
      ]}
    />
  )
}

/** The yearly plan, cell by cell as it is written. */
export function TargetGrid({ goals }: { readonly goals: readonly Goal[] }) {
  const t = pageWords(usePage().lang)
  const said = new Map(goals.flatMap(({ item, targets }) => targets.map((one) => [`${item}\n${one.part}`, one.said])))
  return (
    <Grid
      caption={t.targetsCaption}
      goals={goals}
      parts={partsOfGoals(goals)}
      cell={(item, part) => said.get(`${item}\n${part}`) ?? '-'}
    />
  )
}

/** The results, quarter by quarter; items that nothing plans stand at the end. */
export function ResultGrid({
  goals,
  results,
}: {
  readonly goals: readonly Goal[]
  readonly results: readonly PartResult[]
}) {
  const t = pageWords(usePage().lang)
  const planned = new Set(goals.map(({ item }) => item))
  const others = new Set(
    results.flatMap(({ said }) => said.map(({ item }) => item)).filter((item) => !planned.has(item)),
  )
  const rows = [...goals, ...[...others].map((item) => ({ unit: '-', part: '', item }))]
  return (
    <Grid
      caption={t.resultsCaption}
      goals={rows}
      parts={results.map(({ part }) => part)}
      cell={(item, part) => saidOf(results, item).find((one) => one.part === part)?.said ?? '-'}
    />
  )
}

/** What the parts of years need by source and what is executed of it, in million won; every sum computed. */
export function MoneyTable({ money }: { readonly money: PledgeMoney }) {
  const { lang } = usePage()
  const [t, b] = [pageWords(lang), budgetWords(lang)]
  const sums = sumMoney(money)
  const million = (amount: Won | null | undefined) => (amount == null ? '-' : formatWon(amount, 'million', lang))
  const rows: { name: string; word: string; total: Won; cells: readonly (Won | null)[] }[] = [
    { name: t.needs, word: t.total, total: sums.need, cells: sums.needs },
    ...money.units.flatMap(({ name, needs }) =>
      needs.map(({ source, cells }) => ({ name, word: b.sources[source], total: sumWon(cells), cells })),
    ),
    ...money.units.flatMap(({ name, executed }) =>
      executed === null
        ? []
        : [
            {
              name,
              word: t.executedTitle,
              total: sumWon(executed.cells.flatMap((one) => one ?? [])),
              cells: executed.cells,
            },
          ],
    ),
  ]
  return (
    <DataTable
      caption={t.money}
      unit={t.million}
      rows={rows}
      empty={t.noResults}
      columns={[
        { ...{ key: 'word', header: t.source, rowHeader: true }, cell: ({ word }) => word },
        { key: 'name', header: t.unit, cell: ({ name }) => name },
        { key: 'total', header: t.total, align: 'number', cell: ({ total }) => million(total) },
        ...money.parts.map((part, at) => ({
          ...{ key: part, header: t.part(part), align: 'number' as const },
          cell: ({ cells }: { readonly cells: readonly (Won | null)[] }) => million(cells[at]),
        })),
      ]}
    />
  )
}
