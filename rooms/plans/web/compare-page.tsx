import { askAll, page, question } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { refuse } from '#kit/result.ts'
import { formatWon } from '#kit/won.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { compareVersions, listVersions } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { versionWords } from '../core/messages-versions.ts'
import { maySeePlans } from '../core/permissions.ts'
import { PlanId } from '../core/plan.ts'
import { CompareForm } from './compare-form.tsx'
import { ProjectDifference } from './project-difference.tsx'
import { SectionDifferences } from './section-differences.tsx'

type Compared = ReplyOf<typeof compareVersions>
type Row = Compared['projects'][number]

/** Two versions of a plan against each other: in won project by project, and in text word by word. */
export const comparePage = page({
  path: '/plans/:id/compare',
  permission: maySeePlans,
  async render({ ask, actor, lang, params, query }) {
    const planId = PlanId.safeParse(params['id'])
    if (!planId.success) return refuse({ kind: 'plan-not-found' })
    const [a, b] = [query['a'] ?? 'now', query['b'] ?? 'now']
    const asked = await askAll(ask, {
      seen: question(listVersions, { planId: planId.data }),
      compared: question(compareVersions, { planId: planId.data, a, b }),
    })
    if (!asked.ok) return asked
    const { seen, compared } = asked.value
    const { plan, before, after, difference } = compared
    const [p, v] = [pageWords(lang), versionWords(lang)]
    const home = `/${actor.districtId}`
    const moved = compared.projects.filter(({ change }) => change !== 'same')
    const still = compared.projects.length - moved.length
    const texts = moved.filter(({ fields, lines }) => fields.length > 0 || lines.length > 0)
    return (
      <Frame
        title={`${v.compareTitle}: ${plan.name}`}
        crumbs={[
          { href: `${home}/plans`, label: p.plansTitle },
          { href: `${home}/plans/${plan.id}`, label: plan.name },
          { href: `${home}/plans/${plan.id}/versions`, label: v.versionsTab },
        ]}
        lead={v.compareLead}
      >
        <StatRow>
          <Stat
            label={`${v.before}: ${sideName(compared.a, lang)}`}
            value={formatWon(before, 'won', lang)}
            unit={v.won}
            note={v.projectsCount(compared.countBefore)}
          />
          <Stat
            label={`${v.after}: ${sideName(compared.b, lang)}`}
            value={formatWon(after, 'won', lang)}
            unit={v.won}
            note={v.projectsCount(compared.countAfter)}
          />
          <Stat label={v.difference} value={formatWon(difference, 'won', lang)} unit={v.won} />
        </StatRow>
        {moved.length === 0 && compared.sections.length === 0 && <Notice kind="success" title={v.nothingDiffers} />}
        <ProjectRows rows={moved} whole={compared} home={home} lang={lang} />
        {difference !== 0 && <p>{v.sumCheck(formatWon(difference, 'won', lang))}</p>}
        {still > 0 && <p>{v.unchanged(still)}</p>}
        {texts.map((project) => (
          <More key={project.itemId} summary={`${project.title}: ${v.textDifferences} ${project.fields.length}`}>
            <ProjectDifference project={project} lang={lang} />
          </More>
        ))}
        <SectionDifferences sections={compared.sections} lang={lang} />
        <CompareForm seen={seen} home={home} a={a} b={b} lang={lang} />
        <LinkRow
          label={p.links}
          links={[
            { href: `${home}/plans/${plan.id}/versions`, label: v.versionsTab },
            {
              href: `${home}/api/plans/compare-versions?planId=${plan.id}&a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`,
              label: p.data,
            },
          ]}
        />
      </Frame>
    )
  },
})

function sideName({ ref, name }: Compared['a'], lang: Lang): string {
  const v = versionWords(lang)
  if (name === null) return v.now
  if (ref.startsWith('before:')) return v.beforeOf(name)
  return ref.startsWith('after:') ? v.afterOf(name) : name
}

interface ProjectRowsProps {
  readonly rows: readonly Row[]
  readonly whole: Compared
  readonly home: string
  readonly lang: Lang
}

/** The projects that differ; their differences add up to that of the whole. */
function ProjectRows({ rows, whole, home, lang }: ProjectRowsProps) {
  const v = versionWords(lang)
  const won = (amount: Row['before']) => formatWon(amount, 'won', lang)
  return (
    <DataTable
      caption={v.compareCaption}
      rows={rows}
      empty={v.nothingDiffers}
      unit={v.won}
      stack
      foot={{ title: v.wholeTotal, difference: won(whole.difference) }}
      columns={[
        {
          key: 'title',
          header: v.project,
          rowHeader: true,
          cell: ({ projectId, itemId, title }) => (
            <a href={projectId === null ? `${home}/items/${itemId}` : `${home}/projects/${projectId}`}>{title}</a>
          ),
        },
        {
          key: 'change',
          header: v.change,
          cell: ({ change }) => <Badge kind={change === 'removed' ? 'warning' : 'info'}>{v.changes[change]}</Badge>,
        },
        { key: 'before', header: v.before, align: 'number', inUnit: true, cell: ({ before }) => won(before) },
        { key: 'after', header: v.after, align: 'number', inUnit: true, cell: ({ after }) => won(after) },
        {
          key: 'difference',
          header: v.difference,
          align: 'number',
          inUnit: true,
          cell: ({ difference }) => won(difference),
        },
        {
          key: 'reason',
          header: v.reason,
          cell: ({ reasons, difference }) =>
            difference === 0 ? '–' : reasons.length === 0 ? v.noReason : reasons.join(' / '),
        },
      ]}
    />
  )
}
