import type { RefusedForm } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, SelectField, SubmitButton, TextArea } from '#ui/form.tsx'
import { fieldOf } from '#ui/form-field.ts'
import { More } from '#ui/more.tsx'
import { thousand } from '#ui/thousand.ts'
import type { listMovements } from '../contract.ts'
import { cancelMovement } from '../contract-movements.ts'
import { movementWords } from '../core/messages-movements.ts'
import { pageWords } from '../core/messages-pages.ts'
import { kindOf } from './movement-table.tsx'

interface CancelFormProps {
  readonly moved: ReplyOf<typeof listMovements>
  readonly page: string
  readonly home: string
  readonly lang: Lang
  readonly form: RefusedForm | null
}

/** Takes a movement back that was recorded wrongly; folded, for it is rare and final. */
export function CancelForm({ moved, page, home, lang, form }: CancelFormProps) {
  const [p, m] = [pageWords(lang), movementWords(lang)]
  const own = form?.command === cancelMovement.name ? form : null
  const open = moved.movements.filter(({ cancelled }) => cancelled === null)
  const labels = { movementId: m.cancelWhich, reason: m.reason }
  const field = fieldOf(own, labels)
  if (open.length === 0) return null
  return (
    <More summary={m.cancelTitle} open={own !== null}>
      <p>{m.cancelLead}</p>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} />}
      <Form action={`${home}/do/appropriations/cancel-movement`} page={page}>
        <SelectField
          {...field('movementId')}
          required
          options={[
            { value: '', label: m.choose },
            ...open.map((movement) => ({
              value: movement.id,
              label: `${formatDate(movement.on, lang)} ${kindOf(movement, lang)} ${p.thousands(thousand(movement.amount, lang))}: ${movement.reason.slice(0, 60)}`,
            })),
          ]}
        />
        <TextArea {...field('reason')} required rows={2} maxLength={1000} />
        <SubmitButton kind="danger">{m.cancel}</SubmitButton>
      </Form>
    </More>
  )
}
