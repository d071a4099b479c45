import { usePage } from '#ui/page-context.ts'
import { rowState } from '../../../core/grid/grid-save.ts'
import type { GridState } from '../../../core/grid/grid-state.ts'
import { gridWords } from '../../../core/messages-grid.ts'
import type { Saving } from './use-saving.ts'

/** Whether all is saved, told to eye and ear. */
export function SaveState({ saving, state }: { readonly saving: Saving; readonly state: GridState }) {
  const t = gridWords(usePage().lang)
  const waiting = state.rows.filter((row) => rowState(row) !== 'saved').length
  const sentences: Record<Exclude<Saving['state'], 'refused'>, string> = {
    saved: waiting === 0 && state.removed.length === 0 ? t.allSaved : t.unsaved(waiting),
    saving: t.saving,
    offline: t.offline,
    'signed-out': t.signedOut,
  }
  return (
    <p class={`grid-saving grid-saving-${saving.state}`} role="status">
      {saving.state === 'refused' ? `${t.notSaved} ${saving.sentence}` : sentences[saving.state]}
    </p>
  )
}
