import type { Choice } from '#rooms/voting/core/protocol/choices.ts'
import type { Contest } from '#rooms/voting/core/protocol/contest.ts'
import { Icon } from '#ui/icon.tsx'
import { usePage } from '#ui/page-context.ts'
import { choosingWords } from '../../../core/messages-choosing.ts'

interface RankingProps {
  readonly contest: Contest
  readonly choice: Choice
  readonly onMove: (option: string, by: -1 | 1) => void
  readonly onOut: (option: string) => void
}

/** The ranked options in their order, each with buttons to move it: nothing is dragged. */
export function Ranking({ contest, choice, onMove, onOut }: RankingProps) {
  const t = choosingWords(usePage().lang)
  const titles = new Map(contest.options.map(({ id, title }) => [id, title]))
  const ids = choice.map(String)
  return (
    <section aria-labelledby="booth-ranking">
      <h3 id="booth-ranking">{t.ranking}</h3>
      <ol class="booth-ranking">
        {ids.map((id, at) => (
          <li key={id}>
            <p>
              <strong>{t.rank(at + 1)}</strong> {titles.get(id)}
            </p>
            <p class="booth-actions">
              <button type="button" class="button" disabled={at === 0} onClick={() => onMove(id, -1)}>
                <Icon name="up" />
                {t.up}
                <span class="hidden"> {titles.get(id)}</span>
              </button>
              <button type="button" class="button" disabled={at === ids.length - 1} onClick={() => onMove(id, 1)}>
                <Icon name="down" />
                {t.down}
                <span class="hidden"> {titles.get(id)}</span>
              </button>
              <button type="button" class="button" onClick={() => onOut(id)}>
                {t.out}
                <span class="hidden"> {titles.get(id)}</span>
              </button>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
