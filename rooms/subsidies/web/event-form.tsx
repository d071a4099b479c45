import type { RefusedForm } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { formatWon } from '#kit/won.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DateField, Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import { fieldIn, idIn } from '#ui/form-field.ts'
import { newId } from '#ui/new-id.ts'
import type { draftSettlement } from '../contract.ts'
import type { EventKind } from '../core/life-event.ts'
import { words } from '../core/messages.ts'
import { EventFields, fieldsOf, labelsOf, type SeenSubsidy } from './event-fields.tsx'

export type Draft = ReplyOf<typeof draftSettlement>

interface EventFormProps {
  readonly kind: EventKind
  readonly seen: SeenSubsidy
  readonly draft: Draft | null
  readonly home: string
  readonly lang: Lang
  readonly form: RefusedForm | null
}

/** Records what happened next to a subsidy. */
export function EventForm({ kind, seen, draft, home, lang, form }: EventFormProps) {
  const t = words(lang)
  const own = form?.command === commandOf(kind) ? form : null
  const specs = fieldsOf(kind, seen, lang)
  const id = own?.values['entryId'] ?? newId('subsidy-entry')
  const labels = { _effectiveOn: t.on, ...labelsOf(specs) }
  const ids = Object.fromEntries(Object.keys(labels).map((name) => [name, idIn(kind, name)]))
  const day = fieldIn(own, kind)
  return (
    <>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} ids={ids} />}
      {kind === 'settlement' && <p>{t.settlementHint}</p>}
      {kind === 'settlement' && draft !== null && (
        <p>{(seen.executed === null ? t.draftWithout : t.draftNote)(formatWon(draft.toSettle, 'won', lang))}</p>
      )}
      <Form
        action={`${home}/do/subsidies/record-${kind}`}
        page={`${home}/subsidies/${seen.subsidy.id}`}
        formKey={own === null ? id : undefined}
      >
        <HiddenField name="entryId" value={id} />
        <HiddenField name="subsidyId" value={seen.subsidy.id} />
        <DateField {...day('_effectiveOn', t.on)} required />
        <EventFields specs={specs} form={own} prefilled={prefilled(kind, seen, draft)} prefix={kind} lang={lang} />
        <p>{t.confirmReturn}</p>
        <SubmitButton>{t.record(t.events[kind])}</SubmitButton>
      </Form>
    </>
  )
}

export const commandOf = (kind: EventKind): string => `subsidies.record-${kind}`

/** What can be known beforehand: the rest of the grant, the settlement from the accounts, what is left to return. */
function prefilled(kind: EventKind, seen: SeenSubsidy, draft: Draft | null): Readonly<Record<string, string>> {
  const { balance } = seen
  if (kind === 'payment') return { amount: String(balance.notPaid) }
  if (kind === 'application') return { amount: String(seen.subsidy.amount) }
  if (kind === 'decision') return { amount: String(balance.applied ?? seen.subsidy.amount) }
  if (kind === 'return') return { returnBalance: `${balance.leftBalance}`, returnInterest: `${balance.leftInterest}` }
  if (kind !== 'settlement' || draft === null || seen.executed === null) return {}
  return {
    ...Object.fromEntries(draft.spent.map(({ amount }, at) => [`spent.${at}.amount`, String(amount)])),
    ownSpent: '0',
    interest: String(draft.interest),
    carriedOver: '0',
    returnBalance: String(Math.max(0, draft.returnBalance)),
    returnInterest: String(draft.returnInterest),
  }
}
