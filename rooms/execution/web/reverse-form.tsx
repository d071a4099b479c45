import type { RefusedForm } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DateField, Form, HiddenField, SelectField, SubmitButton, TextArea } from '#ui/form.tsx'
import { fieldOf } from '#ui/form-field.ts'
import { More } from '#ui/more.tsx'
import { newId } from '#ui/new-id.ts'
import { thousand } from '#ui/thousand.ts'
import { type listEntries, reverseEntry } from '../contract.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'

interface ReverseFormProps {
  readonly entries: ReplyOf<typeof listEntries>['entries']
  readonly page: string
  readonly home: string
  readonly lang: Lang
  readonly form: RefusedForm | null
}

/** Takes an entry back by one with the other sign; folded, for it is rare and final. */
export function ReverseForm({ entries, page, home, lang, form }: ReverseFormProps) {
  const [t, p] = [words(lang), pageWords(lang)]
  const own = form?.command === reverseEntry.name ? form : null
  const standing = entries.filter(({ reverses, reversedBy }) => reverses === null && reversedBy === null)
  const labels = { entryId: p.reverseWhich, _effectiveOn: p.on, reason: p.reason }
  const field = fieldOf(own, labels)
  if (standing.length === 0) return null
  return (
    <More summary={p.reverseTitle} open={own !== null}>
      <p>{p.reverseLead}</p>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} />}
      <Form action={`${home}/do/execution/reverse-entry`} page={page}>
        <HiddenField name="reversalId" value={own?.values['reversalId'] ?? newId('entry')} />
        <SelectField
          {...field('entryId')}
          required
          options={[
            { value: '', label: p.choose },
            ...standing.map((entry) => ({
              value: entry.id,
              label: `${formatDate(entry.on, lang)} ${t.entryKinds[entry.kind]} ${entry.accountName} ${p.thousands(thousand(entry.amount, lang))}${entry.documentNo === null ? '' : ` (${entry.documentNo})`}`,
            })),
          ]}
        />
        <DateField {...field('_effectiveOn')} />
        <TextArea {...field('reason')} required rows={2} maxLength={1000} />
        <SubmitButton kind="danger">{p.reverse}</SubmitButton>
      </Form>
    </More>
  )
}
