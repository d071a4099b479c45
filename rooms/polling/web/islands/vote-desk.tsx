import { useState } from 'preact/hooks'
import { formatMoment, Instant } from '#kit/korean-date.ts'
import type { Eligibility } from '#rooms/registrar/core/eligibility.ts'
import { More } from '#ui/more.tsx'
import { usePage } from '#ui/page-context.ts'
import { openDesk } from '../../contract-onsite.ts'
import { deskWords } from '../../core/messages-desk.ts'
import { askOffice } from './desk/ask-office.ts'
import { MarkForm } from './desk/mark-form.tsx'
import { TakeBack } from './desk/take-back.tsx'

export interface VoteDeskProps {
  readonly voteId: string
  readonly where: { readonly registrar: string; readonly eh: string }
  readonly eligibility: Pick<Eligibility, 'dongs' | 'belongings'>
  readonly ways: readonly ('card' | 'paper')[]
}

interface Opened {
  readonly desk: string
  readonly pass: string
  readonly until: number
}

/** A desk: opened by the officer's pass, which stands nowhere but here, it asks the registrar itself. */
export function Island({ voteId, where, eligibility, ways }: VoteDeskProps) {
  const { lang, district } = usePage()
  const t = deskWords(lang)
  const [opened, setOpened] = useState<Opened | null>(null)
  const [desk, setDesk] = useState('')
  const [told, setTold] = useState('')
  const [marks, setMarks] = useState<{ readonly card: number; readonly paper: number } | null>(null)
  async function open(): Promise<void> {
    const answer = await askOffice(district.id, openDesk, { voteId, desk })
    if (answer.ok) setOpened({ desk, pass: answer.reply.pass, until: answer.reply.until })
    else setTold(answer.sentence ?? t.unreached)
  }
  if (opened === null) {
    return (
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void open()
        }}
      >
        <div class="field">
          <label class="field-label" for="desk-place">
            {t.deskName}
          </label>
          <p class="field-hint" id="desk-place-hint">
            {t.deskHint}
          </p>
          <input
            class="input"
            id="desk-place"
            type="text"
            required
            maxLength={40}
            aria-describedby="desk-place-hint"
            value={desk}
            onInput={({ currentTarget }) => setDesk(currentTarget.value)}
          />
        </div>
        <p class="form-actions">
          <button type="submit" class="button button-primary" disabled={desk.trim() === ''}>
            {t.open}
          </button>
        </p>
        <p role="status">{told}</p>
      </form>
    )
  }
  const { pass } = opened
  const until = formatMoment(Instant.parse(new Date(opened.until * 1000).toISOString()), lang)
  return (
    <div class="desk">
      <p class="lead">{t.opened(opened.desk, until)}</p>
      <p role="status">{marks === null ? '' : t.counters(marks.card, marks.paper)}</p>
      <MarkForm where={where} pass={pass} eligibility={eligibility} ways={ways} onMarks={setMarks} />
      {ways.includes('card') && (
        <More summary={t.spoiltTitle}>
          <p>{t.spoiltLead}</p>
          <TakeBack where={where} pass={pass} why="spoilt" />
        </More>
      )}
    </div>
  )
}
