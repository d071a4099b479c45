import type { Lang } from '#kit/korean-text.ts'
import { Field } from '#ui/field.tsx'
import { fieldId } from '#ui/field-id.ts'
import { SelectField, SubmitButton, TextArea } from '#ui/form.tsx'
import { PostForm } from '#ui/post-form.tsx'
import { importWords } from '../core/messages-import.ts'
import { pageWords } from '../core/messages-pages.ts'

interface ImportFormProps {
  readonly action: string
  readonly fiscalYear: number
  readonly years: readonly number[]
  /** The names of the mappings that are kept. */
  readonly mappings: readonly string[]
  readonly lang: Lang
}

/** Takes a file of executed amounts, or a pasted table. */
export function ImportForm({ action, fiscalYear, years, mappings, lang }: ImportFormProps) {
  const [p, m] = [pageWords(lang), importWords(lang)]
  const file = { name: 'file', label: m.file, hint: m.fileHint }
  return (
    <PostForm action={action}>
      <SelectField
        name="fiscalYear"
        label={m.year}
        value={String(fiscalYear)}
        options={years.map((year) => ({ value: String(year), label: p.fiscalYear(year) }))}
      />
      <Field {...file}>
        <input
          class="input"
          type="file"
          id={fieldId('file')}
          name="file"
          accept=".xlsx,.csv,.tsv,.txt"
          aria-describedby={`${fieldId('file')}-hint`}
        />
      </Field>
      <TextArea name="pasted" label={m.orPaste} hint={m.orPasteHint} rows={5} />
      {mappings.length > 0 && (
        <SelectField
          name="mappingName"
          label={m.keptMapping}
          value={mappings[0]}
          options={[...mappings.map((name) => ({ value: name, label: name })), { value: '', label: m.newMapping }]}
        />
      )}
      <SubmitButton>{m.read}</SubmitButton>
    </PostForm>
  )
}
