import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { Badge, type BadgeKind } from '#ui/badge.tsx'
import { usePage } from '#ui/page-context.ts'
import { readClipboard } from '#ui/read-clipboard.ts'
import { checkRow, type KnownAccounts } from '../../../core/grid/check-row.ts'
import { gridColumns } from '../../../core/grid/grid-columns.ts'
import { type RowState, rowState } from '../../../core/grid/grid-save.ts'
import { type GridRow, type GridState, selection } from '../../../core/grid/grid-state.ts'
import { copyText, type GridAction, type GridSetting } from '../../../core/grid/reduce-grid.ts'
import { explainRemark, gridWords } from '../../../core/messages-grid.ts'
import { GridCell } from './grid-cell.tsx'
import { keyAction } from './key-action.ts'
import { newLineId } from './new-line-id.ts'

interface GridTableProps {
  readonly state: GridState
  readonly dispatch: (action: GridAction) => void
  readonly setting: GridSetting
  readonly known: KnownAccounts
  readonly suggested: readonly string[]
}

const badges: Readonly<Record<RowState, BadgeKind>> = {
  saved: 'success',
  changed: 'progress',
  unfinished: 'neutral',
  conflict: 'warning',
  refused: 'error',
}

/** Where a row stands, and, where its amounts differ, both of them in words: saved is not yet right. */
function RowStateCell({ row, known }: { readonly row: GridRow; readonly known: KnownAccounts }) {
  const { lang } = usePage()
  const t = gridWords(lang)
  const state = rowState(row)
  const differs = checkRow(row.line, known).find(({ kind }) => kind === 'differs')
  return (
    <td class="grid-state">
      <Badge kind={differs !== undefined && state === 'saved' ? 'warning' : badges[state]}>
        {differs !== undefined && state === 'saved' ? t.savedDiffers : t.states[state]}
      </Badge>
      {differs !== undefined && <p class="grid-differs">{explainRemark(differs, lang)}</p>}
    </td>
  )
}

/** A table that is moved about in: its rows and cells are those of a grid. */
const asGrid = { role: 'grid', 'aria-multiselectable': 'true' } as const

/** The grid itself: one cell at a time takes the keyboard, and the field in it is what is typed in. */
export function GridTable({ state, dispatch, setting, known, suggested }: GridTableProps) {
  const t = gridWords(usePage().lang)
  const hint = useId()
  const accounts = useId()
  const box = useRef<HTMLDivElement>(null)
  /** After Esc the next Tab leaves the grid, so that nobody is held in it. */
  const leaving = useRef(false)
  const chosen = selection(state)

  /** Whether the keyboard is in the grid: only then does the field of the cell with the cursor take it. */
  const within = useRef(false)
  useLayoutEffect(() => {
    const field = box.current?.querySelector<HTMLInputElement>('[data-active] .grid-field')
    if (field == null || !within.current) return
    if (document.activeElement !== field) field.focus()
    if (state.draft === null && field.type !== 'checkbox') field.select()
  }, [state.cursor, state.draft === null])

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return
    const action = keyAction(event, state, leaving.current)
    leaving.current = event.key === 'Escape' && state.draft === null
    if (action === null) return
    event.preventDefault()
    dispatch(action)
  }

  function onPaste(event: ClipboardEvent): void {
    if (event.clipboardData === null) return
    const text = event.clipboardData.getData('text/plain')
    // In a cell being typed in, a word is a word; a table is a table.
    if (state.draft !== null && !/[\t\n]/.test(text.trim())) return
    const table = readClipboard(event.clipboardData)
    if (table === null) return
    event.preventDefault()
    const ids = Array.from({ length: Math.min(1000, table.length * 20) }, newLineId)
    dispatch({ do: 'paste', table, ids })
  }

  function onCopy(event: ClipboardEvent): void {
    if (state.draft !== null || event.clipboardData === null) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', copyText(state, setting))
    if (event.type === 'cut') dispatch({ do: 'clear' })
  }

  const handlers = {
    onKeyDown,
    onPaste,
    onCopy,
    onCut: onCopy,
    // Before the cell's own handler, after which the grid is drawn anew at once.
    onMouseDownCapture: () => {
      within.current = true
    },
    onFocusIn: () => {
      within.current = true
    },
    onFocusOut: (event: FocusEvent) => {
      within.current = event.relatedTarget === null || box.current?.contains(event.relatedTarget as Node) === true
    },
  }
  return (
    <div class="grid-box" ref={box}>
      <p class="grid-hint" id={hint}>
        {t.hint}
      </p>
      <div class="grid-scroll">
        <table class="grid" {...asGrid} aria-label={t.grid} aria-describedby={hint} {...handlers}>
          <thead>
            <tr>
              {[t.row, ...gridColumns.map((column) => t.columns[column]), t.state].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {state.rows.map((row, place) => (
              <tr key={row.id} class={`grid-row-${rowState(row)}`}>
                <th scope="row" class="number">
                  {place + 1}
                </th>
                {gridColumns.map((column, at) => (
                  <GridCell
                    key={column}
                    row={row}
                    place={place}
                    at={at}
                    column={column}
                    draft={row.id === state.cursor.id && at === state.cursor.column ? state.draft : null}
                    active={row.id === state.cursor.id && at === state.cursor.column}
                    chosen={place >= chosen.top && place <= chosen.bottom && at >= chosen.left && at <= chosen.right}
                    known={known}
                    sources={setting.sources}
                    accountList={accounts}
                    dispatch={dispatch}
                  />
                ))}
                <RowStateCell row={row} known={known} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {state.rows.length === 0 && (
        <label class="grid-empty">
          {t.empty}
          <textarea class="input" rows={2} value="" onPaste={onPaste} />
        </label>
      )}
      <datalist id={accounts}>
        {suggested.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <datalist id={`${accounts}-sources`}>
        {Object.values(setting.sources).map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </div>
  )
}
