import { askAll, page, question } from '#kernel/page.ts'
import { readTsv } from '#kit/read-tsv.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SubmitButton, TextArea } from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { Notice } from '#ui/notice.tsx'
import { PostForm } from '#ui/post-form.tsx'
import { Section } from '#ui/section.tsx'
import { seePledge, writeTargets } from '../contract.ts'
import { readGoals, writeGoals } from '../core/goal.ts'
import { explain } from '../core/messages.ts'
import { entryWords } from '../core/messages-entry.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayWritePledges } from '../core/permissions.ts'
import { TargetGrid } from './plan-tables.tsx'

/** Pastes the yearly plan of a pledge: shown as it is read, then saved. */
export const pledgeTargetsPage = page({
  path: '/pledges/:id/targets',
  permission: mayWritePledges,
  about: ({ id = '' }) => ({ kind: 'pledge', id }),
  takes: 'post',
  async render({ ask, actor, lang, params, sent, form }) {
    const asked = await askAll(ask, { seen: question(seePledge, { pledgeId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { pledge } = asked.value.seen
    const own = form?.command === writeTargets.name ? form : null
    const [t, e] = [pageWords(lang), entryWords(lang)]
    const home = `/${actor.districtId}`
    const address = `${home}/pledges/${pledge.id}`
    const typed = sent?.values['table'] ?? ''
    const read = typed.trim() === '' ? null : readGoals(readTsv(typed))
    const standing = pledge.goals.length === 0 ? '' : writeGoals(pledge.goals)
    return (
      <Frame
        title={e.editTargets}
        lead={e.targetsLead}
        crumbs={[
          { href: `${home}/pledges`, label: t.title },
          { href: address, label: pledge.title },
        ]}
      >
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} prefix="targets" />}
        <PostForm>
          <TextArea
            name="table"
            label={e.table}
            hint={e.targetsHint}
            value={typed === '' ? standing : typed}
            rows={10}
            required
          />
          <SubmitButton kind="secondary">{e.preview}</SubmitButton>
        </PostForm>
        {read !== null && !read.ok && <Notice kind="error" title={explain(read.refusal, lang) ?? e.preview} />}
        {read?.ok === true && (
          <Section title={e.previewTitle} id="preview">
            <TargetGrid goals={read.value} />
          </Section>
        )}
        {(read?.ok === true || own !== null || standing === '') && (
          <Form action={`${home}/do/pledges/write-targets`} page={`${address}/targets`} then={`${address}#targets`}>
            <HiddenField name="pledgeId" value={pledge.id} />
            <TextArea {...fieldIn(own, 'targets')('table', t.targets, e.targetsHint, typed)} rows={6} required />
            <SubmitButton>{e.save}</SubmitButton>
          </Form>
        )}
      </Frame>
    )
  },
})
