import type { ReplyOf } from '#kit/contract.ts'
import { formatCount } from '#kit/format-count.ts'
import { formatPeriod } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { subtractWon, sumWon, type Won } from '#kit/won.ts'
import { DataTable } from '#ui/data-table.tsx'
import { thousand } from '#ui/thousand.ts'
import type { seeItem } from '../contract.ts'
import type { NamedItem, OutcomeLine } from '../core/gate-view.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { titlesAt } from './gate-tables.tsx'
import { unitOf } from './reconciliation-tables.tsx'
import { OutcomeBadge } from './state-badge.tsx'

type GateOfItem = ReplyOf<typeof seeItem>['gates'][number]

/** One way that an item, or a part of a group, took at a gate. */
interface Way {
  readonly at: GateOfItem
  readonly outcome: OutcomeLine | null
  /** What it came with, shown once for each gate. */
  readonly before: Won | null
  readonly difference: Won | null
}

/** The amounts of an item along the way: as it came to each gate, asked for, adjusted, and as it left. */
export function ItemAmounts({
  gates,
  home,
  lang,
  sharesWith,
}: {
  readonly gates: readonly GateOfItem[]
  readonly sharesWith: readonly NamedItem[]
  readonly home: string
  readonly lang: Lang
}) {
  const [t, p] = [words(lang), pageWords(lang)]
  const titleOf = titlesAt(sharesWith)
  return (
    <DataTable
      caption={p.alongTable}
      unit={unitOf(lang)}
      rows={gates.flatMap(waysAt)}
      stack
      empty={t.thread.empty}
      columns={[
        {
          key: 'gate',
          header: t.table.gate,
          rowHeader: true,
          cell: ({ at }) => <a href={`${home}/gates/${at.gate.id}`}>{at.gate.name}</a>,
        },
        { key: 'when', header: t.table.when, cell: ({ at }) => formatPeriod(at.gate.period, lang) },
        {
          key: 'outcome',
          header: t.table.outcome,
          cell: ({ outcome }) => <OutcomeBadge outcome={outcome?.outcome ?? 'unaccounted'} lang={lang} />,
        },
        {
          key: 'count',
          header: t.table.count,
          align: 'number',
          cell: ({ outcome }) => (outcome === null ? '–' : formatCount(outcome.count)),
        },
        {
          key: 'before',
          header: t.table.before,
          align: 'number',
          inUnit: true,
          cell: ({ before }) => thousand(before, lang),
        },
        {
          key: 'requested',
          header: t.table.requested,
          align: 'number',
          inUnit: true,
          cell: ({ outcome }) => thousand(outcome?.requested, lang),
        },
        {
          key: 'adjusted',
          header: t.table.adjusted,
          align: 'number',
          inUnit: true,
          cell: ({ outcome }) => thousand(outcome?.adjusted, lang),
        },
        {
          key: 'after',
          header: t.table.after,
          align: 'number',
          inUnit: true,
          cell: ({ outcome }) => {
            const lead = outcome?.bundledWith ?? null
            if (lead !== null) return <small>{p.bundled(titleOf(lead))}</small>
            return thousand(outcome?.won ?? outcome?.follows, lang)
          },
        },
        {
          key: 'difference',
          header: t.table.difference,
          align: 'number',
          inUnit: true,
          cell: ({ difference }) => thousand(difference, lang),
        },
        {
          key: 'reason',
          header: t.table.reason,
          cell: ({ outcome }) => outcome?.explanation?.reason ?? outcome?.reason ?? outcome?.reasonCode ?? '–',
        },
      ]}
    />
  )
}

function waysAt(at: GateOfItem): readonly Way[] {
  const came = at.arrivals.flatMap((arrival) => (arrival.won === null ? [] : [arrival.won]))
  const before = came.length === 0 ? null : sumWon(came)
  const [only] = at.outcomes
  if (only === undefined) return [{ at, outcome: null, before, difference: null }]
  if (at.outcomes.length > 1) {
    return at.outcomes.map((outcome, n) => ({ at, outcome, before: n === 0 ? before : null, difference: null }))
  }
  const after = only.won ?? only.follows
  const difference = before === null || after === null || only.outcome !== 'passed' ? null : subtractWon(after, before)
  return [{ at, outcome: only, before, difference }]
}
