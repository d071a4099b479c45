import { useId } from 'preact/hooks'
import type { Lang } from '#kit/korean-text.ts'
import type { ToldFinding } from '../contract.ts'
import { cellName } from '../core/cell-name.ts'
import { shownValue } from '../core/grouped-digits.ts'
import type { Block, MarkedCell, MarkedRow, Run } from '../core/marked-document.ts'
import { words } from '../core/messages-page.ts'
import { Folded } from './folded.tsx'
import { FoundNotes } from './found-notes.tsx'
import { MarkedWords } from './marked-words.tsx'

interface Props {
  readonly table: Extract<Block, { kind: 'table' }>
  readonly findings: readonly ToldFinding[]
  readonly lang: Lang
}

/** A table as spreadsheets show it, with lettered columns and numbered rows; what was found stands below it as well. */
export function MarkedTable({ table, findings, lang }: Props) {
  const t = words(lang)
  const title = table.hidden ? `${table.title} (${t.hiddenSheet})` : table.title
  return (
    <div class="check-table">
      <h3>{title}</h3>
      {table.runs.map((run) => {
        const rows = (
          <Rows key={run.from} run={run} columns={table.columns} title={title} findings={findings} lang={lang} />
        )
        if (!run.folded) return rows
        return (
          <Folded
            key={run.from}
            from={run.from + 1}
            to={run.to}
            unit={t.units.row}
            shown={run.shown.length > 0}
            lang={lang}
          >
            {rows}
          </Folded>
        )
      })}
    </div>
  )
}

interface RowsProps {
  readonly run: Run<MarkedRow>
  readonly columns: number
  readonly title: string
  readonly findings: readonly ToldFinding[]
  readonly lang: Lang
}

const letterOf = (column: number): string => cellName(0, column).replace('1', '')

function Rows({ run, columns, title, findings, lang }: RowsProps) {
  const t = words(lang)
  const id = useId()
  const letters = Array.from({ length: columns }, (_, column) => letterOf(column))
  const found = run.shown.flatMap(({ cells }) => cells.flatMap((cell) => cell.found))
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="table-scroll" aria-labelledby={id} tabIndex={0}>
        <table class="table check-grid">
          <caption class="hidden" id={id}>
            {t.sheetCaption(title)} ({run.from + 1}~{run.to})
          </caption>
          <thead>
            <tr>
              <th scope="col">{t.rowLetter}</th>
              {letters.map((letter) => (
                <th key={letter} scope="col">
                  {letter}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {withoutGaps(run.shown, columns).map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row">{row + 1}</th>
                {cells.map((cell) => (
                  <Cell key={cell.column} cell={cell} findings={findings} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <FoundNotes numbers={found} findings={findings} lang={lang} />
    </>
  )
}

function Cell({ cell, findings }: { cell: MarkedCell; findings: readonly ToldFinding[] }) {
  const found = cell.found.flatMap((number) => findings[number] ?? [])
  const computed = found.find((finding) => finding.computed !== null)?.computed
  return (
    <td
      rowSpan={cell.rowSpan === 1 ? undefined : cell.rowSpan}
      colSpan={cell.columnSpan === 1 ? undefined : cell.columnSpan}
      class={cell.isNumber ? 'number' : undefined}
    >
      <MarkedWords segments={cell.segments} findings={findings} />
      {computed !== undefined && computed !== null && <span class="check-computed"> → {shownValue(computed)}</span>}
      {cell.found.map((number) => (
        <a key={number} class="check-back" href={`#list-${number + 1}`}>
          {number + 1}
        </a>
      ))}
    </td>
  )
}

const emptyCell = (column: number): MarkedCell => ({
  column,
  rowSpan: 1,
  columnSpan: 1,
  segments: [],
  found: [],
  isNumber: false,
})

/** The rows of a stretch with an empty cell wherever the sheet has none and no cell reaches. */
function withoutGaps(rows: readonly MarkedRow[], columns: number): readonly MarkedRow[] {
  /** For every column, the row up to which (excluded) a cell reaches. */
  const taken = Array.from({ length: columns }, () => 0)
  return rows.map(({ row, cells }) => {
    for (const { column, rowSpan, columnSpan } of cells) taken.fill(row + rowSpan, column, column + columnSpan)
    const own = new Map(cells.map((cell) => [cell.column, cell]))
    const filled = taken.flatMap((reach, column) => own.get(column) ?? (reach > row ? [] : emptyCell(column)))
    return { row, cells: filled }
  })
}
