import { page, type RefusedForm } from '#kernel/page.ts'
import type { CommandContract } from '#kit/contract.ts'
import { refuse } from '#kit/result.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, NumberField, SubmitButton, TextField } from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import { blurFile, describeFiles, detachFile, hideFile, restoreFile } from '../contract-files.ts'
import { FileId } from '../core/kept-file.ts'
import { words } from '../core/messages-kept-files.ts'
import { mayModerateFiles } from '../core/permissions.ts'

/** One added file, and what the secretariat may do with it. It works without script. */
export const keptFilePage = page({
  path: '/kept-files/:id',
  permission: mayModerateFiles,
  async render({ ask, actor, lang, params, form }) {
    const t = words(lang)
    const home = `/${actor.districtId}`
    const fileId = FileId.safeParse(params['id'])
    const seen = fileId.success ? await ask(describeFiles, { fileIds: [fileId.data] }) : null
    if (seen?.ok === false) return seen
    const [file] = seen?.value.files ?? []
    if (file === undefined || file.state === 'held') return refuse({ kind: 'file-not-found' })
    const formOf = ({ name }: CommandContract) => ({
      action: `${home}/do/${name.replace('.', '/')}`,
      own: form?.command === name ? form : null,
    })
    const [blur, hide] = [formOf(blurFile), formOf(hideFile)]
    const place = (own: RefusedForm | null, name: 'left' | 'top' | 'width' | 'height') => (
      <NumberField {...fieldIn(own, 'blur')(`regions.0.${name}`, t[name])} unit="/ 1000" />
    )
    const id = <HiddenField name="fileId" value={file.fileId} />
    return (
      <Frame title={file.name} crumbs={[{ href: `${home}/kept-files`, label: t.title }]} lead={file.alt}>
        {form !== null && (
          <ErrorSummary
            sentence={form.sentence}
            errors={form.fieldErrors}
            prefix={blur.own === null ? 'hide' : 'blur'}
          />
        )}
        {file.format === 'picture' ? (
          <p>
            <img class="kept-picture" src={`${home}/files/${file.fileId}`} alt={file.alt} />
          </p>
        ) : (
          <p>
            <a href={`${home}/files/${file.fileId}`}>{t.open}</a>
          </p>
        )}
        {file.format === 'picture' && (
          <Section title={t.blurTitle}>
            <p>{t.blurLead}</p>
            <Form action={blur.action}>
              {id}
              {(['left', 'top', 'width', 'height'] as const).map((name) => place(blur.own, name))}
              <SubmitButton kind="danger">{t.blur}</SubmitButton>
            </Form>
          </Section>
        )}
        {file.state === 'hidden' ? (
          <Section title={t.restore}>
            <Form action={formOf(restoreFile).action}>
              {id}
              <SubmitButton kind="secondary">{t.restore}</SubmitButton>
            </Form>
          </Section>
        ) : (
          <>
            <Section title={t.hideTitle}>
              <p>{t.hideLead}</p>
              <Form action={hide.action}>
                {id}
                <TextField {...fieldIn(hide.own, 'hide')('reason', t.reason)} required />
                <SubmitButton kind="secondary">{t.hide}</SubmitButton>
              </Form>
            </Section>
            <Section title={t.detachTitle}>
              <p>{t.detachLead}</p>
              <Form action={formOf(detachFile).action} then={`${home}/kept-files`}>
                {id}
                <SubmitButton kind="danger">{t.detach}</SubmitButton>
              </Form>
            </Section>
          </>
        )}
      </Frame>
    )
  },
})
