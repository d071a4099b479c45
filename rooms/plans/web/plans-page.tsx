import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatCount } from '#kit/format-count.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { thousand } from '#ui/thousand.ts'
import { listPlans } from '../contract.ts'
import { words } from '../core/messages.ts'
import { newPlanWords } from '../core/messages-new-plan.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayDrawUpPlan, maySeePlans } from '../core/permissions.ts'
import { standingPlan } from '../core/standing-plan.ts'

/** All plans with their size and money, the latest first. */
export const plansPage = page({
  path: '/plans',
  shared: true,
  permission: maySeePlans,
  async render({ ask, actor, lang }) {
    const answer = await ask(listPlans, {})
    if (!answer.ok) return answer
    const { plans } = answer.value
    const [t, p, b, n] = [words(lang), pageWords(lang), budgetWords(lang), newPlanWords(lang)]
    const home = `/${actor.districtId}`
    const shown = standingPlan(plans)
    return (
      <Frame title={p.plansTitle} crumbs={[]} lead={p.plansLead}>
        {shown !== null && (
          <StatRow>
            <Stat
              label={shown.name}
              value={thousand(shown.total, lang)}
              unit={t.unitThousand}
              href={`${home}/plans/${shown.id}`}
            />
            <Stat label={p.projects} value={formatCount(shown.projects)} unit={p.count} />
            <Stat label={p.indicators} value={formatCount(shown.indicators)} unit={p.count} />
            <Stat label={p.lines} value={formatCount(shown.costLines)} unit={p.count} />
          </StatRow>
        )}
        <DataTable
          caption={p.plansCaption}
          rows={plans}
          empty={p.noPlans}
          unit={t.unitThousand}
          stack
          columns={[
            {
              key: 'name',
              header: p.plan,
              rowHeader: true,
              cell: (plan) => (
                <>
                  <a href={`${home}/plans/${plan.id}`}>{plan.name}</a>
                  {!plan.resolved && ` (${n.notResolved})`}
                </>
              ),
            },
            { key: 'year', header: p.fiscalYear, cell: (plan) => b.fiscalYear(plan.fiscalYear) },
            { key: 'projects', header: p.projects, align: 'number', cell: (plan) => formatCount(plan.projects) },
            { key: 'indicators', header: p.indicators, align: 'number', cell: (plan) => formatCount(plan.indicators) },
            {
              key: 'sources',
              header: b.source,
              cell: (plan) =>
                plan.bySource.map(({ source, amount }) => `${b.sources[source]} ${thousand(amount, lang)}`).join(', '),
            },
            {
              key: 'total',
              header: t.total,
              align: 'number',
              inUnit: true,
              cell: (plan) => <a href={`${home}/plans/${plan.id}/budget`}>{thousand(plan.total, lang)}</a>,
            },
          ]}
        />
        <LinkRow
          label={p.links}
          links={[
            ...(permits(mayDrawUpPlan, actor) ? [{ href: `${home}/plans/new`, label: n.title }] : []),
            { href: `${home}/api/plans/list-plans`, label: p.data },
          ]}
        />
      </Frame>
    )
  },
})
