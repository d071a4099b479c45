import { useState } from 'preact/hooks'
import type { Contest } from '#rooms/voting/core/protocol/contest.ts'
import { usePage } from '#ui/page-context.ts'
import type { Marks } from '../../../core/booth/choosing.ts'
import { choosingWords } from '../../../core/messages-choosing.ts'
import { BoothStep } from './booth-step.tsx'
import { ChosenList } from './chosen-list.tsx'

interface ReviewStepProps {
  readonly contests: readonly Contest[]
  readonly marks: Marks
  readonly onChange: (at: number) => void
  readonly onCast: () => void
}

/** Everything that was chosen, once more before it is sealed; what was left blank is said. */
export function ReviewStep({ contests, marks, onChange, onCast }: ReviewStepProps) {
  const t = choosingWords(usePage().lang).review
  const [isSealing, setSealing] = useState(false)
  const cast = (): void => {
    if (isSealing) return
    setSealing(true)
    setTimeout(onCast)
  }
  return (
    <BoothStep title={t.title} place={[3, 3]}>
      <p>{t.text}</p>
      {contests.map((contest, at) => (
        <section key={contest.id} class="booth-review" aria-labelledby={`review-${contest.id}`}>
          <h3 id={`review-${contest.id}`}>{contest.title}</h3>
          <ChosenList contest={contest} choice={marks[contest.id] ?? []} blank={t.blank} />
          <p>
            <button type="button" class="button" aria-label={t.changeOf(contest.title)} onClick={() => onChange(at)}>
              {t.change}
            </button>
          </p>
        </section>
      ))}
      <p class="booth-actions">
        <button
          type="button"
          class="button button-primary"
          aria-disabled={isSealing ? 'true' : undefined}
          onClick={cast}
        >
          {t.cast}
        </button>
        <span role="status">{isSealing ? t.sealing : ''}</span>
      </p>
    </BoothStep>
  )
}
