import { page } from '#kernel/page.ts'
import { type Actor, permits } from '#kit/actor.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'
import { refuse } from '#kit/result.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { thousand } from '#ui/thousand.ts'
import { seeNegotiation, seePlan } from '../contract.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { versionWords } from '../core/messages-versions.ts'
import { writingWords } from '../core/messages-writing.ts'
import { mayRecordNegotiation, mayReorderProjects, maySeePlans, mayWriteProjectSheet } from '../core/permissions.ts'
import { PlanId } from '../core/plan.ts'
import { FindingList } from './finding-list.tsx'
import { GroupTable } from './group-table.tsx'
import { NegotiationView } from './negotiation-view.tsx'
import { PlanTabs } from './plan-tabs.tsx'
import { ProjectTable } from './project-table.tsx'

type Seen = ReplyOf<typeof seePlan>

const onAPage = 50

/** One plan: its projects and what they cost, by category and subcommittee, and what the negotiation changed. */
export const planPage = page({
  path: '/plans/:id',
  shared: true,
  permission: maySeePlans,
  async render({ ask, actor, lang, params, query }) {
    const planId = PlanId.safeParse(params['id'])
    if (!planId.success) return refuse({ kind: 'plan-not-found' })
    const answer = await ask(seePlan, { planId: planId.data })
    if (!answer.ok) return answer
    const seen = answer.value
    const negotiations: ReplyOf<typeof seeNegotiation>[] = []
    for (const { negotiationId } of seen.negotiations) {
      const negotiation = await ask(seeNegotiation, { negotiationId })
      if (!negotiation.ok) return negotiation
      negotiations.push(negotiation.value)
    }
    const [t, p, b] = [words(lang), pageWords(lang), budgetWords(lang)]
    const home = `/${actor.districtId}`
    const { plan, size } = seen
    const here = `${home}/plans/${plan.id}`
    const titles = new Map<string, string>(seen.projects.map(({ projectId, title }) => [projectId, title]))
    const filter = { category: query['category'] ?? '', subcommittee: query['subcommittee'] ?? '', q: query['q'] ?? '' }
    const found = seen.projects.filter(passing(filter))
    const at = pageNumber(query['page'])
    const shown = found.slice((at - 1) * onAPage, at * onAPage)
    const pageHref = (to: number) => `${here}?${new URLSearchParams({ ...filter, page: `${to}` })}#projects`
    return (
      <Frame
        title={plan.name}
        crumbs={[{ href: `${home}/plans`, label: p.plansTitle }]}
        over={b.fiscalYear(plan.fiscalYear)}
        lead={t.planTotalLine(size.projects, size.indicators, size.costLines)}
      >
        <PlanTabs here={here} current="projects" lang={lang} />
        <StatRow>
          <Stat
            label={t.budget}
            value={thousand(size.total, lang)}
            unit={t.unitThousand}
            note={size.bySource
              .map(({ source, amount }) => `${b.sources[source]} ${thousand(amount, lang)}`)
              .join(', ')}
            href={`${here}/budget`}
          />
          <Stat label={p.projects} value={formatCount(size.projects)} unit={p.count} />
          <Stat label={p.indicators} value={formatCount(size.indicators)} unit={p.count} />
          <Stat label={p.stages} value={formatCount(size.stages)} unit={p.count} note={p.typed(size.typedStages)} />
          <Stat label={p.lines} value={formatCount(size.costLines)} unit={p.count} />
        </StatRow>
        <Section title={p.projects} id="projects">
          <FilterBar action={here} filters={filtersOf(seen, filter, lang)} />
          <ProjectTable projects={shown} all={found} home={home} lang={lang} />
          <Pagination page={at} pageSize={onAPage} total={found.length} href={pageHref} />
        </Section>
        <Section title={p.byCategory}>
          <GroupTable groups={seen.byCategory} whole={size} name={p.byCategory} lang={lang} />
        </Section>
        <Section title={p.bySubcommittee}>
          <GroupTable groups={seen.bySubcommittee} whole={size} name={p.bySubcommittee} lang={lang} />
          <p>{p.severalOnce}</p>
        </Section>
        {negotiations.map((negotiation) => (
          <NegotiationView key={negotiation.negotiation.id} seen={negotiation} home={home} lang={lang} />
        ))}
        <Section title={p.findings}>
          <More summary={p.findingsTitle(seen.findings.length)}>
            <FindingList
              findings={seen.findings}
              lang={lang}
              about={({ subject }) => ({
                href: `${home}/projects/${subject.id}`,
                name: titles.get(subject.id) ?? subject.id,
              })}
            />
          </More>
        </Section>
        <LinkRow
          label={p.links}
          links={[
            { href: `${here}/budget`, label: p.budgetTab, main: true },
            ...tasksOf(actor, here, lang),
            { href: `${home}/pipeline?cycle=${plan.cycleId}`, label: t.thread },
            { href: `${home}/history/plan/${plan.id}`, label: p.history },
            { href: `${home}/api/plans/see-plan?planId=${plan.id}`, label: p.data },
          ]}
        />
      </Frame>
    )
  },
})

/** What those who may can do with this plan. */
function tasksOf(actor: Actor, here: string, lang: Lang) {
  const [v, w] = [versionWords(lang), writingWords(lang)]
  return [
    ...(permits(mayRecordNegotiation, actor) ? [{ href: `${here}/negotiations/new`, label: v.negotiationsNew }] : []),
    ...(permits(mayWriteProjectSheet, actor) ? [{ href: `${here}/copy`, label: w.copyTitle }] : []),
    ...(permits(mayReorderProjects, actor) ? [{ href: `${here}/order`, label: w.orderTitle }] : []),
  ]
}

interface Filter {
  readonly category: string
  readonly subcommittee: string
  readonly q: string
}

const passing =
  ({ category, subcommittee, q }: Filter) =>
  (project: Seen['projects'][number]): boolean =>
    (category === '' || project.category === category) &&
    (subcommittee === '' || project.subcommittees.includes(subcommittee)) &&
    [project.title, ...project.leadDepartments, ...project.partnerDepartments].some((text) => text.includes(q.trim()))

function filtersOf(seen: Seen, filter: Filter, lang: 'ko' | 'en') {
  const [t, p] = [words(lang), pageWords(lang)]
  const choices = (values: readonly string[]) => [
    { value: '', label: p.allOf },
    ...[...new Set(values)].map((value) => ({ value, label: value })),
  ]
  const categories = choices(seen.projects.map((project) => project.category))
  const subcommittees = choices(seen.projects.flatMap((project) => project.subcommittees))
  return [
    { kind: 'select', name: 'category', label: t.category, value: filter.category, options: categories },
    {
      kind: 'select',
      name: 'subcommittee',
      label: t.subcommittees,
      value: filter.subcommittee,
      options: subcommittees,
    },
    { kind: 'search', name: 'q', label: p.filterBy, value: filter.q },
  ] as const
}
