import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatCount } from '#kit/format-count.ts'
import { refuse } from '#kit/result.ts'
import { mayWriteCostLines } from '#rooms/budget/core/permissions.ts'
import { seeBeside } from '#rooms/items/contract-beside.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { BesideSection } from '#ui/beside-section.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { thousand } from '#ui/thousand.ts'
import { listChanges, seeProject } from '../contract.ts'
import { words } from '../core/messages.ts'
import { carryingWords } from '../core/messages-carrying.ts'
import { pageWords } from '../core/messages-pages.ts'
import { versionWords } from '../core/messages-versions.ts'
import { writingWords } from '../core/messages-writing.ts'
import { mayRecordChange, maySeePlans, mayWriteProjectSheet } from '../core/permissions.ts'
import { ChangeHistory } from './change-history.tsx'
import { FindingList } from './finding-list.tsx'
import { ProjectFacts } from './project-facts.tsx'
import { SheetSections } from './sheet-sections.tsx'

/** One project: everything its sheet holds, its money line by line, what is wrong in it, and the way it came. */
export const projectPage = page({
  path: '/projects/:id',
  shared: true,
  permission: maySeePlans,
  about: ({ id = '' }) => ({ kind: 'project', id }),
  async render({ ask, actor, lang, params, query }) {
    const projectId = ProjectId.safeParse(params['id'])
    if (!projectId.success) return refuse({ kind: 'project-not-found' })
    const of = { projectId: projectId.data }
    const asked = await askAll(ask, { seen: question(seeProject, of), listed: question(listChanges, of) })
    if (!asked.ok) return asked
    const { seen } = asked.value
    const beside = await ask(seeBeside, { projectIds: [projectId.data], itemIds: [seen.sheet.itemId] })
    if (!beside.ok) return beside
    const { changes } = asked.value.listed
    const { sheet, plan, budget } = seen
    const [t, p, v, w] = [words(lang), pageWords(lang), versionWords(lang), writingWords(lang)]
    const home = `/${actor.districtId}`
    const here = `${home}/projects/${sheet.id}`
    const thread = `${home}/items/${sheet.itemId}`
    return (
      <Frame
        title={sheet.title}
        crumbs={[
          { href: `${home}/plans`, label: p.plansTitle },
          { href: `${home}/plans/${plan.id}`, label: plan.name },
        ]}
        over={`${p.number(sheet.no)} · ${sheet.category}`}
        {...(sheet.summary === null ? {} : { lead: sheet.summary })}
      >
        <StatRow>
          <Stat
            label={t.budget}
            value={thousand(budget.total, lang)}
            unit={t.unitThousand}
            note={p.plannedOnly}
            href="#lines"
          />
          <Stat label={p.indicators} value={formatCount(sheet.indicators.length)} unit={p.count} href="#indicators" />
          <Stat label={p.stages} value={formatCount(sheet.stages.length)} unit={p.count} href="#stages" />
          <Stat label={p.lines} value={formatCount(budget.lines.length)} unit={p.count} href="#lines" />
        </StatRow>
        <LinkRow
          label={p.links}
          links={[
            { href: thread, label: p.seeThread, main: true },
            ...(permits(mayWriteProjectSheet, actor) ? [{ href: `${here}/edit`, label: w.edit }] : []),
            { href: `${here}/lines`, label: permits(mayWriteCostLines, actor) ? w.toLines : w.toLinesOnly },
            ...(seen.copiedFrom !== null && permits(mayWriteProjectSheet, actor)
              ? [{ href: `${here}/carry-lines`, label: carryingWords(lang).carryLink }]
              : []),
            { href: `${here}/execution`, label: w.toExecution },
            ...(permits(mayWriteProjectSheet, actor)
              ? [{ href: `${home}/reviews/of/project/${sheet.id}`, label: w.toReview }]
              : []),
            ...(permits(mayRecordChange, actor) ? [{ href: `${here}/changes`, label: v.changesTitle }] : []),
            { href: `${home}/plans/${plan.id}`, label: plan.name },
            { href: `${home}/plans/${plan.id}/budget`, label: p.budgetOf(plan.name) },
          ]}
        />
        {changes.some(({ kind }) => kind === 'surrender') && <Notice kind="warning" title={v.surrendered} />}
        <BesideSection beside={beside.value.beside} home={home} />
        <FindingList findings={[...seen.findings, ...budget.findings]} lang={lang} />
        <Section title={p.facts} id="facts">
          <ProjectFacts seen={seen} home={home} lang={lang} />
        </Section>
        <SheetSections
          sheet={sheet}
          budget={budget}
          year={plan.fiscalYear}
          here={here}
          gantt={query['gantt']}
          lang={lang}
        />
        {changes.length > 0 && (
          <Section title={v.changesTitle} id="changes">
            <ChangeHistory changes={changes} lang={lang} />
          </Section>
        )}
        <LinkRow
          label={p.links}
          links={[
            { href: thread, label: p.seeThread },
            { href: `${home}/history/project/${sheet.id}`, label: p.history },
            { href: `${home}/api/plans/see-project?projectId=${sheet.id}`, label: p.data },
          ]}
        />
      </Frame>
    )
  },
})
