import { formatCount } from '#kit/format-count.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { addWon, subtractWon, type Won, zeroWon } from '#kit/won.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { thousand } from '#ui/thousand.ts'
import type { ArrivalLine, NamedItem, OutcomeLine, ReconciliationView } from '../core/gate-view.ts'
import type { ItemId } from '../core/item.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { unitOf } from './reconciliation-tables.tsx'
import { OutcomeBadge } from './state-badge.tsx'

/** Where a gate's tables stand: the district's address, the language, and the first name of every item named there. */
export interface GatePlace {
  readonly home: string
  readonly lang: Lang
  readonly titleOf: (itemId: ItemId) => string
}

/** The first names of all that a gate names. */
export function titlesAt(...lists: readonly (readonly NamedItem[])[]): GatePlace['titleOf'] {
  const titles = new Map(lists.flat().map((named) => [named.itemId, named.title]))
  return (itemId) => titles.get(itemId) ?? itemId
}

/** Both sides of one gate, line by line. */
export function SidesTable({ sums, lang }: { readonly sums: ReconciliationView; readonly lang: Lang }) {
  const [t, p] = [words(lang).table, pageWords(lang)]
  const { carried, entered, merged, split, unexplained } = sums
  const together = (a: typeof carried, b: typeof carried) => ({ count: a.count + b.count, won: addWon(a.won, b.won) })
  const rows: readonly { readonly label: string; readonly count: number; readonly won: Won }[] = [
    { label: t.carried, ...carried },
    { label: `+ ${t.entered}`, ...entered },
    { label: `= ${p.came}`, ...together(carried, entered) },
    { label: t.passed, ...sums.passed },
    { label: `+ ${t.mergedOrSplit}`, ...together(merged, split) },
    { label: `+ ${t.rejected}`, ...sums.rejected },
    { label: `+ ${t.withdrawn}`, ...sums.withdrawn },
    { label: `+ ${t.unexplained}${grossOf(unexplained, lang)}`, ...unexplained },
  ]
  return (
    <DataTable
      caption={p.sides}
      unit={unitOf(lang)}
      rows={rows}
      empty={words(lang).pipeline.empty}
      columns={[
        { key: 'line', header: p.line, rowHeader: true, cell: (row) => row.label },
        { key: 'count', header: t.count, align: 'number', cell: (row) => formatCount(row.count) },
        { key: 'won', header: t.amount, align: 'number', inUnit: true, cell: (row) => thousand(row.won, lang) },
      ]}
    />
  )
}

/** Both sides of what stays unexplained, in won, where something grew: the net alone would hide it. */
function grossOf({ wonDown, wonUp }: ReconciliationView['unexplained'], lang: Lang): string {
  if (wonUp === 0) return ''
  return ` (${pageWords(lang).upDown(thousand(wonDown, lang), thousand(wonUp, lang))})`
}

/** What came to a gate, and how. */
export function ArrivalTable({ arrivals, home, lang }: GatePlace & { readonly arrivals: readonly ArrivalLine[] }) {
  const [t, p] = [words(lang), pageWords(lang)]
  return (
    <DataTable
      caption={p.arrivals}
      unit={unitOf(lang)}
      rows={arrivals}
      empty={t.thread.empty}
      columns={[
        {
          key: 'item',
          header: t.table.item,
          rowHeader: true,
          cell: (one) => <a href={`${home}/items/${one.itemId}`}>{one.title}</a>,
        },
        { key: 'via', header: p.via, cell: (one) => t.arrivalWay[one.via] },
        { key: 'count', header: t.table.count, align: 'number', cell: (one) => formatCount(one.count) },
        { key: 'won', header: t.table.before, align: 'number', inUnit: true, cell: (one) => thousand(one.won, lang) },
      ]}
    />
  )
}

