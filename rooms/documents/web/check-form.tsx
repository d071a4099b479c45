import type { Lang } from '#kit/korean-text.ts'
import { Field } from '#ui/field.tsx'
import { HiddenField, SubmitButton, TextArea } from '#ui/form.tsx'
import { Island } from '#ui/island.tsx'
import { PostForm } from '#ui/post-form.tsx'
import { Section } from '#ui/section.tsx'
import { words } from '../core/messages-page.ts'
import { workedExample } from '../core/worked-example.ts'

const formId = 'check'

interface FormProps {
  readonly here: string
  readonly lang: Lang
  /** What was sent and could not be read: it stands in the form again, a pasted table with its cells. */
  readonly text?: string | undefined
  readonly html?: string | undefined
}

/** The form that takes a text, a pasted table or a file. It works without script; with it, dropping works too. */
export function CheckForm({ here, lang, text = '', html = '' }: FormProps) {
  const t = words(lang)
  return (
    <PostForm action={here} id={formId}>
      <TextArea name="text" label={t.textLabel} hint={t.textHint} rows={10} value={text} />
      <Field name="file" label={t.fileLabel} hint={t.fileHint}>
        <input class="input" type="file" name="file" id="field-file" aria-describedby="field-file-hint" />
      </Field>
      <Island name="check-drop" props={{ formId, html }}>
        <p class="field-hint">{t.noScript}</p>
      </Island>
      <SubmitButton>{t.check}</SubmitButton>
      <p class="field-hint">{t.privacy}</p>
    </PostForm>
  )
}

/** What one can try and what is looked at, below the empty form. */
export function Explanations({ here, lang }: { here: string; lang: Lang }) {
  const t = words(lang)
  return (
    <>
      <Section title={t.exampleTitle}>
        <p>{t.exampleText}</p>
        <pre class="check-example">{workedExample}</pre>
        <PostForm action={here}>
          <HiddenField name="text" value={workedExample} />
          <SubmitButton kind="secondary">{t.tryExample}</SubmitButton>
        </PostForm>
      </Section>
      <Section title={t.whatTitle}>
        <ul>
          {t.what.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Section>
    </>
  )
}
