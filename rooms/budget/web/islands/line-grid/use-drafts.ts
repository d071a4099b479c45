import { useEffect, useState } from 'preact/hooks'
import { draftsOf, losesWork, type RowDraft, readDrafts } from '../../../core/grid/grid-drafts.ts'
import type { GridState } from '../../../core/grid/grid-state.ts'

const keyOf = (place: string): string => `madang-draft-lines-${place}`

/** The rows that were left unsaved here the last time; none where the device keeps nothing. */
export function useFoundDrafts(place: string): readonly RowDraft[] {
  const [found] = useState(() => {
    try {
      return readDrafts(localStorage.getItem(keyOf(place)))
    } catch {
      return []
    }
  })
  return found
}

/** Keeps on this device what is not saved, forgets it once all is, and asks before the page is left meanwhile. */
export function useKeptDrafts(place: string, state: GridState): void {
  useEffect(() => {
    const drafts = draftsOf(state)
    try {
      if (drafts.length === 0) localStorage.removeItem(keyOf(place))
      else localStorage.setItem(keyOf(place), JSON.stringify(drafts))
    } catch {
      // A device that keeps nothing still writes; it only asks before the page is left.
    }
  }, [state.rows])
  const isAtRisk = losesWork(state)
  useEffect(() => {
    if (!isAtRisk) return
    const hold = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', hold)
    return () => removeEventListener('beforeunload', hold)
  }, [isAtRisk])
}
