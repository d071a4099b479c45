import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DateField, Form, HiddenField, NumberField, SelectField, SubmitButton, TextArea, TextField } from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import { recordStage, seeProgress, weighStages } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayLeadProgress, mayTellProgress } from '../core/permissions.ts'
import { stageStates } from '../core/stage-progress.ts'

/** Tells how far each stage of a project is: a form for each, saved by itself. */
export const stagesPage = page({
  path: '/projects/:id/stages',
  permission: mayTellProgress,
  about: ({ id = '' }) => ({ kind: 'project', id }),
  async render({ ask, actor, lang, params, form }) {
    const asked = await askAll(ask, { seen: question(seeProgress, { projectId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { project, stages } = asked.value.seen
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const own = `${home}/projects/${project.projectId}`
    const told = form?.command === recordStage.name ? form : null
    const weighed = form?.command === weighStages.name ? form : null
    const weight = fieldIn(weighed, 'weigh')
    return (
      <Frame
        title={t.stagesTitle(project.title)}
        crumbs={[
          { href: `${home}/board`, label: t.board },
          { href: `${own}/progress`, label: t.progressTitle(project.title) },
        ]}
      >
        {stages.length === 0 && <p>{t.noStages}</p>}
        {stages.map((stage) => {
          const sent = told?.values['stageNo'] === String(stage.no) ? told : null
          const prefix = `stage-${stage.no}`
          const field = fieldIn(sent, prefix)
          return (
            <Section key={stage.no} title={`${stage.title} (${stage.periodText})`} id={prefix}>
              {sent !== null && <ErrorSummary sentence={sent.sentence} errors={sent.fieldErrors} prefix={prefix} />}
              <Form action={`${home}/do/performance/record-stage`}>
                <HiddenField name="projectId" value={project.projectId} />
                <HiddenField name="stageNo" value={String(stage.no)} />
                <SelectField
                  {...field('state', t.state, undefined, stage.state)}
                  options={stageStates.map((value) => ({ value, label: t.states[value] }))}
                />
                <NumberField {...field('share', t.share, t.shareHint, String(stage.share))} required />
                <DateField {...field('from', t.from, undefined, stage.from ?? '')} />
                <DateField {...field('to', t.to, undefined, stage.to ?? '')} />
                <TextArea {...field('reason', t.reason, undefined, stage.reason ?? '')} rows={2} maxLength={1000} />
                <TextField {...field('evidence', t.evidence, t.evidenceHint, stage.evidence ?? '')} maxLength={500} />
                <SubmitButton>{t.save}</SubmitButton>
              </Form>
            </Section>
          )
        })}
        {permits(mayLeadProgress, actor) && stages.length > 0 && (
          <Section title={t.weigh} id="weigh">
            <p>{t.weighLead}</p>
            {weighed !== null && (
              <ErrorSummary sentence={weighed.sentence} errors={weighed.fieldErrors} prefix="weigh" />
            )}
            <Form action={`${home}/do/performance/weigh-stages`}>
              <HiddenField name="projectId" value={project.projectId} />
              {stages.map((stage, at) => (
                <>
                  <HiddenField name={`weights.${at}.stageNo`} value={String(stage.no)} />
                  <NumberField
                    {...weight(`weights.${at}.weight`, stage.title, undefined, String(stage.weight))}
                    required
                  />
                </>
              ))}
              <SubmitButton kind="secondary">{t.weigh}</SubmitButton>
            </Form>
          </Section>
        )}
      </Frame>
    )
  },
})
