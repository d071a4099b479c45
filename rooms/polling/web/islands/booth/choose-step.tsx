import { useState } from 'preact/hooks'
import type { Lang } from '#kit/korean-text.ts'
import type { Result } from '#kit/result.ts'
import { formatWon, won } from '#kit/won.ts'
import type { Choice } from '#rooms/voting/core/protocol/choices.ts'
import type { Contest } from '#rooms/voting/core/protocol/contest.ts'
import type { Manifest, Style } from '#rooms/voting/core/protocol/manifest.ts'
import { usePage } from '#ui/page-context.ts'
import type { OptionSheet } from '../../../contract.ts'
import {
  giveNumber,
  type MarkRefused,
  move,
  openIn,
  type Standing,
  standingOf,
  toggle,
} from '../../../core/booth/choosing.ts'
import { optionsFor, optionsFound } from '../../../core/booth/option-order.ts'
import { choosingWords } from '../../../core/messages-choosing.ts'
import { BoothStep } from './booth-step.tsx'
import { OptionCard } from './option-card.tsx'
import { Ranking } from './ranking.tsx'

interface ChooseStepProps {
  readonly manifest: Manifest
  readonly style: Style
  readonly contest: Contest
  readonly choice: Choice
  readonly sheets: readonly OptionSheet[]
  readonly seed: Uint8Array
  readonly isLast: boolean
  readonly onChoice: (choice: Choice) => void
  readonly onNext: () => void
  readonly onBack: (() => void) | null
}

/** From how many options on there is a field to find one. */
const manyOptions = 12

/** One contest: its options as cards, how much of the limit is used, and the way on. */
export function ChooseStep(props: ChooseStepProps) {
  const { manifest, style, contest, choice, sheets, seed, isLast, onChoice, onNext, onBack } = props
  const { lang } = usePage()
  const t = choosingWords(lang)
  const [refused, setRefused] = useState<{ readonly option: string | null; readonly sentence: string } | null>(null)
  const [looked, setLooked] = useState('')
  const standing = standingOf(contest, style, choice)
  const sheetOf = new Map(sheets.map((sheet) => [sheet.option, sheet]))
  const options = optionsFor(manifest, contest, seed)
  const wordsOf = ({ id, title }: Contest['options'][number]): string =>
    [title, sheetOf.get(id)?.summary, sheetOf.get(id)?.place].join(' ')
  const found = optionsFound(options, wordsOf, looked)
  const take = (option: string, marked: Result<Choice, MarkRefused>): void => {
    setRefused(marked.ok ? null : { option, sentence: sentenceOf(lang, marked.refusal) })
    if (marked.ok) onChoice(marked.value)
  }
  const goOn = (): void => {
    const open = openIn(contest, choice)
    if (open === null) onNext()
    else setRefused({ option: null, sentence: t.tooFew(open.least, open.named) })
  }
  return (
    <BoothStep title={contest.title} place={[2, 3]}>
      <p>
        {leadOf(lang, contest, standing)} {contest.min === 0 && t.mayBeBlank}
      </p>
      {options.length > manyOptions && (
        <p class="booth-search">
          <label class="field-label" for="booth-search">
            {t.search}
          </label>
          <input
            id="booth-search"
            class="input"
            type="search"
            value={looked}
            onInput={(event) => setLooked(event.currentTarget.value)}
          />
          <span role="status">{looked.trim() !== '' && t.found(found.length)}</span>
        </p>
      )}
      <ul class="booth-options">
        {found.map((option) => (
          <OptionCard
            key={option.id}
            contest={contest}
            option={option}
            sheet={sheetOf.get(option.id) ?? null}
            choice={choice}
            refused={refused?.option === option.id ? refused.sentence : null}
            onToggle={() => take(option.id, toggle(contest, style, choice, option.id))}
            onNumber={(n) => take(option.id, giveNumber(contest, style, choice, option.id, n))}
          />
        ))}
      </ul>
      {contest.kind === 'rank' && choice.length > 0 && (
        <Ranking
          contest={contest}
          choice={choice}
          onMove={(id, by) => onChoice(move(choice, id, by))}
          onOut={(id) => take(id, toggle(contest, style, choice, id))}
        />
      )}
      <div class="booth-bar">
        <p class="booth-counter" role="status">
          {counterOf(lang, contest, standing)}
        </p>
        {refused !== null && refused.option === null && (
          <p class="field-error" role="alert">
            {refused.sentence}
          </p>
        )}
        <p class="booth-actions">
          {onBack !== null && (
            <button type="button" class="button" onClick={onBack}>
              {t.back}
            </button>
          )}
          <button type="button" class="button button-primary" onClick={goOn}>
            {isLast ? t.toReview : t.next}
          </button>
        </p>
      </div>
    </BoothStep>
  )
}

const wonText = (n: number, lang: Lang): string => choosingWords(lang).won(formatWon(won(n), 'won', lang))

function leadOf(lang: Lang, { kind, points = 0, highest = 0, min }: Contest, { most }: Standing): string {
  const { lead } = choosingWords(lang)
  if (kind === 'points') return lead.points(points, most)
  if (kind === 'score') return lead.score(highest, most)
  return lead[kind](min, most)
}

/** How much of each limit is used: how many, and where there is a limit, won and points. */
function counterOf(lang: Lang, { kind }: Contest, standing: Standing): string {
  const t = choosingWords(lang)
  const { named, most, cost, costLimit, points, pointsLimit } = standing
  const parts = [
    ...(kind === 'points' && pointsLimit !== null ? [t.pointsCounter(points, pointsLimit)] : [t.counter(named, most)]),
    ...(costLimit === null ? [] : [t.costCounter(wonText(cost, lang), wonText(costLimit, lang))]),
  ]
  return parts.join(' · ')
}

function sentenceOf(lang: Lang, refusal: MarkRefused): string {
  const t = choosingWords(lang)
  switch (refusal.kind) {
    case 'most-options':
      return t.most(refusal.most)
    case 'cost-limit':
      return t.costLimit(wonText(refusal.limit, lang), wonText(refusal.over, lang))
    case 'points-limit':
      return t.pointsLimit(refusal.limit, refusal.left)
    case 'highest-score':
      return t.highest(refusal.highest)
  }
}
