import { usePage } from '#ui/page-context.ts'
import type { GridState } from '../../../core/grid/grid-state.ts'
import type { GridAction } from '../../../core/grid/reduce-grid.ts'
import { gridWords } from '../../../core/messages-grid.ts'
import { newLineId } from './new-line-id.ts'

interface GridBarProps {
  readonly state: GridState
  readonly dispatch: (action: GridAction) => void
}

/** What can be done to the row with the cursor, with the keys that do it too. */
export function GridBar({ state, dispatch }: GridBarProps) {
  const t = gridWords(usePage().lang)
  const none = state.cursor.id === null
  const at = state.rows.findIndex((row) => row.id === state.cursor.id)
  const buttons: readonly { label: string; keys: string; off: boolean; action: () => GridAction }[] = [
    { label: t.add, keys: 'Control+Enter', off: false, action: () => ({ do: 'add', id: newLineId() }) },
    { label: t.remove, keys: 'Control+Delete', off: none, action: () => ({ do: 'remove' }) },
    { label: t.up, keys: 'Alt+ArrowUp', off: at <= 0, action: () => ({ do: 'shift', by: -1 }) },
    { label: t.down, keys: 'Alt+ArrowDown', off: at === state.rows.length - 1, action: () => ({ do: 'shift', by: 1 }) },
    { label: t.undo, keys: 'Control+Z', off: state.past.length === 0, action: () => ({ do: 'undo' }) },
    { label: t.redo, keys: 'Control+Y', off: state.future.length === 0, action: () => ({ do: 'redo' }) },
  ]
  return (
    <div class="grid-bar" role="toolbar" aria-label={t.toolbar}>
      {buttons.map(({ label, keys, off, action }) => (
        <button
          key={label}
          type="button"
          class="button"
          aria-keyshortcuts={keys}
          title={keys.replace('Control', 'Ctrl').replace('Arrow', '')}
          disabled={off}
          onClick={() => dispatch(action())}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
