import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate, LocalDate } from '#kit/korean-date.ts'
import { refuse } from '#kit/result.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { Amount } from '#ui/amount.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { TabsNav } from '#ui/tabs-nav.tsx'
import { thousand } from '#ui/thousand.ts'
import { yearIn } from '#ui/year-in.ts'
import { seeProjectExecution } from '../contract.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayRecordEntries, maySeeEntryNotes, maySeeExecution } from '../core/permissions.ts'
import { EntryTable } from './entry-table.tsx'
import { executionColumns, executionFoot } from './execution-columns.tsx'
import { FindingList } from './finding-list.tsx'
import { ReverseForm } from './reverse-form.tsx'
import { TimeTable } from './time-table.tsx'

/** The execution of one project: its cells, its cost lines, its entries. */
export const projectExecutionPage = page({
  path: '/projects/:id/execution',
  permission: maySeeExecution,
  async render({ ask, actor, lang, params, query, form }) {
    const projectId = ProjectId.safeParse(params['id'])
    if (!projectId.success) return refuse({ kind: 'project-not-found' })
    const year = yearIn(query['year'])
    const day = LocalDate.safeParse(query['asOf'])
    const asked = await ask(seeProjectExecution, {
      projectId: projectId.data,
      ...(year === null ? {} : { fiscalYear: year }),
      ...(day.success ? { asOf: day.data } : {}),
    })
    if (!asked.ok) return asked
    const seen = asked.value
    const { project, fiscalYear, asOf, total, years } = seen
    const [t, p, b] = [words(lang), pageWords(lang), budgetWords(lang)]
    const home = `/${actor.districtId}`
    const own = `${home}/projects/${project.projectId}`
    const here = `${own}/execution?year=${fiscalYear}`
    return (
      <Frame
        title={p.ofProject(project.title)}
        crumbs={[
          { href: `${home}/execution?year=${fiscalYear}`, label: p.title },
          { href: own, label: project.title },
        ]}
        over={`${p.fiscalYear(fiscalYear)} · ${t.bases[seen.basis]}`}
        lead={p.projectLead}
      >
        {years.length > 1 && (
          <TabsNav
            label={p.year}
            tabs={years.map((one) => ({
              href: `${own}/execution?year=${one}`,
              label: p.fiscalYear(one),
              current: one === fiscalYear,
            }))}
          />
        )}
        <p>{p.asOfLine(formatDate(asOf, lang), t.roundings['half-up'])}</p>
        <StatRow>
          <Stat
            label={seen.basis === 'planned' ? t.bases.planned : p.base}
            value={thousand(total.base, lang)}
            unit={p.unit}
          />
          <Stat label={p.committed} value={thousand(total.committed, lang)} unit={p.unit} />
          <Stat label={p.spent} value={thousand(total.spent, lang)} unit={p.unit} />
          <Stat label={p.left} value={thousand(total.left, lang)} unit={p.unit} />
          <Stat label={p.rate} value={p.percent(total.rate)} />
        </StatRow>
        {seen.basis === 'planned' && <p>{p.plannedNote}</p>}
        <FindingList findings={seen.findings} lang={lang} />
        {permits(mayRecordEntries, actor) && (
          <LinkRow
            label={p.newEntry}
            links={[{ href: `${own}/execution/new?year=${fiscalYear}`, label: p.newEntry, main: true }]}
          />
        )}
        <Section title={p.cellsTitle} id="cells">
          <DataTable
            caption={p.caption(p.account)}
            rows={seen.cells}
            empty={p.nothing}
            unit={p.unit}
            stack
            foot={{ account: p.total, ...executionFoot(total, lang) }}
            columns={[
              { key: 'account', header: p.account, rowHeader: true, cell: ({ accountName }) => accountName },
              { key: 'source', header: p.source, cell: ({ source }) => b.sources[source] },
              ...executionColumns<(typeof seen.cells)[number]>(lang),
            ]}
          />
        </Section>
        <Section title={p.linesTitle} id="lines">
          <DataTable
            caption={p.linesCaption}
            rows={seen.lines}
            empty={p.noLines}
            unit={p.unit}
            stack
            columns={[
              { key: 'label', header: p.line, rowHeader: true, cell: ({ label }) => label },
              { key: 'account', header: p.account, cell: ({ accountName }) => accountName },
              { key: 'source', header: p.source, cell: ({ source }) => b.sources[source] },
              ...(['planned', 'spent'] as const).map((key) => ({
                key,
                header: p[key],
                align: 'number' as const,
                inUnit: true,
                cell: (line: (typeof seen.lines)[number]) => <Amount won={line[key]} lang={lang} />,
              })),
            ]}
          />
        </Section>
        <Section title={p.entriesTitle} id="entries">
          {!permits(maySeeEntryNotes, actor) && <p>{p.notesKept}</p>}
          <EntryTable entries={seen.entries} lang={lang} />
          <More summary={p.byTitle(p.month)}>
            <TimeTable part={p.month} rows={seen.byMonth} nameOf={p.months} lang={lang} />
          </More>
        </Section>
        {permits(mayRecordEntries, actor) && (
          <ReverseForm entries={seen.entries} page={here} home={home} lang={lang} form={form} />
        )}
        <LinkRow
          label={p.links}
          links={[
            { href: own, label: project.title },
            { href: `${home}/execution/settlement?year=${fiscalYear}`, label: p.settlement },
            { href: `${home}/history/project/${project.projectId}`, label: p.history },
            {
              href: `${home}/api/execution/see-project-execution?projectId=${project.projectId}&fiscalYear=${fiscalYear}`,
              label: p.data,
            },
          ]}
        />
      </Frame>
    )
  },
})
