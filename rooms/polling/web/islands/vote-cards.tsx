import { useEffect, useState } from 'preact/hooks'
import { base64url } from '#kit/bytes.ts'
import { formatMoment, Instant } from '#kit/korean-date.ts'
import { registrarPublic } from '#rooms/registrar/contract.ts'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { beginCards, grantSecondPass, openDesk } from '../../contract-onsite.ts'
import { cardWords } from '../../core/messages-cards.ts'
import { deskWords, explainAtDesk } from '../../core/messages-desk.ts'
import { askRegistrar } from './booth/ask-part.ts'
import { askOffice } from './desk/ask-office.ts'
import { PrintedCards } from './desk/printed-cards.tsx'
import { TakeBack } from './desk/take-back.tsx'

export interface VoteCardsProps {
  readonly voteId: string
  readonly title: string
  readonly where: { readonly registrar: string; readonly eh: string }
  readonly styles: readonly { readonly id: string; readonly label: string }[]
  /** Whether the asker may print, and not only stand by. */
  readonly prints: boolean
}

interface CardsWanted {
  readonly pass: string
  readonly secondPass: string
  readonly batch: string
  readonly style: string
  readonly count: number
  readonly drawn: string
}

interface Made {
  readonly batch: string
  readonly cards: readonly string[]
}

/** The order in which the registrar made the cards is nobody's: whoever draws the third one is not to be known by it. */
const shuffled = (cards: readonly string[]): readonly string[] =>
  cards
    .map((text) => ({ text, place: base64url(crypto.getRandomValues(new Uint8Array(16))) }))
    .toSorted((one, other) => (one.place < other.place ? -1 : 1))
    .map(({ text }) => text)

/** Prints sealed cards before two officers; they stand on this screen alone. Unused ones are taken back here too. */
export function Island({ voteId, title, where, styles, prints }: VoteCardsProps) {
  const { lang, district } = usePage()
  const [t, d] = [cardWords(lang), deskWords(lang)]
  const [made, setMade] = useState<Made | null>(null)
  const [told, setTold] = useState('')
  const [lost, setLost] = useState<CardsWanted | null>(null)
  const [word, setWord] = useState<{ readonly word: string; readonly until: number } | null>(null)
  const [pass, setPass] = useState<string | null>(null)
  useEffect(() => {
    if (made === null) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [made])

  async function make(form: HTMLFormElement): Promise<void> {
    const given = new FormData(form)
    const [style, count] = [`${given.get('style')}`, Number(given.get('count'))]
    setTold(t.working)
    const begun = await askOffice(district.id, beginCards, {
      voteId,
      style,
      cards: count,
      word: `${given.get('word')}`,
    })
    if (!begun.ok) {
      setTold(begun.sentence ?? t.unreached)
      return
    }
    const { batch, pass: own, secondPass } = begun.reply
    const drawn = base64url(crypto.getRandomValues(new Uint8Array(32)))
    await fetchCards({ pass: own, secondPass, batch, style, count, drawn })
  }
  /** Asked again with what was drawn for this batch, because an answer got lost, they are the same cards. */
  async function fetchCards(input: CardsWanted): Promise<void> {
    setTold(t.working)
    const answer = await askRegistrar(where, 'cards', input, registrarPublic.cards.reply)
    setLost(!answer.ok && answer.refusal.kind === 'unreached' ? input : null)
    setTold(answer.ok ? '' : explainAtDesk(answer.refusal, lang))
    if (answer.ok) setMade({ batch: input.batch, cards: shuffled(answer.value.cards) })
  }
  async function standBy(): Promise<void> {
    const answer = await askOffice(district.id, grantSecondPass, { voteId })
    if (answer.ok) setWord(answer.reply)
    else setTold(answer.sentence ?? t.unreached)
  }
  async function startReturn(): Promise<void> {
    const answer = await askOffice(district.id, openDesk, { voteId, desk: d.returnTitle })
    if (answer.ok) setPass(answer.reply.pass)
    else setTold(answer.sentence ?? t.unreached)
  }

  if (made !== null) {
    return (
      <>
        <div class="on-screen">
          <Notice kind="warning" title={t.made(made.cards.length, made.batch)}>
            <p>{t.madeText}</p>
          </Notice>
          <p class="form-actions">
            <button type="button" class="button button-primary" onClick={() => print()}>
              {t.print}
            </button>
            <button type="button" class="button" onClick={() => setMade(null)}>
              {t.done}
            </button>
          </p>
        </div>
        <PrintedCards title={title} {...made} />
      </>
    )
  }
  return (
    <>
      <p role="status">{told}</p>
      {lost !== null && (
        <p class="form-actions">
          <button type="button" class="button button-primary" onClick={() => void fetchCards(lost)}>
            {t.again}
          </button>
        </p>
      )}
      {prints && (
        <Section title={t.printTitle}>
          <form
            class="form"
            onSubmit={(event) => {
              event.preventDefault()
              void make(event.currentTarget)
            }}
          >
            <div class="field">
              <label class="field-label" for="cards-style">
                {t.style}
              </label>
              <select class="input" id="cards-style" name="style">
                {styles.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </select>
            </div>
            <div class="field">
              <label class="field-label" for="cards-count">
                {t.count}
              </label>
              <p class="field-hint" id="cards-count-hint">
                {t.countHint}
              </p>
              <input
                class="input input-number"
                id="cards-count"
                name="count"
                type="text"
                inputMode="numeric"
                required
                pattern="[1-9][0-9]{0,2}"
                defaultValue="100"
                aria-describedby="cards-count-hint"
              />
            </div>
            <div class="field">
              <label class="field-label" for="cards-word">
                {t.word}
              </label>
              <p class="field-hint" id="cards-word-hint">
                {t.wordHint}
              </p>
              <input
                class="input"
                id="cards-word"
                name="word"
                type="text"
                required
                maxLength={20}
                autoComplete="off"
                aria-describedby="cards-word-hint"
              />
            </div>
            <p class="form-actions">
              <button type="submit" class="button button-primary">
                {t.begin}
              </button>
            </p>
          </form>
        </Section>
      )}
      <More summary={t.wordTitle} open={!prints}>
        <p>{t.wordLead}</p>
        {word !== null && (
          <div role="status">
            <p class="vote-word">{word.word}</p>
            <p>{t.wordUntil(formatMoment(Instant.parse(new Date(word.until * 1000).toISOString()), lang))}</p>
          </div>
        )}
        <p class="form-actions">
          <button type="button" class="button button-secondary" onClick={() => void standBy()}>
            {t.giveWord}
          </button>
        </p>
      </More>
      <More summary={d.returnTitle}>
        <p>{d.returnLead}</p>
        {pass === null ? (
          <p class="form-actions">
            <button type="button" class="button button-secondary" onClick={() => void startReturn()}>
              {d.startReturn}
            </button>
          </p>
        ) : (
          <TakeBack where={where} pass={pass} why="unused" />
        )}
      </More>
    </>
  )
}
