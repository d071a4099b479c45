import type { ReplyOf } from '#kit/contract.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { Won } from '#kit/won.ts'
import { words as appropriationWords } from '#rooms/appropriations/core/messages.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { Amount } from '#ui/amount.tsx'
import { Badge } from '#ui/badge.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import type { seeSettlement } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { settlementWords } from '../core/messages-settlement.ts'

type Seen = ReplyOf<typeof seeSettlement>
const parts = ['base', 'spent', 'specified', 'accident', 'continuing', 'balance'] as const
type Amounts = Readonly<Record<(typeof parts)[number], Won>>

const amountColumns = <Row extends Amounts>(lang: Lang): Column<Row>[] =>
  parts.map((key) => ({
    key,
    header: settlementWords(lang)[key],
    align: 'number',
    inUnit: true,
    cell: (row) => <Amount won={row[key]} lang={lang} />,
  }))
const footOf = (total: Amounts, lang: Lang) =>
  Object.fromEntries(parts.map((key) => [key, <Amount key={key} won={total[key]} lang={lang} />]))

interface SettlementProps {
  readonly seen: Seen
  readonly nameOf: (projectId: ProjectId) => string
  readonly lang: Lang
}

/** The settlement by project. */
export function ProjectSettlement({ seen, nameOf, home, lang }: SettlementProps & { readonly home: string }) {
  const [p, s] = [pageWords(lang), settlementWords(lang)]
  return (
    <DataTable
      caption={s.caption}
      rows={seen.settlement.byProject}
      empty={s.nothing}
      unit={p.unit}
      stack
      foot={{ project: p.total, ...footOf(seen.settlement.total, lang) }}
      columns={[
        {
          key: 'project',
          header: p.project,
          rowHeader: true,
          cell: ({ projectId }) => (
            <a href={`${home}/projects/${projectId}/execution?year=${seen.fiscalYear}`}>{nameOf(projectId)}</a>
          ),
        },
        ...amountColumns<Seen['settlement']['byProject'][number]>(lang),
      ]}
    />
  )
}

/** The settlement of every cell. */
export function CellSettlement({ seen, nameOf, lang }: SettlementProps) {
  const [p, s, b] = [pageWords(lang), settlementWords(lang), budgetWords(lang)]
  return (
    <DataTable
      caption={s.cellCaption}
      rows={seen.settlement.cells}
      empty={s.nothing}
      unit={p.unit}
      stack
      foot={{ project: p.total, ...footOf(seen.settlement.total, lang) }}
      columns={[
        { key: 'project', header: p.project, rowHeader: true, cell: ({ projectId }) => nameOf(projectId) },
        { key: 'account', header: p.account, cell: ({ accountName }) => accountName },
        { key: 'source', header: p.source, cell: ({ source }) => b.sources[source] },
        ...amountColumns<Seen['settlement']['cells'][number]>(lang),
      ]}
    />
  )
}

/** What goes into the next year, cancelled ones marked. */
export function CarryOverTable({ seen, nameOf, lang }: SettlementProps) {
  const [p, s, a, b] = [pageWords(lang), settlementWords(lang), appropriationWords(lang), budgetWords(lang)]
  return (
    <DataTable
      caption={s.carryOversCaption}
      rows={seen.carryOvers}
      empty={s.noCarryOvers}
      unit={p.unit}
      stack
      columns={[
        { key: 'on', header: s.on, rowHeader: true, cell: ({ on }) => formatDate(on, lang) },
        {
          key: 'kind',
          header: s.carryKind,
          cell: ({ carryKind, cancelled }) => (
            <>
              {a.carryKinds[carryKind]}{' '}
              {cancelled !== null && <Badge kind="warning">{s.cancelled(formatDate(cancelled.on, lang))}</Badge>}
            </>
          ),
        },
        {
          key: 'cell',
          header: p.account,
          cell: ({ projectId, accountName, source }) => `${nameOf(projectId)} · ${accountName} (${b.sources[source]})`,
        },
        {
          key: 'amount',
          header: s.amount,
          align: 'number',
          inUnit: true,
          cell: ({ amount }) => <Amount won={amount} lang={lang} />,
        },
        {
          key: 'reason',
          header: s.reason,
          cell: ({ reason, documentNo, cancelled }) =>
            [cancelled?.reason ?? reason, documentNo].filter(Boolean).join(' · '),
        },
      ]}
    />
  )
}
