import type { Choice } from '#rooms/voting/core/protocol/choices.ts'
import type { Contest } from '#rooms/voting/core/protocol/contest.ts'
import { usePage } from '#ui/page-context.ts'
import { choosingWords } from '../../../core/messages-choosing.ts'

interface ChosenListProps {
  readonly contest: Contest
  readonly choice: Choice
  /** What is said where nothing was chosen. */
  readonly blank: string
}

/** What was chosen in a contest; ranks as a numbered list, points and scores with their number. */
export function ChosenList({ contest, choice, blank }: ChosenListProps) {
  const t = choosingWords(usePage().lang)
  if (choice.length === 0) return <p>{blank}</p>
  const titles = new Map(contest.options.map(({ id, title }) => [id, title]))
  const List = contest.kind === 'rank' ? 'ol' : 'ul'
  return (
    <List class="booth-chosen">
      {choice.map((entry) => {
        const [id, n] = typeof entry === 'string' ? [entry, null] : entry
        return (
          <li key={id}>
            {titles.get(id)}
            {n !== null && <strong> {t.review.points(n)}</strong>}
          </li>
        )
      })}
    </List>
  )
}
