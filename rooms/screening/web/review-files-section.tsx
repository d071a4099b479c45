import type { RefusedForm } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import { CommandForm } from '#ui/command-form.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { attachToReview, detachFromReview } from '../contract-review-files.ts'
import { words } from '../core/messages.ts'
import { type NamedFile, ReviewFileList } from './review-file-list.tsx'

interface ReviewFilesSectionProps {
  readonly files: readonly NamedFile[]
  readonly roundId: string
  readonly itemId: string
  /** Whether who looks may add files and take them away. */
  readonly writable: boolean
  readonly place: { readonly home: string; readonly here: string; readonly form: RefusedForm | null }
  readonly lang: Lang
}

/** The files of a review: to be read, and as long as it is written, to be added and taken away. */
export function ReviewFilesSection({ files, roundId, itemId, writable, place, lang }: ReviewFilesSectionProps) {
  const t = words(lang)
  const { home, here, form } = place
  if (!writable && files.length === 0) return null
  const own = form?.command === attachToReview.name ? form : null
  return (
    <Section title={t.files} id="files">
      <ReviewFileList files={files} />
      {writable && (
        <>
          <p class="field-hint">{t.filesHint}</p>
          {own !== null && (
            <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={{ files: t.addFiles }} />
          )}
          <Form action={`${home}/do/screening/attach-to-review`} page={here} then={`${here}#files`} files>
            <HiddenField name="roundId" value={roundId} />
            <HiddenField name="itemId" value={itemId} />
            <FileField name="files" label={t.addFiles} form={own} />
            <SubmitButton kind="secondary">{t.attachFiles}</SubmitButton>
          </Form>
          {files.length > 0 && (
            <More summary={t.removeFiles}>
              {files.map(({ fileId, name }) => (
                <CommandForm
                  key={fileId}
                  command={detachFromReview}
                  place={place}
                  prefix={fileId}
                  hidden={{ roundId, itemId, fileId }}
                  labels={{}}
                  submit={t.removeFile(name)}
                  kind="danger"
                />
              ))}
            </More>
          )}
        </>
      )}
    </Section>
  )
}
