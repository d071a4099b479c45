import type { RefusedForm } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DateField, HiddenField, SelectField, TextArea, TextField, WonField } from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import type { seeSubsidy } from '../contract.ts'
import { changedThings, type EventKind } from '../core/life-event.ts'
import { words } from '../core/messages.ts'

export type SeenSubsidy = ReplyOf<typeof seeSubsidy>

/** One field of the form of an event. */
export interface FieldSpec {
  readonly name: string
  readonly label: string
  readonly type: 'won' | 'date' | 'text' | 'prose' | 'what' | 'hidden'
  readonly required?: boolean
  readonly hint?: string
  readonly value?: string
}

/** The fields of an event in the order of its paper; `all` also those that this subsidy does not need now. */
export function fieldsOf(kind: EventKind, seen: SeenSubsidy, lang: Lang, all = false): readonly FieldSpec[] {
  const t = words(lang)
  const document: FieldSpec = { name: 'document', label: t.documentNumber, type: 'text', hint: t.documentHint }
  const amount: FieldSpec = { name: 'amount', label: t.amount, type: 'won', required: true }
  const due = (name: 'reportDueOn' | 'settleDueOn' | 'returnDueOn'): FieldSpec => ({
    name,
    label: t[name],
    type: 'date',
  })
  switch (kind) {
    case 'application':
    case 'payment':
      return [amount, document]
    case 'decision':
      return [
        amount,
        { name: 'capital', label: t.capital, type: 'won', required: true, hint: t.capitalHint },
        { name: 'ownShareAmount', label: t.ownShareAmount, type: 'won', hint: t.ownShareHint },
        { name: 'ownSharePercent', label: t.ownSharePercent, type: 'text' },
        { name: 'conditions', label: t.conditions, type: 'prose' },
        due('reportDueOn'),
        due('settleDueOn'),
        document,
      ]
    case 'change':
      return [
        { name: 'what', label: t.what, type: 'what', required: true },
        { name: 'before', label: t.before, type: 'prose', required: true },
        { name: 'after', label: t.after, type: 'prose', required: true },
        { name: 'amount', label: t.changedAmount, type: 'won', hint: t.changedAmountHint },
        { name: 'capital', label: t.changedCapital, type: 'won', hint: t.changedAmountHint },
        { ...document, required: true, hint: '' },
      ]
    case 'report':
      return [{ name: 'summary', label: t.summary, type: 'prose', required: true }, document]
    case 'settlement':
      return [
        ...seen.projects.flatMap(({ projectId, title }, at): FieldSpec[] => [
          { name: `spent.${at}.projectId`, label: t.project, type: 'hidden', value: projectId },
          { name: `spent.${at}.amount`, label: t.spentIn(title ?? projectId), type: 'won', required: true },
        ]),
        { name: 'ownSpent', label: t.ownSpent, type: 'won', required: true },
        { name: 'interest', label: t.interest, type: 'won', required: true },
        { name: 'carriedOver', label: t.carriedOver, type: 'won', required: true },
        { name: 'returnBalance', label: t.returnBalance, type: 'won', required: true },
        { name: 'returnInterest', label: t.returnInterest, type: 'won', required: true },
        ...(all || seen.balance.notPaid > 0
          ? [{ name: 'unpaidReason', label: t.unpaidReason, type: 'prose' } as const]
          : []),
        due('returnDueOn'),
        document,
      ]
    case 'return':
      return [
        { name: 'returnBalance', label: t.returnedBalance, type: 'won', required: true },
        { name: 'returnInterest', label: t.returnedInterest, type: 'won', required: true },
        { ...document, label: t.receipt, required: true, hint: '' },
      ]
  }
}

interface EventFieldsProps {
  readonly specs: readonly FieldSpec[]
  readonly form: RefusedForm | null
  readonly prefilled: Readonly<Record<string, string>>
  readonly prefix: string
  readonly lang: Lang
}

/** The fields of an event's form, each with what was typed, or what is proposed. */
export function EventFields({ specs, form, prefilled, prefix, lang }: EventFieldsProps) {
  const t = words(lang)
  const field = fieldIn(form, prefix)
  return (
    <>
      {specs.map((spec) => {
        const { name, type, required = false } = spec
        if (type === 'hidden') return <HiddenField key={name} name={name} value={spec.value ?? ''} />
        const props = {
          ...field(name, spec.label, spec.hint === '' ? undefined : spec.hint, prefilled[name]),
          required,
        }
        if (type === 'won') return <WonField key={name} {...props} />
        if (type === 'date') return <DateField key={name} {...props} />
        if (type === 'prose') return <TextArea key={name} {...props} rows={3} maxLength={4000} />
        if (type === 'text') return <TextField key={name} {...props} maxLength={200} />
        return (
          <SelectField
            key={name}
            {...props}
            options={changedThings.map((value) => ({ value, label: t.changed[value] }))}
          />
        )
      })}
    </>
  )
}

/** The label and the id of every field, for the summary of what is wrong. */
export const labelsOf = (specs: readonly FieldSpec[]): Readonly<Record<string, string>> =>
  Object.fromEntries(specs.filter(({ type }) => type !== 'hidden').map(({ name, label }) => [name, label]))
