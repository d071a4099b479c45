import { columnOf, type GridAction, type GridState } from '../../../core/review-grid.ts'
import type { Verdict } from '../../../core/verdict.ts'

const arrows: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
}

/**
 * The keys of the verdicts by their place on the keyboard, so that it does not matter which language is being typed:
 * ㅈ (적정), ㄱ (조건부), ㅂ (부적정) on a Korean keyboard, 1 to 3 on any.
 */
const verdictKeys: Readonly<Record<string, Verdict>> = {
  ...{ KeyW: 'suitable', Digit1: 'suitable', Numpad1: 'suitable' },
  ...{ KeyR: 'conditional', Digit2: 'conditional', Numpad2: 'conditional' },
  ...{ KeyQ: 'unsuitable', Digit3: 'unsuitable', Numpad3: 'unsuitable' },
}

/** What a key does in the grid; null where the browser does what it always does. */
export function keyAction(event: KeyboardEvent, state: GridState): GridAction | null {
  const { key, code, shiftKey } = event
  if (event.ctrlKey || event.metaKey) return key.toLowerCase() === 'z' ? { do: 'undo' } : null
  if (event.altKey) return null
  if (key === 'Escape') return { do: 'cancel' }
  if (key === 'Enter') return { do: 'commit', rows: shiftKey ? -1 : 1, columns: 0 }
  if (columnOf(state) === 'verdict') {
    const verdict = verdictKeys[code]
    if (verdict !== undefined) return { do: 'judge', verdict }
  }
  if (state.draft !== null) return null
  const arrow = arrows[key]
  if (arrow !== undefined) return { do: 'go', rows: arrow[0], columns: arrow[1] }
  if (key === 'Home') return { do: 'go', rows: 0, columns: -100 }
  if (key === 'End') return { do: 'go', rows: 0, columns: 100 }
  return key === 'Delete' || key === 'Backspace' ? { do: 'clear' } : null
}
