import { useEffect, useMemo, useState } from 'preact/hooks'
import { confirmationNumber } from '#rooms/voting/core/protocol/promise-receipt.ts'
import { purePrimitives } from '#rooms/voting/core/protocol/pure-primitives.ts'
import type { Election } from '#rooms/voting/core/protocol/read-manifest.ts'
import { makeBallot } from '#rooms/voting/core/protocol/voter.ts'
import { TextField } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import type { SeenVote } from '../../../contract.ts'
import { checkCard, type GoodCard } from '../../../core/booth/check-card.ts'
import { ballotOf, contestsOf, type Marks } from '../../../core/booth/choosing.ts'
import { hashOfLine } from '../../../core/booth/read-promise.ts'
import { boothWords } from '../../../core/messages-booth.ts'
import { tabletWords } from '../../../core/messages-tablet.ts'
import { readHead } from './ask-part.ts'
import { BoothForm } from './booth-form.tsx'
import { BoothStep } from './booth-step.tsx'
import { CardCamera } from './card-camera.tsx'
import { ChooseStep } from './choose-step.tsx'
import { ReviewStep } from './review-step.tsx'
import { type BoothProps, electionOf } from './seen-election.ts'
import { TabletDone } from './tablet-done.tsx'
import { TabletState } from './tablet-state.tsx'
import { useQueue } from './use-queue.ts'

/** A device in a hall: a card, the choosing, and back to the start. Of the last voter nothing stays but the sealed line. */
export function VoteTablet({ vote }: BoothProps) {
  const { lang } = usePage()
  const t = boothWords(lang)
  const election = useMemo(() => electionOf(vote), [vote])
  const queue = useQueue(vote, election)
  const [card, setCard] = useState<GoodCard | null>(null)
  const [cast, setCast] = useState<string | null>(null)
  const [isLooking, setLooking] = useState(false)
  if (election === null) return <Notice kind="error" title={t.manifestBroken} />
  if (queue.state === 'opening') return <p role="status">{t.loading}</p>
  if (queue.state === 'none') return <Notice kind="error" title={tabletWords(lang).noStore} />
  const now = Date.now() / 1000
  if (now < vote.opensAt || now > vote.closesAt) {
    return (
      <>
        <Notice kind="info" title={now < vote.opensAt ? t.notYet : t.over} />
        <TabletState ballots={queue.ballots} />
      </>
    )
  }
  const start = (): void => {
    setCard(null)
    setCast(null)
  }
  if (cast !== null) {
    return <TabletDone vote={vote} number={confirmationNumber(hashOfLine(cast))} line={cast} onEnd={start} />
  }
  if (card === null) {
    const isUsed = (key: string): boolean => queue.ballots.some((ballot) => ballot.key === key)
    return (
      <>
        <CardStep
          vote={vote}
          election={election}
          isUsed={isUsed}
          onCard={setCard}
          isLooking={isLooking}
          onLooking={setLooking}
        />
        <TabletState ballots={queue.ballots} />
      </>
    )
  }
  const onCast = async (marks: Marks): Promise<void> => {
    const choices = ballotOf(election.manifest, card.style, marks)
    const line = makeBallot(election, purePrimitives, { ...card, style: card.style.id }, choices, 1)
    await queue.add(card.key, line)
    setCard(null)
    setCast(line)
  }
  return <CardChoosing vote={vote} election={election} card={card} onCast={onCast} onStop={start} />
}

interface CardStepProps {
  readonly vote: SeenVote
  readonly election: Election
  readonly isUsed: (key: string) => boolean
  readonly onCard: (card: GoodCard) => void
  /** Whether this device reads cards by its camera: chosen once, for all voters. */
  readonly isLooking: boolean
  readonly onLooking: (looks: boolean) => void
}

/** Waits for a card: the camera sees it, or a reader types its text and presses the enter key. */
function CardStep({ vote, election, isUsed, onCard, isLooking, onLooking }: CardStepProps) {
  const t = tabletWords(usePage().lang)
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [isWorking, setWorking] = useState(false)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    document.querySelector<HTMLInputElement>('#field-card')?.focus()
  }, [turn])
  const take = async (text: string): Promise<void> => {
    // The field is made anew, so that no card's text stays in it.
    setTurn(turn + 1)
    const card = checkCard(election, purePrimitives, text)
    if (!card.ok) return setErrors({ card: t.refused[card.refusal.kind] })
    setWorking(true)
    const head = await readHead({ ...vote.parts, eh: vote.eh ?? '' }, card.value.key)
    setWorking(false)
    // Without a network the box will say so later; the queue knows this device's own.
    const isKnown = isUsed(card.value.key) || (head.ok && head.value !== null)
    if (isKnown) setErrors({ card: t.refused['card-used'] })
    else onCard(card.value)
  }
  return (
    <BoothStep title={t.title}>
      <p>{t.text}</p>
      <CardCamera isLooking={isLooking} onLooking={onLooking} onText={(text) => void take(text)} />
      <BoothForm
        errors={errors}
        labels={{ card: t.card }}
        submit={t.go}
        isWorking={isWorking}
        onSubmit={({ card = '' }) => void take(card)}
      >
        <TextField key={turn} name="card" label={t.card} error={errors['card']} autoComplete="off" />
      </BoothForm>
      <LargeText />
    </BoothStep>
  )
}

/** Larger letters for whoever needs them, for this voter alone. */
function LargeText() {
  const t = tabletWords(usePage().lang)
  const [isLarge, setLarge] = useState(document.documentElement.dataset['text'] === '150')
  const press = (): void => {
    document.documentElement.dataset['text'] = isLarge ? '100' : '150'
    setLarge(!isLarge)
  }
  return (
    <button type="button" class="button" aria-pressed={isLarge ? 'true' : 'false'} onClick={press}>
      {t.large}
    </button>
  )
}

interface CardChoosingProps {
  readonly vote: SeenVote
  readonly election: Election
  readonly card: GoodCard
  readonly onCast: (marks: Marks) => Promise<void>
  readonly onStop: () => void
}

/** The same choosing as at home; marks live as long as this screen. */
function CardChoosing({ vote, election: { manifest }, card, onCast, onStop }: CardChoosingProps) {
  const t = tabletWords(usePage().lang)
  const [marks, setMarks] = useState<Marks>({})
  const [at, setAt] = useState(0)
  const contests = contestsOf(manifest, card.style)
  const contest = contests[at]
  return (
    <>
      {contest === undefined ? (
        <ReviewStep contests={contests} marks={marks} onChange={setAt} onCast={() => void onCast(marks)} />
      ) : (
        <ChooseStep
          key={contest.id}
          manifest={manifest}
          style={card.style}
          contest={contest}
          choice={marks[contest.id] ?? []}
          sheets={vote.sheets}
          seed={card.seed}
          isLast={at === contests.length - 1}
          onChoice={(choice) => setMarks({ ...marks, [contest.id]: choice })}
          onNext={() => setAt(at + 1)}
          onBack={at === 0 ? null : () => setAt(at - 1)}
        />
      )}
      <p class="booth-actions">
        <LargeText />
        <button type="button" class="button button-text" onClick={onStop}>
          {t.stop}
        </button>
        <span>{t.stopped}</span>
      </p>
    </>
  )
}
