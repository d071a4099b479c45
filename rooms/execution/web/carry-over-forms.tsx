import type { RefusedForm } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { words as appropriationWords } from '#rooms/appropriations/core/messages.ts'
import { carryKinds } from '#rooms/appropriations/core/movement.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DateField, Form, HiddenField, SelectField, SubmitButton, TextArea, TextField, WonField } from '#ui/form.tsx'
import { fieldOf } from '#ui/form-field.ts'
import { More } from '#ui/more.tsx'
import { newId } from '#ui/new-id.ts'
import { Section } from '#ui/section.tsx'
import { thousand } from '#ui/thousand.ts'
import { cancelCarryOver, carryOver, type seeSettlement } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { settlementWords } from '../core/messages-settlement.ts'

type Seen = ReplyOf<typeof seeSettlement>

interface CarryOverFormProps {
  readonly seen: Seen
  readonly nameOf: (projectId: ProjectId) => string
  readonly page: string
  readonly home: string
  readonly lang: Lang
  readonly form: RefusedForm | null
}

/** One form for each cell that has something left: what of it goes into the next year. */
export function CarryOverForms({ seen, nameOf, page, home, lang, form }: CarryOverFormProps) {
  const [p, s, a, b] = [pageWords(lang), settlementWords(lang), appropriationWords(lang), budgetWords(lang)]
  const own = form?.command === carryOver.name ? form : null
  const open = seen.settlement.cells.filter(({ balance }) => balance > 0)
  const labels = {
    carryKind: s.carryKind,
    amount: s.amount,
    _effectiveOn: s.on,
    reason: s.reason,
    documentNo: s.documentNo,
  }
  if (open.length === 0) return null
  return (
    <Section title={s.newTitle} id="carry-over">
      <p>{s.newLead}</p>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} />}
      {open.map(({ projectId, accountName, source, balance }, at) => {
        const mine =
          own?.values['projectId'] === projectId &&
          own.values['accountName'] === accountName &&
          own.values['source'] === source
        const field = fieldOf(mine ? own : null, labels)
        const id = (name: string) => (at === 0 ? {} : { id: `${name}-${at}` })
        const carryOverId = (mine ? own.values['carryOverId'] : undefined) ?? newId('carry-over')
        return (
          <More
            key={`${projectId} ${accountName} ${source}`}
            open={mine}
            summary={`${nameOf(projectId)} · ${accountName} (${b.sources[source]}) ${s.balance} ${p.thousands(thousand(balance, lang))}`}
          >
            <Form action={`${home}/do/execution/carry-over`} page={page} formKey={carryOverId}>
              <HiddenField name="carryOverId" value={carryOverId} />
              <HiddenField name="fiscalYear" value={String(seen.fiscalYear)} />
              <HiddenField name="projectId" value={projectId} />
              <HiddenField name="accountName" value={accountName} />
              <HiddenField name="source" value={source} />
              <SelectField
                {...field('carryKind')}
                {...id('carryKind')}
                required
                options={[
                  { value: '', label: s.choose },
                  ...carryKinds.map((value) => ({ value, label: a.carryKinds[value] })),
                ]}
              />
              <WonField {...field('amount')} {...id('amount')} required />
              <DateField
                {...field('_effectiveOn')}
                {...id('on')}
                value={(mine ? own.values['_effectiveOn'] : undefined) ?? `${seen.fiscalYear}-12-31`}
              />
              <TextArea {...field('reason')} {...id('reason')} required rows={2} maxLength={1000} />
              <TextField {...field('documentNo')} {...id('documentNo')} maxLength={300} />
              <SubmitButton kind="secondary">{s.save}</SubmitButton>
            </Form>
          </More>
        )
      })}
    </Section>
  )
}

/** Takes a carry-over back that was recorded wrongly. */
export function CancelCarryOverForm({ seen, nameOf, page, home, lang, form }: CarryOverFormProps) {
  const [p, s] = [pageWords(lang), settlementWords(lang)]
  const own = form?.command === cancelCarryOver.name ? form : null
  const open = seen.carryOvers.filter(({ cancelled }) => cancelled === null)
  const labels = { carryOverId: s.cancelWhich, reason: s.reason }
  const field = fieldOf(own, labels)
  const ids = { reason: 'cancel-reason' }
  if (open.length === 0) return null
  return (
    <More summary={s.cancelTitle} open={own !== null}>
      <p>{s.cancelLead}</p>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} ids={ids} />}
      <Form action={`${home}/do/execution/cancel-carry-over`} page={page}>
        <SelectField
          {...field('carryOverId')}
          required
          options={[
            { value: '', label: s.choose },
            ...open.map((one) => ({
              value: one.id,
              label: `${formatDate(one.on, lang)} ${nameOf(one.projectId)} ${one.accountName} ${p.thousands(thousand(one.amount, lang))}`,
            })),
          ]}
        />
        <TextArea {...field('reason')} id={ids.reason} required rows={2} maxLength={1000} />
        <SubmitButton kind="danger">{s.cancel}</SubmitButton>
      </Form>
    </More>
  )
}
