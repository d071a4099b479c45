import type { Lang } from '#kit/korean-text.ts'
import { Field } from '#ui/field.tsx'
import { SubmitButton, TextArea } from '#ui/form.tsx'
import { PostForm } from '#ui/post-form.tsx'
import { words } from '../core/messages.ts'

/** Takes a table, pasted or as a file, to be shown before anything is saved. */
export function SheetForm({ text, lang }: { readonly text: string; readonly lang: Lang }) {
  const t = words(lang)
  return (
    <PostForm id="sheet">
      <TextArea name="sheet" label={t.sheetField} hint={t.sheetHint} value={text} rows={8} />
      <Field name="file" label={t.sheetFile} hint={t.sheetFileHint}>
        <input class="input" type="file" name="file" id="field-file" aria-describedby="field-file-hint" />
      </Field>
      <SubmitButton>{t.read}</SubmitButton>
    </PostForm>
  )
}
