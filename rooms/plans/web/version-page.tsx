import { askAll, page, question } from '#kernel/page.ts'
import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'
import { refuse } from '#kit/result.ts'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { thousand } from '#ui/thousand.ts'
import { listVersions, seeVersion } from '../contract.ts'
import { frozenPlan } from '../core/frozen-project.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { versionWords } from '../core/messages-versions.ts'
import { maySeePlans } from '../core/permissions.ts'
import { PlanId } from '../core/plan.ts'
import { type Snapshot, VersionId } from '../core/plan-version.ts'
import { CompareForm } from './compare-form.tsx'
import { PlanTabs } from './plan-tabs.tsx'
import { sourceColumns, sourceFoot } from './source-columns.ts'
import { VersionFacts } from './version-facts.tsx'

/** A frozen version: its projects with their money, and the plan's text, as they were at that moment. */
export const versionPage = page({
  path: '/plans/:id/versions/:version',
  permission: maySeePlans,
  async render({ ask, actor, lang, params }) {
    const [planId, versionId] = [PlanId.safeParse(params['id']), VersionId.safeParse(params['version'])]
    if (!planId.success || !versionId.success) return refuse({ kind: 'version-not-found' })
    const asked = await askAll(ask, {
      listed: question(listVersions, { planId: planId.data }),
      seen: question(seeVersion, { versionId: versionId.data }),
    })
    if (!asked.ok) return asked
    const { listed, seen } = asked.value
    const { version, snapshot } = seen
    if (version.planId !== planId.data) return refuse({ kind: 'version-not-found' })
    const { size } = frozenPlan(snapshot)
    const [t, p, v] = [words(lang), pageWords(lang), versionWords(lang)]
    const home = `/${actor.districtId}`
    const here = `${home}/plans/${version.planId}`
    const at = listed.versions.findIndex(({ id }) => id === version.id)
    const before = listed.versions[at - 1]
    return (
      <Frame
        title={v.versionTitle(snapshot.plan.name, version.name)}
        lead={v.versionLead}
        crumbs={[
          { href: `${home}/plans`, label: p.plansTitle },
          { href: here, label: snapshot.plan.name },
          { href: `${here}/versions`, label: v.versionsTab },
        ]}
      >
        <PlanTabs here={here} current="versions" lang={lang} />
        <StatRow>
          <Stat label={t.budget} value={thousand(size.total, lang)} unit={t.unitThousand} />
          <Stat label={p.projects} value={formatCount(size.projects)} unit={p.count} />
          <Stat label={p.indicators} value={formatCount(size.indicators)} unit={p.count} />
          <Stat label={p.lines} value={formatCount(size.costLines)} unit={p.count} />
        </StatRow>
        <LinkRow
          label={p.links}
          links={[
            { href: `${here}/compare?a=${version.id}&b=now`, label: v.compareWithNow, main: true },
            ...(before === undefined
              ? []
              : [{ href: `${here}/compare?a=${before.id}&b=${version.id}`, label: v.compareWith(before.name) }]),
            { href: here, label: v.toPresentPlan },
            { href: `${here}/versions`, label: v.toVersions },
          ]}
        />
        <VersionFacts seen={seen} lang={lang} />
        <Section title={v.versionProjects} id="projects">
          <FrozenProjects snapshot={snapshot} at={`${here}/versions/${version.id}/projects`} lang={lang} />
        </Section>
        <Section title={v.versionText} id="text">
          {snapshot.sections.length === 0 && <EmptyState text={v.versionNoText} />}
          {snapshot.sections.map(({ id, heading, body }) => (
            <section key={id} id={`section-${id}`}>
              <h3>{heading}</h3>
              {body.split('\n').map((line, no) => (line.trim() === '' ? null : <p key={no}>{line}</p>))}
            </section>
          ))}
        </Section>
        <CompareForm seen={listed} home={home} a={version.id} b="now" lang={lang} />
        <LinkRow
          label={p.links}
          links={[{ href: `${home}/api/plans/see-version?versionId=${version.id}`, label: p.data }]}
        />
      </Frame>
    )
  },
})

interface FrozenProjectsProps {
  readonly snapshot: Snapshot
  /** The address below which each frozen project stands. */
  readonly at: string
  readonly lang: Lang
}

function FrozenProjects({ snapshot, at, lang }: FrozenProjectsProps) {
  const [t, p, v] = [words(lang), pageWords(lang), versionWords(lang)]
  const { size, projects } = frozenPlan(snapshot)
  type Row = (typeof projects)[number]
  return (
    <DataTable
      caption={v.versionProjectsCaption}
      rows={projects}
      empty={v.versionEmpty}
      unit={t.unitThousand}
      stack
      foot={{
        no: t.total,
        title: formatCount(size.projects),
        indicators: formatCount(size.indicators),
        stages: formatCount(size.stages),
        lines: formatCount(size.costLines),
        ...sourceFoot(size.bySource, lang),
        total: thousand(size.total, lang),
      }}
      columns={[
        { key: 'no', header: t.no, align: 'number', cell: ({ sheet }: Row) => sheet.no },
        {
          ...{ key: 'title', header: t.project, rowHeader: true },
          cell: ({ sheet }) => <a href={`${at}/${sheet.id}`}>{sheet.title}</a>,
        },
        { key: 'indicators', header: p.indicators, align: 'number', cell: ({ indicators }) => formatCount(indicators) },
        { key: 'stages', header: p.stages, align: 'number', cell: ({ stages }) => formatCount(stages) },
        { key: 'lines', header: p.lines, align: 'number', cell: ({ costLines }) => formatCount(costLines) },
        ...sourceColumns<Row>(size.bySource, lang),
        { key: 'total', header: t.budget, align: 'number', inUnit: true, cell: ({ total }) => thousand(total, lang) },
      ]}
    />
  )
}
