import { useState } from 'preact/hooks'
import { registrarPublic } from '#rooms/registrar/contract.ts'
import { usePage } from '#ui/page-context.ts'
import { deskWords, explainAtDesk } from '../../../core/messages-desk.ts'
import { askRegistrar } from '../booth/ask-part.ts'

export interface TakeBackProps {
  readonly where: { readonly registrar: string; readonly eh: string }
  readonly pass: string
  readonly why: 'unused' | 'spoilt'
}

/** Takes cards back as a reader types them, each behind Enter, or many pasted on lines. */
export function TakeBack({ where, pass, why }: TakeBackProps) {
  const { lang } = usePage()
  const t = deskWords(lang)
  const [typed, setTyped] = useState('')
  const [count, setCount] = useState(0)
  const [told, setTold] = useState<string>('')
  const id = `take-${why}`
  async function take(): Promise<void> {
    const cards = [...new Set(typed.split(/\s+/).filter((text) => text !== ''))]
    setTyped('')
    if (cards.length === 0) return
    const [first, rest] = [cards.slice(0, 500), cards.slice(500)]
    const answer = await askRegistrar(
      where,
      'revoke-cards',
      { pass, cards: first, why },
      registrarPublic['revoke-cards'].reply,
    )
    if (!answer.ok) {
      // What was scanned stands there again, so that it need not be scanned anew.
      setTyped(cards.join('\n'))
      setTold(explainAtDesk(answer.refusal, lang))
      return
    }
    const { revoked, refused } = answer.value
    setCount((before) => before + revoked)
    setTyped(rest.join('\n'))
    setTold([t.taken(revoked), ...(refused.length === 0 ? [] : [t.notTaken(refused.length)])].join(' '))
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void take()
      }}
    >
      <div class="field">
        <label class="field-label" for={id}>
          {t.scan}
        </label>
        <p class="field-hint" id={`${id}-hint`}>
          {t.scanHint}
        </p>
        <textarea
          class="input"
          id={id}
          rows={3}
          autoComplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return
            event.preventDefault()
            void take()
          }}
        />
      </div>
      <p class="form-actions">
        <button type="submit" class="button button-secondary">
          {t.take}
        </button>
      </p>
      <p role="status">{[told, ...(count === 0 ? [] : [t.takenBack(count)])].join(' ')}</p>
    </form>
  )
}
