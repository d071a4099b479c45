import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { EmptyState } from './empty-state.tsx'
import { words } from './messages.ts'
import { usePage } from './page-context.ts'

export interface Column<Row> {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ComponentChildren
  readonly align?: 'number'
  /** The cell that names its row. */
  readonly rowHeader?: boolean
}

export interface DataTableProps<Row> {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** The row of totals, by column key. */
  readonly foot?: Readonly<Record<string, ComponentChildren>> | undefined
  /** The unit of the amounts: 천원. */
  readonly unit?: string | undefined
  /** What is said instead of a table without rows. */
  readonly empty: string
  /** On a narrow screen each row becomes a card. */
  readonly stack?: boolean
}

/** A table with a caption, headed rows and columns; wider than the screen, it scrolls in a region of its own. */
export function DataTable<Row>({ caption, columns, rows, foot, unit, empty, stack = false }: DataTableProps<Row>) {
  const id = useId()
  const t = words(usePage().lang)
  if (rows.length === 0) {
    return (
      <section class="table-none" aria-labelledby={id}>
        <p class="caption" id={id}>
          {caption}
        </p>
        <EmptyState text={empty} />
      </section>
    )
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <div class="table-scroll" role="region" aria-labelledby={id} tabIndex={0}>
      <table class={stack ? 'table table-stack' : 'table'} role="table">
        <caption class="caption">
          <span id={id}>{caption}</span>
          {unit !== undefined && <span class="unit">({t.unit(unit)})</span>}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.key} scope="col" role="columnheader" class={column.align}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, at) => (
            <tr key={at} role="row">
              {columns.map((column) => cell(column, column.cell(row), column.rowHeader === true))}
            </tr>
          ))}
        </tbody>
        {foot !== undefined && (
          <tfoot role="rowgroup">
            <tr role="row">{columns.map((column, at) => cell(column, foot[column.key] ?? '', at === 0))}</tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

function cell<Row>(column: Column<Row>, content: ComponentChildren, heads: boolean) {
  const label = { 'data-label': column.header }
  return heads ? (
    <th key={column.key} scope="row" role="rowheader" class={column.align} {...label}>
      {content}
    </th>
  ) : (
    <td key={column.key} role="cell" class={column.align} {...label}>
      {content}
    </td>
  )
}
