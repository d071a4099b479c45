import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { listCycles } from '#rooms/cycle/contract.ts'
import { mayOpenCycle } from '#rooms/cycle/core/permissions.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, NumberField, SelectField, SubmitButton, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { newId } from '#ui/new-id.ts'
import { Notice } from '#ui/notice.tsx'
import { drawUpPlan, listPlans } from '../contract.ts'
import { newPlanWords } from '../core/messages-new-plan.ts'
import { pageWords } from '../core/messages-pages.ts'
import { cyclesWithoutPlan, nextPlan } from '../core/next-plan.ts'
import { mayDrawUpPlan } from '../core/permissions.ts'

/** Draws up the plan that a cycle ends in; the cycle is opened first where none is left. Then sheets are copied into it. */
export const newPlanPage = page({
  path: '/plans/new',
  permission: mayDrawUpPlan,
  async render({ ask, actor, lang, query, form }) {
    const asked = await askAll(ask, { listed: question(listPlans, {}), opened: question(listCycles, {}) })
    if (!asked.ok) return asked
    const { plans } = asked.value.listed
    const cycles = cyclesWithoutPlan(asked.value.opened.cycles, plans)
    const [p, n] = [pageWords(lang), newPlanWords(lang)]
    const home = `/${actor.districtId}`
    const own = form?.command === drawUpPlan.name ? form : null
    const chosen = cycles.find(({ id }) => id === query['cycle']) ?? cycles[0]
    const draft = nextPlan(plans, chosen?.fiscalYear ?? null)
    const labels = {
      'plan.cycleId': n.cycle,
      'plan.name': n.name,
      'plan.fiscalYear': p.fiscalYear,
      'plan.source': n.source,
    }
    const field = (name: keyof typeof labels, prefilled = '') => ({
      name,
      label: labels[name],
      value: own?.values[name] ?? prefilled,
      error: own?.fieldErrors[name],
    })
    const taken = own?.refusal.kind === 'cycle-has-plan' ? own.sentence : undefined
    const id = own?.values['plan.id'] ?? newId('plan')
    const opening = permits(mayOpenCycle, actor) ? [{ href: `${home}/cycles/new?next=plan`, label: n.openCycle }] : []
    return (
      <Frame title={n.title} crumbs={[{ href: `${home}/plans`, label: p.plansTitle }]} lead={n.lead}>
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} />}
        {cycles.length === 0 && (
          <Notice kind="info" title={n.noCycle}>
            <p>{n.noCycleLead}</p>
          </Notice>
        )}
        {(cycles.length > 0 || own !== null) && (
          <Form
            action={`${home}/do/plans/draw-up-plan`}
            page={`${home}/plans/new`}
            then={`${home}/plans/${id}/copy`}
            formKey={id}
          >
            <HiddenField name="plan.id" value={id} />
            <SelectField
              {...field('plan.cycleId', chosen?.id)}
              error={own?.fieldErrors['plan.cycleId'] ?? taken}
              hint={n.cycleHint}
              required
              options={cycles.map(({ id: value, name }) => ({ value, label: name }))}
            />
            <TextField {...field('plan.name', draft.name)} required maxLength={200} />
            <NumberField
              {...field('plan.fiscalYear', draft.fiscalYear === null ? '' : String(draft.fiscalYear))}
              required
            />
            <TextField {...field('plan.source')} hint={n.sourceHint} maxLength={300} />
            <SubmitButton>{n.drawUp}</SubmitButton>
          </Form>
        )}
        <LinkRow label={p.links} links={[...opening, { href: `${home}/plans`, label: p.plansTitle }]} />
      </Frame>
    )
  },
})
