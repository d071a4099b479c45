import type { ReplyOf } from '#kit/contract.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { Amount } from '#ui/amount.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import type { compareImport } from '../contract.ts'
import { importWords } from '../core/messages-import.ts'
import { pageWords } from '../core/messages-pages.ts'

type Comparison = ReplyOf<typeof compareImport>
type Row = Comparison['added'][number] | Comparison['missing'][number]

/** So many rows are shown; the rest is counted. */
const shown = 50

interface RowsProps<Of> {
  readonly rows: readonly Of[]
  readonly nameOf: (projectId: ProjectId) => string
  readonly lang: Lang
}

const rowColumns = <Of extends Row>(nameOf: RowsProps<Of>['nameOf'], lang: Lang): Column<Of>[] => {
  const [p, b] = [pageWords(lang), budgetWords(lang)]
  return [
    { key: 'document', header: p.documentNo, rowHeader: true, cell: ({ documentNo }) => documentNo ?? '–' },
    { key: 'on', header: p.on, cell: ({ on }) => formatDate(on, lang) },
    { key: 'project', header: p.project, cell: ({ projectId }) => nameOf(projectId) },
    { key: 'account', header: p.account, cell: ({ accountName }) => accountName },
    { key: 'source', header: p.source, cell: ({ source }) => b.sources[source] },
    {
      key: 'amount',
      header: p.amount,
      align: 'number',
      inUnit: true,
      cell: ({ amount }) => <Amount won={amount} lang={lang} />,
    },
  ]
}

const Rest = ({ count, lang }: { readonly count: number; readonly lang: Lang }) =>
  count > shown ? <p>{importWords(lang).more(count - shown)}</p> : null

/** The rows that would be written anew. */
export function AddedRows({ rows, nameOf, lang }: RowsProps<Comparison['added'][number]>) {
  const [p, m] = [pageWords(lang), importWords(lang)]
  return (
    <>
      <DataTable
        caption={m.addedCaption}
        rows={rows.slice(0, shown)}
        empty={m.none}
        unit={p.unit}
        stack
        columns={rowColumns(nameOf, lang)}
      />
      <Rest count={rows.length} lang={lang} />
    </>
  )
}

/** The rows that earlier imports had and this file has not. */
export function MissingRows({ rows, nameOf, lang }: RowsProps<Comparison['missing'][number]>) {
  const [p, m] = [pageWords(lang), importWords(lang)]
  return (
    <>
      <DataTable
        caption={m.missingCaption}
        rows={rows.slice(0, shown)}
        empty={m.none}
        unit={p.unit}
        stack
        columns={rowColumns(nameOf, lang)}
      />
      <Rest count={rows.length} lang={lang} />
    </>
  )
}

/** The rows that say something else than before, both side by side. */
export function ChangedRows({ rows, nameOf, lang }: RowsProps<Comparison['changed'][number]>) {
  const [p, m, b] = [pageWords(lang), importWords(lang), budgetWords(lang)]
  const told = (row: Row) =>
    `${formatDate(row.on, lang)} ${nameOf(row.projectId)} ${row.accountName} (${b.sources[row.source]})`
  return (
    <>
      <DataTable
        caption={m.changedCaption}
        rows={rows.slice(0, shown)}
        empty={m.none}
        unit={p.unit}
        stack
        columns={[
          { key: 'document', header: p.documentNo, rowHeader: true, cell: ({ after }) => after.documentNo },
          { key: 'before', header: m.before, cell: ({ before }) => told(before) },
          {
            key: 'beforeAmount',
            header: `${m.before} ${p.amount}`,
            align: 'number',
            inUnit: true,
            cell: ({ before }) => <Amount won={before.amount} lang={lang} />,
          },
          { key: 'after', header: m.after, cell: ({ after }) => told(after) },
          {
            key: 'afterAmount',
            header: `${m.after} ${p.amount}`,
            align: 'number',
            inUnit: true,
            cell: ({ after }) => <Amount won={after.amount} lang={lang} />,
          },
        ]}
      />
      <Rest count={rows.length} lang={lang} />
    </>
  )
}
