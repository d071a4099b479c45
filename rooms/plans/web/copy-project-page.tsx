import type { Ask } from '#kernel/handler.ts'
import { askAll, page, question } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { ok, refuse } from '#kit/result.ts'
import { previewLineCarry } from '#rooms/budget/contract.ts'
import { explain as explainBudget } from '#rooms/budget/core/messages.ts'
import { listItems } from '#rooms/items/contract.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Form, HiddenField, NumberField, SubmitButton, TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { copyProject, listPlans, seePlanText, seeProject } from '../contract.ts'
import { carryingWords } from '../core/messages-carrying.ts'
import { pageWords } from '../core/messages-pages.ts'
import { writingWords } from '../core/messages-writing.ts'
import { mayWriteProjectSheet } from '../core/permissions.ts'
import { type Plan, PlanId } from '../core/plan.ts'
import { ItemChoice } from './item-choice.tsx'
import { CarryLinesTable, CarrySums } from './line-carry-tables.tsx'

/** Brings a project of an earlier year into this plan, with what last year came to. */
export const copyProjectPage = page({
  path: '/plans/:id/copy',
  permission: mayWriteProjectSheet,
  async render({ ask, actor, lang, params, query, form }) {
    const planId = PlanId.safeParse(params['id'])
    if (!planId.success) return refuse({ kind: 'plan-not-found' })
    const asked = await askAll(ask, {
      seen: question(seePlanText, { planId: planId.data }),
      listed: question(listPlans, {}),
    })
    if (!asked.ok) return asked
    const { plan, projects } = asked.value.seen
    const earlier: ReplyOf<typeof seePlanText>[] = []
    for (const { id } of asked.value.listed.plans.filter(({ fiscalYear }) => fiscalYear < plan.fiscalYear)) {
      const other = await ask(seePlanText, { planId: id })
      if (!other.ok) return other
      earlier.push(other.value)
    }
    const [p, w, c] = [pageWords(lang), writingWords(lang), carryingWords(lang)]
    const home = `/${actor.districtId}`
    const here = `${home}/plans/${plan.id}`
    const own = form?.command === copyProject.name ? form : null
    const id = own?.values['projectId'] ?? newId('project')
    const choices = earlier.flatMap((other) =>
      other.projects.map(({ projectId, no, title }) => ({ projectId, no, title, fiscalYear: other.plan.fiscalYear })),
    )
    const wished = own?.values['fromProjectId'] ?? query['from']
    const source = choices.find(({ projectId }) => projectId === wished) ?? null
    const years = { from: source?.fiscalYear ?? 0, to: plan.fiscalYear }
    const carry = source === null ? null : await ask(previewLineCarry, { fromProjectId: source.projectId, ...years })
    const had = source === null ? null : await itemsFor(ask, source.projectId, plan)
    if (had !== null && !had.ok) return had
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
        {choices.length === 0 ? (
          <EmptyState text={w.noEarlier} />
        ) : (
          <FilterBar
            action={`${here}/copy`}
            submit={c.show}
            filters={[
              {
                ...{ kind: 'select', name: 'from', label: w.copyFrom, value: source?.projectId ?? '' },
                options: choices.map(({ projectId, fiscalYear, no, title }) => ({
                  value: projectId,
                  label: `${fiscalYear} · ${no}. ${title}`,
                })),
              },
            ]}
          />
        )}
        {choices.length > 0 && source === null && <p>{c.chooseFirst}</p>}
        {source !== null && had !== null && (
          <>
            <p>{w.copiedList}</p>
            <p>{w.leftList}</p>
            <Section title={c.linesTitle(source.fiscalYear, source.title)} id="lines">
              {carry?.ok === false && (
                <Notice kind="warning" title={explainBudget(carry.refusal, lang) ?? p.noBudget} />
              )}
              {carry?.ok === true && (
                <>
                  <CarrySums report={carry.value} {...years} lang={lang} />
                  <CarryLinesTable report={carry.value} {...years} lang={lang} />
                </>
              )}
            </Section>
            <Form
              action={`${home}/do/plans/copy-project`}
              page={`${here}/copy?from=${source.projectId}`}
              then={`${home}/projects/${id}/carry-lines`}
              formKey={id}
            >
              <HiddenField name="projectId" value={id} />
              <HiddenField name="planId" value={plan.id} />
              <HiddenField name="fromProjectId" value={source.projectId} />
              <ItemChoice {...had.value} value={own?.values['itemId']} error={own?.fieldErrors['itemId']} lang={lang} />
              <NumberField {...value('no')} label={w.copyNo} required value={own?.values['no'] ?? nextNo} />
              <TextArea {...value('results')} label={w.copyResults} hint={w.copyResultsHint} rows={4} />
              <TextArea {...value('improvements')} label={w.copyImprovements} hint={w.copyImprovementsHint} rows={4} />
              <p>{c.steps}</p>
              <SubmitButton>{w.copy}</SubmitButton>
            </Form>
          </>
        )}
      </Frame>
    )
  },
})

/** The item that the earlier project had, and those of the plan's cycle from which another can be chosen. */
const itemsFor = async (ask: Ask, projectId: ProjectId, { cycleId }: Plan) => {
  const asked = await askAll(ask, {
    seen: question(seeProject, { projectId }),
    listed: question(listItems, { cycle: cycleId, size: 200 }),
  })
  return asked.ok ? ok({ earlier: asked.value.seen.item, listed: asked.value.listed }) : asked
}
