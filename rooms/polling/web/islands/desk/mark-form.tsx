import type { ComponentChildren, TargetedKeyboardEvent } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { base64url } from '#kit/bytes.ts'
import { registrarPublic } from '#rooms/registrar/contract.ts'
import type { Eligibility } from '#rooms/registrar/core/eligibility.ts'
import { More } from '#ui/more.tsx'
import { usePage } from '#ui/page-context.ts'
import { deskWords, explainAtDesk } from '../../../core/messages-desk.ts'
import { readBirth } from '../../../core/onsite/read-birth.ts'
import { askRegistrar } from '../booth/ask-part.ts'

type Way = 'card' | 'paper'
interface Marks {
  readonly card: number
  readonly paper: number
}

export interface MarkFormProps {
  readonly where: { readonly registrar: string; readonly eh: string }
  readonly pass: string
  readonly eligibility: Pick<Eligibility, 'dongs' | 'belongings'>
  readonly ways: readonly Way[]
  readonly onMarks: (marks: Marks) => void
}

type Told = { readonly kind: 'success' | 'error' | 'info'; readonly sentence: string; readonly mayBeNamesake?: true }

/** Drawn for what is typed now: asked again with it, because an answer got lost, nobody is marked twice. */
const drawAsking = (): string => base64url(crypto.getRandomValues(new Uint8Array(24)))

