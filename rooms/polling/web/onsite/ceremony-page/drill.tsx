import { useState } from 'preact/hooks'
import { ceremonyWords } from '../../../core/messages-ceremony.ts'
import { explainOnsite } from '../../../core/messages-onsite.ts'
import { agreesWith } from '../../../core/onsite/make-seal-key.ts'
import { readPublicSheet } from '../../../core/onsite/public-sheet.ts'
import { readShare } from '../../../core/onsite/share-text.ts'

const t = ceremonyWords('ko')

interface Told {
  readonly good: boolean
  readonly sentence: string
}

/** Whether two typed shares agree with a pasted public sheet, or what cannot be read. */
function tellOf(given: FormData): Told {
  const wrong = (sentence: string): Told => ({ good: false, sentence })
  const known = readPublicSheet(`${given.get('sheet')}`)
  const [one, other] = [readShare(`${given.get('first')}`), readShare(`${given.get('second')}`)]
  if (known === null) return wrong(t.sheetWrong)
  if (!one.ok) return wrong(t.inShare(t.firstShare, explainOnsite(one.refusal, 'ko') ?? ''))
  if (!other.ok) return wrong(t.inShare(t.secondShare, explainOnsite(other.refusal, 'ko') ?? ''))
  return agreesWith(known, one.value, other.value) ? { good: true, sentence: t.agrees } : wrong(t.disagrees)
}

/** The drill. Shares that agree go from the screen as soon as it is said; the key is never shown. */
export function Drill({ sheet }: { readonly sheet: string }) {
  const [told, setTold] = useState<Told | null>(null)
  function check(form: HTMLFormElement): void {
    const tell = tellOf(new FormData(form))
    if (tell.good) form.reset()
    setTold(tell)
  }
  return (
    <section class="on-screen">
      <h2>{t.drill}</h2>
      <p>{t.drillText}</p>
      <form
        key={sheet}
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          check(event.currentTarget)
        }}
      >
        <label for="sheet">{t.paste}</label>
        <textarea id="sheet" name="sheet" rows={6} spellcheck={false} required defaultValue={sheet} />
        <label for="first">{t.firstShare}</label>
        <textarea id="first" name="first" rows={3} spellcheck={false} required />
        <label for="second">{t.secondShare}</label>
        <textarea id="second" name="second" rows={3} spellcheck={false} required />
        <button type="submit">{t.check}</button>
      </form>
      <p class={told === null ? '' : told.good ? 'good' : 'warning'} role="status">
        {told?.sentence}
      </p>
    </section>
  )
}
