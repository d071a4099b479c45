import type { ComponentChildren } from 'preact'
import type { Lang } from '#kit/korean-text.ts'
import { Amount } from '#ui/amount.tsx'
import { DataTable } from '#ui/data-table.tsx'
import type { DifferenceTable } from '../core/difference.ts'
import { pageWords } from '../core/messages-pages.ts'

type Parts = DifferenceTable['total']

interface DifferencePartProps<Row> {
  readonly by: string
  readonly rows: readonly Row[]
  readonly total: Parts
  /** The columns that name a row, the first its header. */
  readonly named: readonly { readonly header: string; readonly cell: (row: Row) => ComponentChildren }[]
  /** Why a row differs, where that is told. */
  readonly reason?: (row: Row) => ComponentChildren
  readonly lang: Lang
}

/** One table of a difference: what names its rows, then 기정액, 경정액, 증감, with the total below. */
export function DifferencePart<Row extends Parts>({ by, rows, total, named, reason, lang }: DifferencePartProps<Row>) {
  const p = pageWords(lang)
  const headers = { before: p.base, after: p.revised, change: p.change }
  const keys = ['before', 'after', 'change'] as const
  return (
    <DataTable
      caption={p.differenceCaption(by)}
      rows={rows}
      empty={p.noRows}
      unit={p.unit}
      stack={named.length > 1}
      foot={{
        'name-0': p.total,
        ...Object.fromEntries(keys.map((key) => [key, <Amount key={key} won={total[key]} lang={lang} />])),
      }}
      columns={[
        ...named.map(({ header, cell }, at) => ({ key: `name-${at}`, header, cell, rowHeader: at === 0 })),
        ...keys.map((key) => ({
          key,
          header: headers[key],
          align: 'number' as const,
          inUnit: true,
          cell: (row: Row) => <Amount won={row[key]} lang={lang} />,
        })),
        ...(reason === undefined ? [] : [{ key: 'reason', header: p.reason, cell: reason }]),
      ]}
    />
  )
}
