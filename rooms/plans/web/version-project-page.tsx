import { page } from '#kernel/page.ts'
import { formatCount } from '#kit/format-count.ts'
import { formatPeriod } from '#kit/korean-date.ts'
import { refuse } from '#kit/result.ts'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { thousand } from '#ui/thousand.ts'
import { seeProject, seeVersion } from '../contract.ts'
import { frozenProject } from '../core/frozen-project.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { versionWords } from '../core/messages-versions.ts'
import { maySeePlans } from '../core/permissions.ts'
import { VersionId } from '../core/plan-version.ts'
import { namesWith } from './names-with.ts'
import { SheetSections } from './sheet-sections.tsx'

/** One project as a version froze it: the sheet, its money line by line, its indicators and stages. */
export const versionProjectPage = page({
  path: '/plans/:id/versions/:version/projects/:project',
  permission: maySeePlans,
  async render({ ask, actor, lang, params, query }) {
    const versionId = VersionId.safeParse(params['version'])
    if (!versionId.success) return refuse({ kind: 'version-not-found' })
    const asked = await ask(seeVersion, { versionId: versionId.data })
    if (!asked.ok) return asked
    const { version, snapshot } = asked.value
    if (version.planId !== params['id']) return refuse({ kind: 'version-not-found' })
    const found = frozenProject(snapshot, params['project'] ?? '')
    if (found === null) return refuse({ kind: 'project-not-found' })
    const { sheet, budget } = found
    const { plan } = snapshot
    const [t, p, v] = [words(lang), pageWords(lang), versionWords(lang)]
    const home = `/${actor.districtId}`
    const here = `${home}/plans/${plan.id}/versions/${version.id}`
    const present = await ask(seeProject, { projectId: sheet.id })
    return (
      <Frame
        title={sheet.title}
        over={v.inVersion(version.name)}
        {...(sheet.summary === null ? {} : { lead: sheet.summary })}
        crumbs={[
          { href: `${home}/plans/${plan.id}`, label: plan.name },
          { href: `${home}/plans/${plan.id}/versions`, label: v.versionsTab },
          { href: here, label: version.name },
        ]}
      >
        <StatRow>
          <Stat label={t.budget} value={thousand(budget.total, lang)} unit={t.unitThousand} href="#lines" />
          <Stat label={p.indicators} value={formatCount(sheet.indicators.length)} unit={p.count} href="#indicators" />
          <Stat label={p.stages} value={formatCount(sheet.stages.length)} unit={p.count} href="#stages" />
          <Stat label={p.lines} value={formatCount(budget.lines.length)} unit={p.count} href="#lines" />
        </StatRow>
        <LinkRow
          label={p.links}
          links={[
            ...(present.ok ? [{ href: `${home}/projects/${sheet.id}`, label: v.toPresentProject, main: true }] : []),
            { href: `${home}/plans/${plan.id}/compare?a=${version.id}&b=now`, label: v.compareWithNow },
            { href: here, label: v.versionTitle(plan.name, version.name) },
          ]}
        />
        <Section title={p.facts} id="facts">
          <KeyFacts
            facts={[
              { label: t.no, value: p.number(sheet.no) },
              { label: t.category, value: sheet.category },
              { label: t.period, value: p.actualPeriod(sheet.periodText, formatPeriod(sheet.period, lang)) },
              { label: p.lead, value: namesWith(sheet, 'lead').join(', ') },
              { label: p.partners, value: namesWith(sheet, 'partner').join(', ') || p.notStated },
              { label: t.subcommittees, value: sheet.subcommittees.join(', ') || p.notStated },
              { label: t.civilActors, value: sheet.civilActors.join(', ') || p.notStated },
              {
                label: t.headerBudget,
                value: sheet.headerBudget === null ? p.notStated : p.thousands(thousand(sheet.headerBudget, lang)),
              },
            ]}
          />
        </Section>
        <SheetSections
          sheet={sheet}
          budget={budget}
          year={plan.fiscalYear}
          here={`${here}/projects/${sheet.id}`}
          gantt={query['gantt']}
          lang={lang}
        />
      </Frame>
    )
  },
})
