import { page } from '#kernel/page.ts'
import { refuse } from '#kit/result.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { seePlan } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { writingWords } from '../core/messages-writing.ts'
import { mayReorderProjects } from '../core/permissions.ts'
import { PlanId } from '../core/plan.ts'
import { moved } from '../core/plan-section.ts'

/** Puts the projects of a plan in another order, one step at a time. */
export const projectOrderPage = page({
  path: '/plans/:id/order',
  permission: mayReorderProjects,
  async render({ ask, actor, lang, params, form }) {
    const planId = PlanId.safeParse(params['id'])
    if (!planId.success) return refuse({ kind: 'plan-not-found' })
    const asked = await ask(seePlan, { planId: planId.data })
    if (!asked.ok) return asked
    const { plan, projects } = asked.value
    const [p, w] = [pageWords(lang), writingWords(lang)]
    const home = `/${actor.districtId}`
    const here = `${home}/plans/${plan.id}`
    const order = projects.map(({ projectId }) => projectId)
    return (
      <Frame
        title={w.orderTitle}
        crumbs={[
          { href: `${home}/plans`, label: p.plansTitle },
          { href: here, label: plan.name },
        ]}
        lead={w.orderLead}
      >
        {form !== null && <ErrorSummary sentence={form.sentence} errors={form.fieldErrors} />}
        <ol class="comments">
          {projects.map(({ projectId, no, title }) => (
            <li key={projectId}>
              {no}. {title}
              <div class="row-buttons">
                {([-1, 1] as const).map((by) => (
                  <Form key={by} action={`${home}/do/plans/reorder-projects`} page={`${here}/order`}>
                    <HiddenField name="planId" value={plan.id} />
                    <HiddenField name="projectIds" value={JSON.stringify(moved(order, projectId, by))} />
                    <SubmitButton kind="secondary">
                      {by === -1 ? w.moveUp : w.moveDown}
                      <span class="hidden"> ({title})</span>
                    </SubmitButton>
                  </Form>
                ))}
              </div>
            </li>
          ))}
        </ol>
      </Frame>
    )
  },
})
