import { useLayoutEffect, useReducer, useRef } from 'preact/hooks'
import { formatWon } from '#kit/won.ts'
import { usePage } from '#ui/page-context.ts'
import { readClipboard } from '#ui/read-clipboard.ts'
import type { DepartmentReview } from '../../core/department-review.ts'
import { gridWords } from '../../core/messages-grid.ts'
import { reviewWordsEn, reviewWordsKo } from '../../core/messages-reviews.ts'
import { cellColumns } from '../../core/read-cell.ts'
import { openGrid, readyRows, reduceGrid, shownRows, unreadCells } from '../../core/review-grid.ts'
import { GridCell } from './review-grid/grid-cell.tsx'
import { keyAction } from './review-grid/key-action.ts'
import { RowState } from './review-grid/row-state.tsx'
import { useSaving } from './review-grid/use-saving.ts'

export interface ReviewGridProps {
  readonly roundId: string
  readonly reviews: readonly DepartmentReview[]
}

const asGrid = { role: 'grid' } as const

/** The reviews of a department as a table for the keyboard, saved row by row. */
export function Island({ roundId, reviews }: ReviewGridProps) {
  const { lang } = usePage()
  const [t, r] = [gridWords(lang), lang === 'ko' ? reviewWordsKo : reviewWordsEn]
  const [state, dispatch] = useReducer(reduceGrid, reviews, openGrid)
  const { saving, submit } = useSaving(roundId, state, dispatch)
  const box = useRef<HTMLDivElement>(null)
  const within = useRef(false)
  useLayoutEffect(() => {
    const field = box.current?.querySelector<HTMLInputElement>('[data-active] .grid-field')
    if (field == null || !within.current) return
    if (document.activeElement !== field) field.focus()
    if (state.draft === null) field.select()
  }, [state.cursor, state.draft === null])

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing && state.cursor.column !== 0) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      dispatch({ do: 'commit', rows: 0, columns: 0 })
      submit()
      return
    }
    const action = keyAction(event, state)
    if (action === null) return
    event.preventDefault()
    dispatch(action)
  }
  function onPaste(event: ClipboardEvent): void {
    const table = event.clipboardData === null ? null : readClipboard(event.clipboardData)
    if (table === null || (state.draft !== null && table.length === 1)) return
    event.preventDefault()
    dispatch({ do: 'paste', table })
  }
  const handlers = {
    onKeyDown,
    onPaste,
    onMouseDownCapture: () => {
      within.current = true
    },
    onFocusIn: () => {
      within.current = true
    },
    onFocusOut: (event: FocusEvent) => {
      within.current = event.relatedTarget === null || box.current?.contains(event.relatedTarget as Node) === true
      if (!within.current) dispatch({ do: 'commit', rows: 0, columns: 0 })
    },
  }
  const ready = readyRows(state).length
  const unread = unreadCells(state.rows)
  const done = state.rows.filter((row) => row.state === 'submitted' || row.state === 'confirmed').length
  return (
    <div class="line-grid">
      <p class={`grid-saving grid-saving-${saving.state}`} role="status">
        {unread > 0 && `${t.unread(unread)} `}
        {saving.state === 'refused'
          ? saving.sentence
          : saving.state === 'saved' && unread > 0
            ? t.savedElse
            : t.saving[saving.state]}{' '}
        {state.leftOut > 0 && `${t.leftOut(state.leftOut)} `}
        {t.doneOf(done, state.rows.length)}
      </p>
      <div class="filters">
        <div class="filter">
          <label for="grid-q">{t.search}</label>
          <input
            class="input"
            id="grid-q"
            type="search"
            value={state.q}
            onInput={({ currentTarget }) =>
              dispatch({ do: 'filter', leftOnly: state.leftOnly, q: currentTarget.value })
            }
          />
        </div>
        <label class="choice">
          <input
            type="checkbox"
            checked={state.leftOnly}
            onChange={({ currentTarget }) => dispatch({ do: 'filter', leftOnly: currentTarget.checked, q: state.q })}
          />{' '}
          {t.leftOnly}
        </label>
        <button type="button" class="button button-primary" disabled={ready === 0} onClick={submit}>
          {t.submit(ready)}
        </button>
      </div>
      <div class="grid-box" ref={box}>
        <p class="grid-hint" id="grid-hint">
          {t.hint}
        </p>
        <div class="grid-scroll">
          <table class="grid grid-steady" {...asGrid} aria-label={t.grid} aria-describedby="grid-hint" {...handlers}>
            <thead>
              <tr>
                {[t.place, t.title, r.requested, ...cellColumns.map((column) => r[column]), t.state].map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shownRows(state).map((row) => (
                <tr key={row.itemId}>
                  <th scope="row" class="number">
                    {row.place}
                  </th>
                  <td>{row.title}</td>
                  <td class="number">{row.requested === null ? '–' : formatWon(row.requested, 'won', lang)}</td>
                  {cellColumns.map((column, at) => (
                    <GridCell key={column} state={state} row={row} at={at} dispatch={dispatch} />
                  ))}
                  <RowState row={row} />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </div>
  )
}