/** One person after another, by the keyboard alone; of whoever was marked nothing stays here but how to take it back. */
export function MarkForm({ where, pass, eligibility, ways, onMarks }: MarkFormProps) {
  const { lang } = usePage()
  const t = deskWords(lang)
  const form = useRef<HTMLFormElement>(null)
  const asking = useRef(drawAsking())
  const [told, setTold] = useState<Told | null>(null)
  const [last, setLast] = useState<string | null>(null)
  const [isWorking, setWorking] = useState(false)

  const typedIn = (name: string): string =>
    ((form.current?.elements.namedItem(name) ?? null) as HTMLInputElement | null)?.value.trim() ?? ''
  const goTo = (name: string): void =>
    ((form.current?.elements.namedItem(name) ?? null) as HTMLInputElement | null)?.focus()
  function clear(): void {
    form.current?.reset()
    asking.current = drawAsking()
    goTo('name')
  }
  function wrong(sentence: string, name: string): void {
    setTold({ kind: 'error', sentence })
    goTo(name)
  }

  async function mark(way: Way): Promise<void> {
    const birth = readBirth(typedIn('birth'))
    if (typedIn('name') === '') return wrong(t.nameNeeded, 'name')
    if (birth === null) return wrong(t.birthWrong, 'birth')
    if (eligibility.dongs.length > 0 && typedIn('dong') === '') return wrong(t.dongNeeded, 'dong')
    const isNamesake = (form.current?.elements.namedItem('namesake') as HTMLInputElement | null)?.checked === true
    setWorking(true)
    setTold({ kind: 'info', sentence: t.working })
    const input = {
      ...{ pass, name: typedIn('name'), birth, belonging: typedIn('belonging'), way, asking: asking.current },
      ...(typedIn('phone') === '' ? {} : { phone: typedIn('phone') }),
      ...(typedIn('dong') === '' ? {} : { dong: typedIn('dong') }),
      ...(isNamesake ? { isNamesake } : {}),
    }
    const answer = await askRegistrar(where, 'mark', input, registrarPublic.mark.reply)
    setWorking(false)
    if (!answer.ok) {
      const mayBeNamesake = answer.refusal.kind === 'has-voted' && !isNamesake
      setTold({
        kind: 'error',
        sentence: explainAtDesk(answer.refusal, lang),
        ...(mayBeNamesake ? { mayBeNamesake } : {}),
      })
      return
    }
    onMarks(answer.value.marks)
    setLast(answer.value.mark)
    setTold({ kind: 'success', sentence: t.marked[way] })
    clear()
  }

  async function undo(): Promise<void> {
    const why = (document.getElementById('desk-why') as HTMLInputElement | null)?.value.trim() ?? ''
    if (last === null) return
    if (why.length < 2) {
      setTold({ kind: 'error', sentence: t.undoWhyNeeded })
      return
    }
    const answer = await askRegistrar(where, 'unmark', { pass, mark: last, why }, registrarPublic.unmark.reply)
    if (!answer.ok) return setTold({ kind: 'error', sentence: explainAtDesk(answer.refusal, lang) })
    onMarks(answer.value.marks)
    setLast(null)
    setTold({ kind: 'success', sentence: t.undone })
    goTo('name')
  }

  /** Enter leads from field to field, and on a button does what it says. */
  function onKeyDown(event: TargetedKeyboardEvent<HTMLFormElement>): void {
    const { target } = event
    if (event.key !== 'Enter' || event.isComposing || target instanceof HTMLButtonElement) return
    event.preventDefault()
    const fields = [...event.currentTarget.querySelectorAll<HTMLElement>('input, select, button')]
    fields[fields.indexOf(target as HTMLElement) + 1]?.focus()
  }

  return (
    <>
      <form
        ref={form}
        class="form"
        onKeyDown={onKeyDown}
        onInput={() => {
          asking.current = drawAsking()
        }}
        onSubmit={(event) => event.preventDefault()}
        autocomplete="off"
      >
        <h2>{t.person}</h2>
        <p class="field-hint">{t.keys}</p>
        <DeskField name="name" label={t.name}>
          <input class="input" id="desk-name" name="name" type="text" maxLength={40} autoComplete="off" />
        </DeskField>
        <DeskField name="birth" label={t.birth} hint={t.birthHint}>
          <input
            class="input"
            id="desk-birth"
            name="birth"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            aria-describedby="desk-birth-hint"
          />
        </DeskField>
        <DeskField name="phone" label={t.phone}>
          <input
            class="input"
            id="desk-phone"
            name="phone"
            type="text"
            inputMode="tel"
            maxLength={20}
            autoComplete="off"
          />
        </DeskField>
        {eligibility.dongs.length > 0 && (
          <DeskField name="dong" label={t.dong}>
            <select class="input" id="desk-dong" name="dong">
              <option value="">{t.chooseDong}</option>
              {eligibility.dongs.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </DeskField>
        )}
        <DeskField name="belonging" label={t.belonging}>
          <select class="input" id="desk-belonging" name="belonging">
            {eligibility.belongings.map((one) => (
              <option key={one} value={one}>
                {t.belongings[one]}
              </option>
            ))}
          </select>
        </DeskField>
        {told?.mayBeNamesake === true && (
          <div class="choice">
            <input type="checkbox" id="desk-namesake" name="namesake" />
            <label for="desk-namesake">{t.namesake}</label>
          </div>
        )}
        <p class="form-actions">
          {ways.map((way) => (
            <button
              key={way}
              type="button"
              class="button button-primary"
              disabled={isWorking}
              onClick={() => void mark(way)}
            >
              {way === 'card' ? t.giveCard : t.givePaper}
            </button>
          ))}
          <button type="button" class="button" onClick={clear}>
            {t.clear}
          </button>
        </p>
      </form>
      <p class={told === null ? 'desk-told' : `desk-told notice notice-${told.kind}`} role="status">
        {told?.sentence}
      </p>
      {last !== null && (
        <More summary={t.undo}>
          <DeskField name="why" label={t.undoWhy}>
            <input class="input" id="desk-why" type="text" maxLength={200} autoComplete="off" />
          </DeskField>
          <p class="form-actions">
            <button type="button" class="button" onClick={() => void undo()}>
              {t.undo}
            </button>
          </p>
        </More>
      )}
    </>
  )
}

interface DeskFieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly children: ComponentChildren
}

const DeskField = ({ name, label, hint, children }: DeskFieldProps) => (
  <div class="field">
    <label class="field-label" for={`desk-${name}`}>
      {label}
    </label>
    {hint !== undefined && (
      <p class="field-hint" id={`desk-${name}-hint`}>
        {hint}
      </p>
    )}
    {children}
  </div>
)
