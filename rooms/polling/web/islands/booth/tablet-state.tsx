import { usePage } from '#ui/page-context.ts'
import { tabletWords } from '../../../core/messages-tablet.ts'
import type { Queued } from './tablet-queue.ts'

/** For whoever attends: how many ballots wait on this device, are in the box, or were not taken. */
export function TabletState({ ballots }: { readonly ballots: readonly Queued[] }) {
  const t = tabletWords(usePage().lang)
  const count = (state: Queued['state']): number => ballots.filter((ballot) => ballot.state === state).length
  const [waiting, rejected] = [count('waiting'), count('refused')]
  return (
    <p class="booth-waiting">
      <span>{t.waiting(waiting)}</span>
      <span>{t.taken(count('taken'))}</span>
      {rejected > 0 && <strong>{t.rejected(rejected)}</strong>}
      {waiting > 0 && <span>{t.keepOpen}</span>}
    </p>
  )
}
