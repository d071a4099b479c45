import { usePage } from '#ui/page-context.ts'
import { cellText, gridColumns, type SourceWords } from '../../../core/grid/grid-columns.ts'
import type { GridState } from '../../../core/grid/grid-state.ts'
import type { GridAction } from '../../../core/grid/reduce-grid.ts'
import { gridWords } from '../../../core/messages-grid.ts'

interface ConflictsProps {
  readonly state: GridState
  readonly sources: SourceWords
  readonly dispatch: (action: GridAction) => void
}

/** Rows that two people changed in two ways, side by side, until one of them is chosen. */
export function Conflicts({ state, sources, dispatch }: ConflictsProps) {
  const t = gridWords(usePage().lang)
  return (
    <div aria-live="polite">
      {state.rows.map(({ id, line, trouble }, place) => {
        if (trouble?.kind !== 'conflict') return null
        const { theirs } = trouble
        const differing = gridColumns.filter(
          (column) => theirs !== null && cellText(line, column, sources) !== cellText(theirs, column, sources),
        )
        return (
          <div key={id} class="notice notice-warning grid-conflict">
            <div class="notice-body">
              <h3 class="notice-title">{t.conflictTitle(place + 1)}</h3>
              {theirs === null ? (
                <p>{t.conflictRemoved}</p>
              ) : (
                <table class="table">
                  <thead>
                    <tr>
                      <td />
                      <th scope="col">{t.mine}</th>
                      <th scope="col">{t.theirs}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {differing.map((column) => (
                      <tr key={column}>
                        <th scope="row">{t.columns[column]}</th>
                        <td>{cellText(line, column, sources)}</td>
                        <td>{cellText(theirs, column, sources)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
              <div class="grid-bar">
                <button
                  type="button"
                  class="button"
                  aria-label={t.keepMineOf(place + 1)}
                  onClick={() => dispatch({ do: 'resolve', id, keep: 'mine' })}
                >
                  {t.keepMine}
                </button>
                <button
                  type="button"
                  class="button"
                  aria-label={t.keepTheirsOf(place + 1)}
                  onClick={() => dispatch({ do: 'resolve', id, keep: 'theirs' })}
                >
                  {t.keepTheirs}
                </button>
              </div>
            </div>
          </div>
        )
      })}
    </div>
  )
}
