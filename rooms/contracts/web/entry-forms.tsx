import type { RefusedForm } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DateField, Form, HiddenField, SelectField, SubmitButton, TextField, WonField } from '#ui/form.tsx'
import { fieldIn, idIn } from '#ui/form-field.ts'
import { More } from '#ui/more.tsx'
import { newId } from '#ui/new-id.ts'
import type { seeContract } from '../contract.ts'
import { paymentForms } from '../core/contract-event.ts'
import { stepsOf } from '../core/contract-kind.ts'
import { pageWords } from '../core/messages-pages.ts'
import { entryName } from './journal.tsx'

interface EntryFormsProps {
  readonly seen: ReplyOf<typeof seeContract>
  readonly home: string
  readonly lang: Lang
  readonly form: RefusedForm | null
}

const names = ['change', 'payment', 'step', 'cancel'] as const

/** The forms of what can happen to a contract, each folded until it is wanted, and that which takes an entry out again. */
export function EntryForms({ seen, home, lang, form }: EntryFormsProps) {
  const t = pageWords(lang)
  const { id: contractId, kind } = seen.view.contract
  const standing = seen.entries.filter((entry) => entry.standing)
  return (
    <>
      {names.map((name) => {
        if (name === 'cancel' && standing.length === 0) return null
        const command = name === 'cancel' ? 'cancel-entry' : `record-${name}`
        const own = form?.command === `contracts.${command}` ? form : null
        const id = own?.values['entryId'] ?? newId('contract-entry')
        const field = fieldIn(own, name)
        const title = name === 'cancel' ? t.cancelTitle : t.events[name]
        const labels = {
          ...{ _effectiveOn: t.on, endsOn: t.newEnd, why: t.why, document: t.document, form: t.form, step: t.step },
          ...{ warrantyUntil: t.warrantyUntil, cancels: t.cancelWhich, reason: t.reason },
          amount: name === 'change' ? t.newAmount : t.payAmount,
        }
        const ids = Object.fromEntries(Object.keys(labels).map((one) => [one, idIn(name, one)]))
        return (
          <More key={name} summary={title} open={own !== null}>
            {own !== null && (
              <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} ids={ids} />
            )}
            <Form
              action={`${home}/do/contracts/${command}`}
              page={`${home}/contracts/${contractId}`}
              formKey={own === null ? id : undefined}
            >
              <HiddenField name="entryId" value={id} />
              <HiddenField name="contractId" value={contractId} />
              {name !== 'cancel' && <DateField {...field('_effectiveOn', labels._effectiveOn)} required />}
              {name === 'change' && (
                <>
                  <WonField {...field('amount', labels.amount, t.unchangedHint)} />
                  <DateField {...field('endsOn', labels.endsOn, t.unchangedHint)} />
                  <TextField {...field('why', labels.why)} required maxLength={200} />
                </>
              )}
              {name === 'payment' && (
                <>
                  <SelectField
                    {...field('form', labels.form)}
                    required
                    options={paymentForms.map((value) => ({ value, label: t.forms[value] }))}
                  />
                  <WonField {...field('amount', labels.amount)} required />
                </>
              )}
              {name === 'step' && (
                <>
                  <SelectField
                    {...field('step', labels.step)}
                    required
                    options={stepsOf(kind).map((value) => ({ value, label: t.steps[kind][value] }))}
                  />
                  <DateField {...field('warrantyUntil', labels.warrantyUntil, t.warrantyHint)} />
                  <TextField {...field('why', labels.why, t.whyHint)} maxLength={200} />
                </>
              )}
              {name === 'cancel' ? (
                <>
                  <SelectField
                    {...field('cancels', labels.cancels)}
                    required
                    options={standing.map((entry) => ({
                      value: entry.id,
                      label: `${entry.no}. ${formatDate(entry.on, lang)} ${entryName(entry, kind, lang)}`,
                    }))}
                  />
                  <TextField {...field('reason', labels.reason)} required maxLength={200} />
                </>
              ) : (
                <TextField {...field('document', labels.document)} maxLength={200} />
              )}
              <SubmitButton>{name === 'cancel' ? t.cancel : t.save}</SubmitButton>
            </Form>
          </More>
        )
      })}
    </>
  )
}
