import type { Lang } from '#kit/korean-text.ts'
import { Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import type { FieldValue } from '../core/field-value.ts'
import { bothOf } from '../core/merge-field.ts'
import { fieldWord } from '../core/messages-fields.ts'
import { writingWords } from '../core/messages-writing.ts'
import { betweenTexts, type SheetFieldName } from '../core/sheet-field.ts'
import { textOfValue } from '../core/value-text.ts'
import { wordDiff } from '../core/word-diff.ts'
import { DiffText } from './diff-text.tsx'
import { FieldInputs } from './field-inputs.tsx'

interface FieldConflictProps {
  readonly projectId: string
  readonly home: string
  readonly field: SheetFieldName
  readonly mine: FieldValue
  readonly theirs: FieldValue
  readonly lang: Lang
}

/** A field that two people wrote: both texts side by side, and three ways on; no work is lost whichever is taken. */
export function FieldConflict({ projectId, home, field, mine, theirs, lang }: FieldConflictProps) {
  const w = writingWords(lang)
  const page = `${home}/projects/${projectId}/edit`
  const pieces = wordDiff(textOfValue(theirs), textOfValue(mine))
  const shared = { projectId, home, field, theirs }
  return (
    <Notice kind="warning" title={w.conflictTitle(fieldWord(field, lang))}>
      <p>{w.conflictLead}</p>
      <div class="side-by-side">
        <section>
          <h3>{w.theirs}</h3>
          <DiffText pieces={pieces.filter(({ kind }) => kind !== 'added')} lang={lang} />
          <p class="form-actions">
            <a class="button button-secondary" href={`${page}#${field}`}>
              {w.keepTheirs}
            </a>
          </p>
        </section>
        <section>
          <h3>{w.mine}</h3>
          <DiffText pieces={pieces.filter(({ kind }) => kind !== 'removed')} lang={lang} />
          <KeepForm {...shared} value={mine}>
            <SubmitButton kind="secondary">{w.keepMine}</SubmitButton>
          </KeepForm>
        </section>
      </div>
      <Form action={`${home}/do/plans/edit-sheet`} page={page} then={`${page}#${field}`}>
        <HiddenField name="projectId" value={projectId} />
        <HiddenField name="changes.0.field" value={field} />
        <HiddenField name="changes.0.base" value={sentText(theirs)} />
        <FieldInputs
          field={field}
          value={bothOf(mine, theirs, betweenTexts(field))}
          lang={lang}
          mark={`${field}-both`}
        />
        <SubmitButton>{w.keepBoth}</SubmitButton>
      </Form>
    </Notice>
  )
}

interface KeepFormProps {
  readonly projectId: string
  readonly home: string
  readonly field: SheetFieldName
  readonly theirs: FieldValue
  readonly value: FieldValue
  readonly children: preact.ComponentChildren
}

function KeepForm({ projectId, home, field, theirs, value, children }: KeepFormProps) {
  const page = `${home}/projects/${projectId}/edit`
  return (
    <Form action={`${home}/do/plans/edit-sheet`} page={page} then={`${page}#${field}`}>
      <HiddenField name="projectId" value={projectId} />
      <HiddenField name="changes.0.field" value={field} />
      <HiddenField name="changes.0.base" value={sentText(theirs)} />
      <HiddenField name="changes.0.value" value={sentText(value)} />
      {children}
    </Form>
  )
}

/** A value as one hidden input carries it: a text as it is, bullets as lines, rows as JSON. */
export const sentText = (value: FieldValue): string =>
  typeof value === 'string'
    ? value
    : value.every((entry) => typeof entry === 'string')
      ? value.join('\n')
      : JSON.stringify(value)
