import { formatCount } from '#kit/format-count.ts'
import { formatPeriod } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { addWon, type Won, won } from '#kit/won.ts'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { thousand } from '#ui/thousand.ts'
import type { GateSummary } from '../core/gate-view.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { StateBadge } from './state-badge.tsx'

interface Given {
  readonly gates: readonly GateSummary[]
  readonly home: string
  readonly lang: Lang
}

/** The two sides of every gate in items: carried + entered = passed + merged or split + rejected + withdrawn + unexplained. */
export function CountTable({ gates, home, lang }: Given) {
  const t = words(lang)
  const cells = (read: (sums: GateSummary['reconciliation']) => number) => (summary: GateSummary) =>
    formatCount(read(summary.reconciliation))
  return (
    <DataTable
      caption={pageWords(lang).countTable}
      rows={gates}
      empty={t.pipeline.empty}
      columns={[
        nameColumn(home, lang),
        { key: 'when', header: t.table.when, cell: ({ gate }) => formatPeriod(gate.period, lang) },
        { key: 'carried', header: t.table.carried, align: 'number', cell: cells((sums) => sums.carried.count) },
        { key: 'entered', header: t.table.entered, align: 'number', cell: cells((sums) => sums.entered.count) },
        { key: 'passed', header: t.table.passed, align: 'number', cell: cells((sums) => sums.passed.count) },
        {
          key: 'moved',
          header: t.table.mergedOrSplit,
          align: 'number',
          cell: cells((sums) => sums.merged.count + sums.split.count),
        },
        { key: 'rejected', header: t.table.rejected, align: 'number', cell: cells((sums) => sums.rejected.count) },
        { key: 'withdrawn', header: t.table.withdrawn, align: 'number', cell: cells((sums) => sums.withdrawn.count) },
        {
          key: 'unexplained',
          header: t.table.unexplained,
          align: 'number',
          cell: ({ reconciliation: { unexplained } }) =>
            withGross(unexplained.count, unexplained.countDown, unexplained.countUp, formatCount, lang),
        },
        stateColumn(lang, ({ countUp, countDown }) => countUp + countDown === 0),
      ]}
    />
  )
}

/** The same in won, shown in thousands; a dash where the paper states no amount at all. */
export function WonTable({ gates, home, lang }: Given) {
  const t = words(lang)
  const cells = (read: (sums: GateSummary['reconciliation']) => Won) => (summary: GateSummary) =>
    thousand(hasAmounts(summary) ? read(summary.reconciliation) : null, lang)
  return (
    <DataTable
      caption={pageWords(lang).wonTable}
      unit={unitOf(lang)}
      rows={gates}
      empty={t.pipeline.empty}
      columns={[
        nameColumn(home, lang),
        { key: 'carried', header: t.table.carried, align: 'number', cell: cells((sums) => sums.carried.won) },
        { key: 'entered', header: t.table.entered, align: 'number', cell: cells((sums) => sums.entered.won) },
        { key: 'passed', header: t.table.passed, align: 'number', cell: cells((sums) => sums.passed.won) },
        {
          key: 'moved',
          header: t.table.mergedOrSplit,
          align: 'number',
          cell: cells((sums) => addWon(sums.merged.won, sums.split.won)),
        },
        { key: 'rejected', header: t.table.rejected, align: 'number', cell: cells((sums) => sums.rejected.won) },
        { key: 'withdrawn', header: t.table.withdrawn, align: 'number', cell: cells((sums) => sums.withdrawn.won) },
        {
          key: 'unexplained',
          header: t.table.unexplained,
          align: 'number',
          cell: (summary) => {
            const { won: net, wonDown, wonUp } = summary.reconciliation.unexplained
            if (!hasAmounts(summary)) return '–'
            return withGross(net, wonDown, wonUp, (n) => thousand(won(n), lang), lang)
          },
        },
        stateColumn(lang, ({ wonUp, wonDown }) => wonUp + wonDown === 0, hasAmounts),
      ]}
    />
  )
}

export const unitOf = (lang: Lang): string => (lang === 'ko' ? '천원' : 'thousand won')

const hasAmounts = ({ reconciliation: { carried, entered, passed } }: GateSummary): boolean =>
  carried.won !== 0 || entered.won !== 0 || passed.won !== 0

/** The net, which closes the equation, and both sides of it where they hide each other. */
function withGross(net: number, down: number, up: number, say: (n: number) => string, lang: Lang) {
  if (down === 0 || up === 0) return say(net)
  return (
    <>
      {say(net)}
      <br />
      <small>{pageWords(lang).upDown(say(down), say(up))}</small>
    </>
  )
}

const nameColumn = (home: string, lang: Lang): Column<GateSummary> => ({
  key: 'gate',
  header: words(lang).table.gate,
  rowHeader: true,
  cell: ({ gate }) => <a href={`${home}/gates/${gate.id}`}>{gate.name}</a>,
})

/** How a gate stands in one measure: it may agree in count and not in won. */
const stateColumn = (
  lang: Lang,
  agrees: (unexplained: GateSummary['reconciliation']['unexplained']) => boolean,
  applies: (summary: GateSummary) => boolean = () => true,
): Column<GateSummary> => ({
  key: 'state',
  header: pageWords(lang).state_,
  cell: (summary) => {
    if (!applies(summary)) return '–'
    const { state, reconciliation } = summary
    return <StateBadge state={agrees(reconciliation.unexplained) ? 'reconciles' : state} lang={lang} />
  },
})
