import { formatWon, won } from '#kit/won.ts'
import type { Choice } from '#rooms/voting/core/protocol/choices.ts'
import type { Contest } from '#rooms/voting/core/protocol/contest.ts'
import { More } from '#ui/more.tsx'
import { usePage } from '#ui/page-context.ts'
import type { OptionSheet } from '../../../contract.ts'
import { numberOf } from '../../../core/booth/choosing.ts'
import { choosingWords } from '../../../core/messages-choosing.ts'

interface OptionCardProps {
  readonly contest: Contest
  readonly option: Contest['options'][number]
  readonly sheet: OptionSheet | null
  readonly choice: Choice
  readonly refused: string | null
  readonly onToggle: () => void
  readonly onNumber: (n: number) => void
}

/** An option: what is needed to choose at a glance, the rest behind 자세히. */
export function OptionCard(props: OptionCardProps) {
  const { contest, option, sheet, choice, refused, onToggle } = props
  const { lang, district } = usePage()
  const t = choosingWords(lang)
  const own = `option-${option.id}`
  const ids: readonly unknown[] = choice
  const at = ids.indexOf(option.id)
  const isMarked = at >= 0 || numberOf(choice, option.id) > 0
  const isNumber = contest.kind === 'points' || contest.kind === 'score'
  return (
    <li class={isMarked ? 'booth-option booth-option-marked' : 'booth-option'}>
      {isNumber ? (
        <NumberMark {...props} own={own} />
      ) : (
        <label class="booth-mark" for={own}>
          <input
            id={own}
            type="checkbox"
            checked={isMarked}
            aria-describedby={refused === null ? undefined : `${own}-error`}
            onChange={(event) => {
              // What is shown follows the rules, not the press: one too many stays unmarked.
              event.currentTarget.checked = isMarked
              onToggle()
            }}
          />
          <span class="booth-option-title">
            {option.title}
            {contest.kind === 'rank' && at >= 0 && <strong class="booth-rank"> {t.rank(at + 1)}</strong>}
          </span>
        </label>
      )}
      {refused !== null && (
        <p class="field-error" id={`${own}-error`} role="alert">
          {refused}
        </p>
      )}
      <p class="booth-option-facts">
        {option.cost !== undefined && (
          <span>
            {t.cost} <strong>{t.won(formatWon(won(option.cost), 'won', lang))}</strong>
          </span>
        )}
        {sheet?.place != null && (
          <span>
            {t.place} <strong>{sheet.place}</strong>
          </span>
        )}
      </p>
      {sheet !== null && (sheet.summary !== '' || sheet.opinion !== null || sheet.photo !== null) && (
        <More summary={t.moreOf(option.title)}>
          {sheet.photo !== null && (
            <img class="booth-photo" src={`/${district.id}${sheet.photo.path}`} alt={sheet.photo.alt} loading="lazy" />
          )}
          {sheet.summary !== '' && <p>{sheet.summary}</p>}
          {sheet.opinion !== null && (
            <p>
              <strong>{t.opinion}</strong> {sheet.opinion}
            </p>
          )}
          {sheet.itemId !== null && (
            <p>
              <a class="booth-thread" href={`/${district.id}/items/${sheet.itemId}`} target="_blank" rel="noopener">
                {t.thread}
              </a>
            </p>
          )}
        </More>
      )}
    </li>
  )
}

/** Points or a score: typed, or counted up and down by buttons. */
function NumberMark({ option, choice, refused, onNumber, own }: OptionCardProps & { readonly own: string }) {
  const t = choosingWords(usePage().lang)
  const n = numberOf(choice, option.id)
  return (
    <div class="booth-number">
      <label class="booth-option-title" for={own}>
        {option.title}
      </label>
      <span class="booth-spin">
        <button type="button" class="button" aria-label={t.fewer(option.title)} onClick={() => onNumber(n - 1)}>
          −
        </button>
        <input
          id={own}
          class="input input-number"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={String(n)}
          aria-invalid={refused === null ? undefined : 'true'}
          aria-describedby={refused === null ? undefined : `${own}-error`}
          onChange={(event) => {
            const typed = event.currentTarget.value.normalize('NFKC').trim()
            if (/^\d{1,5}$/.test(typed)) onNumber(Number(typed))
            event.currentTarget.value = String(n)
          }}
        />
        <button type="button" class="button" aria-label={t.further(option.title)} onClick={() => onNumber(n + 1)}>
          +
        </button>
      </span>
    </div>
  )
}
