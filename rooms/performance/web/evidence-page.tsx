import { askAll, page, question } from '#kernel/page.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form, HiddenField, SelectField, SubmitButton } from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { addEvidence, seeProgress } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayTellProgress } from '../core/permissions.ts'
import { measurementName } from './measurement-name.ts'

/** Adds photos and papers that show what was done or measured. */
export const evidencePage = page({
  path: '/projects/:id/evidence',
  permission: mayTellProgress,
  about: ({ id = '' }) => ({ kind: 'project', id }),
  async render({ ask, actor, lang, params, form }) {
    const asked = await askAll(ask, { seen: question(seeProgress, { projectId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { project, stages, indicators, measurements } = asked.value.seen
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const own = `${home}/projects/${project.projectId}`
    const sent = form?.command === addEvidence.name ? form : null
    const field = fieldIn(sent, 'evidence')
    return (
      <Frame
        title={t.addEvidence}
        lead={t.evidenceLead}
        crumbs={[
          { href: `${home}/board`, label: t.board },
          { href: `${own}/progress`, label: t.progressTitle(project.title) },
        ]}
      >
        {sent !== null && <ErrorSummary sentence={sent.sentence} errors={sent.fieldErrors} prefix="evidence" />}
        <Form action={`${home}/do/performance/add-evidence`} then={`${own}/progress#evidence`} files>
          <HiddenField name="projectId" value={project.projectId} />
          <SelectField
            {...field('of', t.evidenceOf)}
            required
            options={[
              ...stages.map(({ no, title }) => ({ value: `stage ${no}`, label: `${no}. ${title}` })),
              ...measurements.map((one) => ({
                value: `measurement ${one.id}`,
                label: measurementName(one, indicators, lang),
              })),
            ]}
          />
          <FileField name="files" label={t.evidenceFiles} form={sent} />
          <SubmitButton>{t.addEvidence}</SubmitButton>
        </Form>
      </Frame>
    )
  },
})