/** Everything that a gate decided, with what was asked for, adjusted and decided, and why. */
export function OutcomeTable(given: GatePlace & { readonly gate: string; readonly outcomes: readonly OutcomeLine[] }) {
  const { gate, outcomes, home, lang } = given
  const [t, p] = [words(lang), pageWords(lang)]
  const some = (read: (one: OutcomeLine) => Won | null | undefined) =>
    outcomes.some((one) => (read(one) ?? null) !== null)
  const asked = some((one) => one.requested)
  const adjusted = some((one) => one.adjusted)
  return (
    <DataTable
      caption={p.outcomesOf(gate)}
      unit={unitOf(lang)}
      rows={outcomes}
      stack
      empty={t.thread.empty}
      columns={[
        { key: 'no', header: p.number, align: 'number', cell: (one) => one.no },
        {
          key: 'item',
          header: t.table.item,
          rowHeader: true,
          cell: (one) => <a href={`${home}/items/${one.itemId}`}>{one.title}</a>,
        },
        {
          key: 'outcome',
          header: t.table.outcome,
          cell: (one) => (
            <>
              <OutcomeBadge outcome={one.outcome} lang={lang} />
              {one.conditional === true && <Badge kind="info">{p.conditional}</Badge>}
            </>
          ),
        },
        { key: 'count', header: t.table.count, align: 'number', cell: (one) => formatCount(one.count) },
        ...(asked
          ? [
              {
                key: 'requested',
                header: t.table.requested,
                align: 'number' as const,
                inUnit: true,
                cell: (one: OutcomeLine) => thousand(one.requested, lang),
              },
            ]
          : []),
        ...(adjusted
          ? [
              {
                key: 'adjusted',
                header: t.table.adjusted,
                align: 'number' as const,
                inUnit: true,
                cell: (one: OutcomeLine) => thousand(one.adjusted, lang),
              },
            ]
          : []),
        {
          key: 'won',
          header: p.decidedWon,
          align: 'number',
          inUnit: true,
          cell: (one) => <Decided one={one} {...given} />,
        },
        { key: 'reason', header: t.table.reason, cell: (one) => <Why one={one} {...given} /> },
      ]}
    />
  )
}

/** The decided amount; where none is stated, the one that follows, or the item at which it stands for both. */
function Decided({ one, lang, titleOf }: GatePlace & { readonly one: OutcomeLine }) {
  const p = pageWords(lang)
  const lead = one.bundledWith ?? null
  if (one.won !== null) return <>{thousand(one.won, lang)}</>
  if (lead !== null) return <small>{p.bundled(titleOf(lead))}</small>
  if (one.follows === null) return <>–</>
  return (
    <>
      {thousand(one.follows, lang)} <small>({p.follows})</small>
    </>
  )
}

/** The reason of that day, the one written later, or that none is recorded where one is due; and what it became. */
function Why({ one, home, lang, titleOf }: GatePlace & { readonly one: OutcomeLine }) {
  const [t, p] = [words(lang), pageWords(lang)]
  const reason = one.reason ?? one.reasonCode
  const due = one.outcome === 'rejected' || one.outcome === 'withdrawn'
  return (
    <>
      {(one.into ?? []).map((itemId) => (
        <p key={itemId}>
          → <a href={`${home}/items/${itemId}`}>{titleOf(itemId)}</a>
        </p>
      ))}
      {reason}
      {one.explanation !== null && (
        <>
          {one.explanation.reason}{' '}
          <small>({p.later(one.explanation.basis, formatDate(one.explanation.on, lang))})</small>
        </>
      )}
      {reason === null && one.explanation === null && due && <Badge kind="warning">{t.table.noReason}</Badge>}
    </>
  )
}

const negative = (amount: Won): Won => subtractWon(zeroWon, amount)

/** Every amount or count that did not go on as it came: the difference is what went less what came. */
export function DifferenceTable({ sums, home, lang, titleOf }: GatePlace & { readonly sums: ReconciliationView }) {
  const [t, p] = [words(lang), pageWords(lang)]
  return (
    <DataTable
      caption={p.changes}
      unit={unitOf(lang)}
      rows={sums.differences}
      empty={t.pipeline.reconciles}
      columns={[
        {
          key: 'items',
          header: t.table.item,
          rowHeader: true,
          cell: (one) =>
            one.itemIds.map((itemId, at) => (
              <>
                {at > 0 && ', '}
                <a href={`${home}/items/${itemId}`}>{titleOf(itemId)}</a>
              </>
            )),
        },
        {
          key: 'before',
          header: t.table.before,
          align: 'number',
          inUnit: true,
          cell: (one) => thousand(one.before, lang),
        },
        {
          key: 'after',
          header: t.table.after,
          align: 'number',
          inUnit: true,
          cell: (one) => thousand(one.passed, lang),
        },
        { key: 'left', header: p.left, align: 'number', inUnit: true, cell: (one) => thousand(one.left, lang) },
        {
          key: 'gap',
          header: t.table.difference,
          align: 'number',
          inUnit: true,
          cell: (one) => thousand(negative(one.gap), lang),
        },
        {
          key: 'count',
          header: `${t.table.difference} (${t.table.count})`,
          align: 'number',
          cell: (one) => formatCount(0 - one.countGap),
        },
        {
          key: 'why',
          header: p.why,
          cell: (one) => (one.reasons.length > 0 ? one.reasons.join(' / ') : t.cause[one.cause]),
        },
      ]}
    />
  )
}
