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
  /** Its numbers are in the table's unit, which a card then says beside each. */
  readonly inUnit?: boolean
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

/** Laid out as cards, a table loses its meaning for screen readers unless every part says what it is. */
const stackedRoles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const
const noRoles = { table: {}, rowgroup: {}, row: {}, columnheader: {}, rowheader: {}, cell: {} } as const

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
  const roles = stack ? stackedRoles : noRoles
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="table-scroll" aria-labelledby={id} tabIndex={0}>
      <table class={stack ? 'table table-stack' : 'table'} {...roles.table}>
        <caption class="caption">
          <span class="caption-line">
            <span id={id}>{caption}</span>
            {unit !== undefined && <span class="unit">({t.unit(unit)})</span>}
          </span>
        </caption>
        <thead {...roles.rowgroup}>
          <tr {...roles.row}>
            {columns.map((column) => (
              <th key={column.key} scope="col" {...roles.columnheader} class={column.align}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.rowgroup}>
          {rows.map((row, at) => (
            <tr key={at} {...roles.row}>
              {columns.map((column) => cell(column, column.cell(row), column.rowHeader === true, roles, unit))}
            </tr>
          ))}
        </tbody>
        {foot !== undefined && (
          <tfoot {...roles.rowgroup}>
            <tr {...roles.row}>
              {columns.map((column, at) => cell(column, foot[column.key] ?? '', at === 0, roles, unit))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  )
}

function cell<Row>(
  column: Column<Row>,
  content: ComponentChildren,
  heads: boolean,
  roles: typeof stackedRoles | typeof noRoles,
  unit: string | undefined,
) {
  const label = {
    'data-label': column.inUnit === true && unit !== undefined ? `${column.header} (${unit})` : column.header,
  }
  return heads ? (
    <th key={column.key} scope="row" {...roles.rowheader} class={column.align} {...label}>
      {content}
    </th>
  ) : (
    <td key={column.key} {...roles.cell} class={column.align} {...label}>
      {content}
    </td>
  )
}
