import { usePage } from '#ui/page-context.ts'
import { reviewWordsEn, reviewWordsKo } from '../../../core/messages-reviews.ts'
import { cellColumns, cellText } from '../../../core/read-cell.ts'
import type { GridAction, GridRow, GridState } from '../../../core/review-grid.ts'
import { reasonCodes } from '../../../core/verdict.ts'

interface GridCellProps {
  readonly state: GridState
  readonly row: GridRow
  readonly at: number
  readonly dispatch: (action: GridAction) => void
}

/** A cell: its text, or, where the cursor stands, a field with it; and, where it cannot be read, what to do. */
export function GridCell({ state, row, at, dispatch }: GridCellProps) {
  const { lang } = usePage()
  const r = lang === 'ko' ? reviewWordsKo : reviewWordsEn
  const column = cellColumns[at] ?? 'verdict'
  const active = state.cursor.itemId === row.itemId && state.cursor.column === at
  const typed = row.unread[column]
  const text = typed ?? cellText(row.content, column, r)
  const wrong = typed === undefined ? undefined : 'true'
  const tip = `tip-${row.itemId}-${column}`
  const asCell = {
    'aria-selected': active,
    'aria-invalid': wrong,
    onMouseDown: (event: MouseEvent) => {
      if (active) return
      event.preventDefault()
      dispatch({ do: 'go-to', itemId: row.itemId, column: at })
    },
  } as const
  return (
    <td
      class={`grid-cell${column === 'adjusted' ? ' number' : ''}${wrong === undefined ? '' : ' grid-wrong'}`}
      data-active={active ? '' : undefined}
      {...asCell}
    >
      {active ? (
        <input
          class="grid-field"
          type="text"
          autoComplete="off"
          aria-label={`${row.place} ${r[column]}`}
          aria-invalid={wrong}
          aria-describedby={wrong === undefined ? undefined : tip}
          inputMode={column === 'adjusted' ? 'numeric' : 'text'}
          list={column === 'reasonCode' ? 'grid-reasons' : undefined}
          value={state.draft ?? text}
          onInput={({ currentTarget }) => dispatch({ do: 'type', text: currentTarget.value })}
        />
      ) : (
        <span class="grid-text">{text}</span>
      )}
      {active && column === 'reasonCode' && (
        <datalist id="grid-reasons">
          {reasonCodes.map((code) => (
            <option key={code} value={r.reasonCodes[code]} />
          ))}
        </datalist>
      )}
      {wrong !== undefined && (
        <p class="grid-tip" id={tip}>
          {r.unreadCells[column]}
        </p>
      )}
    </td>
  )
}
