import { confirmationNumber } from '#rooms/voting/core/protocol/promise-receipt.ts'
import type { Election } from '#rooms/voting/core/protocol/read-manifest.ts'
import { Badge, type BadgeKind } from '#ui/badge.tsx'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import type { SeenVote } from '../../../contract.ts'
import { contestsOf } from '../../../core/booth/choosing.ts'
import { checkWords } from '../../../core/messages-check.ts'
import { momentOf } from '../../booth/vote-facts.tsx'
import { BoothStep } from './booth-step.tsx'
import type { Checked } from './check-ballot.ts'
import { ChosenList } from './chosen-list.tsx'

interface CheckResultProps {
  readonly vote: SeenVote
  readonly election: Election
  /** Null while it is being checked. */
  readonly checked: Checked | null
  readonly onAgain: () => void
  readonly onAnother: () => void
}

type State = 'good' | 'bad' | 'waiting' | 'unknown'
const badges: Readonly<Record<State, BadgeKind>> = {
  good: 'success',
  bad: 'error',
  waiting: 'progress',
  unknown: 'neutral',
}

/** Whether the promise's time has passed without the ballot in the log. */
const isLate = ({ by, log }: Checked): boolean =>
  (log === 'waiting' || log === 'missing') && by !== null && Date.now() / 1000 > by

/** What was found, first as a whole and then point by point. */
export function CheckResult({ vote, election, checked, onAgain, onAnother }: CheckResultProps) {
  const { lang } = usePage()
  const t = checkWords(lang)
  if (checked === null) {
    return (
      <BoothStep title={t.result}>
        <p role="status">{t.working}</p>
      </BoothStep>
    )
  }
  const points = pointsOf(checked, lang)
  const isBad = points.some(([state]) => state === 'bad') || checked.opened === 'failed'
  const isWaiting = points.some(([state]) => state === 'waiting')
  const title = isBad
    ? t.badTitle
    : isWaiting
      ? t.waitingTitle
      : checked.log === 'stands'
        ? t.allGood
        : t.unreachedTitle
  return (
    <BoothStep title={title}>
      <dl class="booth-number-shown">
        <dt>{t.number}</dt>
        <dd>
          <code>{confirmationNumber(checked.leaf)}</code>
        </dd>
      </dl>
      <ul class="booth-checks">
        {points.map(([state, sentence]) => (
          <li key={sentence}>
            <Badge kind={badges[state]}>{t.states[state]}</Badge>
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
      {isBad && <Notice kind="error" title={t.badText} level={3} />}
      <Opened vote={vote} election={election} checked={checked} />
      <p class="booth-actions">
        <button type="button" class="button button-primary" onClick={onAgain}>
          {t.again}
        </button>
        <button type="button" class="button" onClick={onAnother}>
          {t.another}
        </button>
      </p>
    </BoothStep>
  )
}

function pointsOf(checked: Checked, lang: 'ko' | 'en'): readonly (readonly [State, string])[] {
  const t = checkWords(lang)
  const { promise, log, heads, by } = checked
  const until = by === null ? null : momentOf(by, lang)
  const ofLog: readonly [State, string] =
    isLate(checked) && until !== null
      ? ['bad', t.late(until)]
      : log === 'waiting'
        ? ['waiting', until === null ? t.waitingSoon : t.waiting(until)]
        : [log === 'stands' ? 'good' : log === 'unreached' ? 'unknown' : 'bad', t.lines[`log-${log}`]]
  const ofHeads: readonly (readonly [State, string])[] =
    heads === null ? [] : [[heads === 'bad' ? 'bad' : heads === 'good' ? 'good' : 'unknown', t.lines[`heads-${heads}`]]]
  return [[promise === 'good' ? 'good' : 'unknown', t.lines[`promise-${promise}`]], ofLog, ...ofHeads]
}

/** After the key release, the choices as they were counted; before, when they can be seen. */
function Opened({
  vote,
  election,
  checked: { opened, log },
}: Omit<CheckResultProps, 'checked' | 'onAgain' | 'onAnother'> & { readonly checked: Checked }) {
  const t = checkWords(usePage().lang)
  if (opened === null) return log === 'stands' && vote.sealPrivate === null ? <p>{t.notOpened}</p> : null
  if (opened === 'failed') return <Notice kind="error" title={t.openFailed} level={3} />
  const style = election.manifest.styles.find(({ id }) => id === opened.style)
  const { choices, isLast } = opened
  return (
    <section class="booth-review" aria-labelledby="opened-title">
      <h3 id="opened-title">{t.openedTitle}</h3>
      <p>{t.openedText}</p>
      {typeof choices === 'string' || style === undefined ? (
        <p>{t.invalid}</p>
      ) : (
        contestsOf(election.manifest, style).map((contest) => (
          <section key={contest.id}>
            <h4>{contest.title}</h4>
            <ChosenList
              contest={contest}
              choice={choices[election.manifest.contests.indexOf(contest)] ?? []}
              blank={t.blank}
            />
          </section>
        ))
      )}
      <p>{isLast === null ? t.laterUnknown : isLast ? t.counts : t.later}</p>
    </section>
  )
}
