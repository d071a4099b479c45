import { askAll, page, question } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { refuse } from '#kit/result.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, NumberField, SelectField, SubmitButton, TextArea, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { copyProject, listPlans, seePlan } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { writingWords } from '../core/messages-writing.ts'
import { mayWriteProjectSheet } from '../core/permissions.ts'
import { PlanId } from '../core/plan.ts'

/** Brings a project of an earlier year into this plan, with what last year came to. */
export const copyProjectPage = page({
  path: '/plans/:id/copy',
  permission: mayWriteProjectSheet,
  async render({ ask, actor, lang, params, form }) {
    const planId = PlanId.safeParse(params['id'])
    if (!planId.success) return refuse({ kind: 'plan-not-found' })
    const asked = await askAll(ask, {
      seen: question(seePlan, { planId: planId.data }),
      listed: question(listPlans, {}),
    })
    if (!asked.ok) return asked
    const { plan, projects } = asked.value.seen
    const earlier: ReplyOf<typeof seePlan>[] = []
    for (const { id } of asked.value.listed.plans.filter(({ fiscalYear }) => fiscalYear < plan.fiscalYear)) {
      const other = await ask(seePlan, { planId: id })
      if (!other.ok) return other
      earlier.push(other.value)
    }
    const [p, w] = [pageWords(lang), writingWords(lang)]
    const home = `/${actor.districtId}`
    const here = `${home}/plans/${plan.id}`
    const own = form?.command === copyProject.name ? form : null
    const id = own?.values['projectId'] ?? newId('project')
    const options = earlier.flatMap((other) =>
      other.projects.map(({ projectId, no, title }) => ({
        value: projectId as string,
        label: `${other.plan.fiscalYear} · ${no}. ${title}`,
      })),
    )
    const value = (name: string) => ({ name, value: own?.values[name], error: own?.fieldErrors[name] })
    const nextNo = Math.max(0, ...projects.map(({ no }) => no)) + 1
    return (
      <Frame
        title={w.copyTitle}
        crumbs={[
          { href: `${home}/plans`, label: p.plansTitle },
          { href: here, label: plan.name },
        ]}
        lead={w.copyLead}
      >
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} />}
        {options.length === 0 ? (
          <EmptyState text={w.noEarlier} />
        ) : (
          <Form
            action={`${home}/do/plans/copy-project`}
            page={`${here}/copy`}
            then={`${home}/projects/${id}/edit`}
            formKey={id}
          >
            <p>{w.copiedList}</p>
            <p>{w.leftList}</p>
            <HiddenField name="projectId" value={id} />
            <HiddenField name="planId" value={plan.id} />
            <SelectField {...value('fromProjectId')} label={w.copyFrom} required options={options} />
            <TextField {...value('itemId')} label={w.copyItem} hint={w.copyItemHint} required />
            <NumberField {...value('no')} label={w.copyNo} required value={own?.values['no'] ?? nextNo} />
            <TextArea {...value('results')} label={w.copyResults} hint={w.copyResultsHint} rows={4} />
            <TextArea {...value('improvements')} label={w.copyImprovements} rows={4} />
            <SubmitButton>{w.copy}</SubmitButton>
          </Form>
        )}
      </Frame>
    )
  },
})
