import { page } from '#kernel/page.ts'
import { refuse } from '#kit/result.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { thousand } from '#ui/thousand.ts'
import { seePlanBudget } from '../contract.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { maySeePlans } from '../core/permissions.ts'
import { PlanId } from '../core/plan.ts'
import { ByNature, ByObject, BySource, Subsidies } from './budget-tables.tsx'
import { PlanTabs } from './plan-tabs.tsx'
import { ProjectBudgetTable } from './project-budget-table.tsx'

/** The money of a plan from every side: by object of expenditure, source, nature, project and subsidy. */
export const planBudgetPage = page({
  path: '/plans/:id/budget',
  shared: true,
  permission: maySeePlans,
  async render({ ask, actor, lang, params }) {
    const planId = PlanId.safeParse(params['id'])
    if (!planId.success) return refuse({ kind: 'plan-not-found' })
    const answer = await ask(seePlanBudget, { planId: planId.data })
    if (!answer.ok) return answer
    const { plan, budget, subsidies, projects } = answer.value
    const [t, p, b] = [words(lang), pageWords(lang), budgetWords(lang)]
    const home = `/${actor.districtId}`
    const here = `${home}/plans/${plan.id}`
    const stat = (label: string, amount: (typeof budget)['total']) => (
      <Stat key={label} label={label} value={thousand(amount, lang)} unit={t.unitThousand} />
    )
    return (
      <Frame
        title={p.budgetOf(plan.name)}
        crumbs={[
          { href: `${home}/plans`, label: p.plansTitle },
          { href: here, label: plan.name },
        ]}
        over={b.fiscalYear(plan.fiscalYear)}
        lead={b.budgetLead}
      >
        <PlanTabs here={here} current="budget" lang={lang} />
        <StatRow>
          {stat(t.total, budget.total)}
          {budget.bySource.map(({ source, amount }) => stat(b.sources[source], amount))}
          {budget.byNature.map(({ nature, amount }) =>
            stat(nature === null ? b.unknownAccounts : b.natures[nature], amount),
          )}
        </StatRow>
        {budget.lines === 0 ? (
          <EmptyState text={p.noBudget} />
        ) : (
          <>
            <Section title={b.byObjectTitle} id="by-object">
              <ByObject budget={budget} lang={lang} />
              <p>{p.shareNote}</p>
            </Section>
            <Section title={b.bySourceTitle} id="by-source">
              <BySource budget={budget} lang={lang} />
            </Section>
            <Section title={b.byNatureTitle} id="by-nature">
              <ByNature budget={budget} lang={lang} />
            </Section>
            <Section title={p.byProjectTitle} id="by-project">
              <ProjectBudgetTable budget={budget} projects={projects} home={home} lang={lang} />
            </Section>
          </>
        )}
        <Section title={p.subsidiesTitle} id="subsidies">
          <Subsidies subsidies={subsidies} lang={lang} />
        </Section>
        <LinkRow
          label={p.links}
          links={[
            { href: here, label: p.planTab, main: true },
            { href: `${home}/history/fiscal-year/${plan.fiscalYear}`, label: p.history },
            { href: `${home}/api/plans/see-plan-budget?planId=${plan.id}`, label: p.data },
          ]}
        />
      </Frame>
    )
  },
})
