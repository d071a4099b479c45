import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { Badge } from '#ui/badge.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import type { seeSheetState } from '../contract.ts'
import { fieldWord } from '../core/messages-fields.ts'
import { writingWords } from '../core/messages-writing.ts'
import { sheetField } from '../core/sheet-field.ts'
import { FieldConflict, sentText } from './field-conflict.tsx'
import { FieldInputs } from './field-inputs.tsx'
import type { SentChange } from './sent-change.ts'

interface SheetFormProps {
  readonly projectId: string
  readonly home: string
  readonly fields: ReplyOf<typeof seeSheetState>['fields']
  readonly sent: SentChange | null
  /** How many open comments a field has. */
  readonly comments: ReadonlyMap<string, number>
  readonly lang: Lang
}

/** The sheet as plain forms, one a field, so that saving one never touches what others write in another. */
export function SheetForm({ projectId, home, fields, sent, comments, lang }: SheetFormProps) {
  const w = writingWords(lang)
  const page = `${home}/projects/${projectId}/edit`
  return (
    <>
      {fields.map(({ field, value }) => {
        const own = sent?.field === field ? sent : null
        if (own !== null && own.theirs !== null) {
          const texts = { mine: own.value, theirs: own.theirs }
          return <FieldConflict key={field} {...{ projectId, home, field, lang }} {...texts} />
        }
        const count = comments.get(field) ?? 0
        return (
          <section class="sheet-field" id={field} key={field}>
            <h2>
              {fieldWord(field, lang)} {sheetField(field).required && <Badge>{w.required}</Badge>}
            </h2>
            {count > 0 && (
              <p>
                <a href="#comments">{w.commentsOpen(count)}</a>
              </p>
            )}
            {own !== null && <ErrorSummary sentence={own.sentence} errors={{}} />}
            <Form action={`${home}/do/plans/edit-sheet`} page={page} then={page}>
              <HiddenField name="projectId" value={projectId} />
              <HiddenField name="changes.0.field" value={field} />
              <HiddenField name="changes.0.base" value={sentText(value)} />
              <FieldInputs field={field} value={own?.value ?? value} lang={lang} />
              <SubmitButton kind="secondary">{w.save}</SubmitButton>
            </Form>
          </section>
        )
      })}
    </>
  )
}
