import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { thousand } from '#ui/thousand.ts'
import { seeYear } from '../contract.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayImportExecuted, maySeeExecution } from '../core/permissions.ts'
import { executionColumns, executionFoot } from './execution-columns.tsx'
import { FindingList } from './finding-list.tsx'
import { PartTable } from './part-table.tsx'
import { TimeTable } from './time-table.tsx'
import { YearFilter } from './year-filter.tsx'
import { yearWish } from './year-wish.ts'

/** The execution of a year from every side, as of a day. */
export const executionPage = page({
  path: '/execution',
  shared: true,
  permission: maySeeExecution,
  async render({ ask, actor, lang, now, query }) {
    const asked = await ask(seeYear, await yearWish(ask, query, now))
    if (!asked.ok) return asked
    const seen = asked.value
    const { fiscalYear, asOf, rounding, total } = seen
    const [t, p, b] = [words(lang), pageWords(lang), budgetWords(lang)]
    const home = `/${actor.districtId}`
    const titles = new Map<string, string>(seen.byProject.map(({ projectId, title }) => [projectId, title]))
    const ofYear = `year=${fiscalYear}&asOf=${asOf}&rounding=${rounding}`
    const sourceName = new Map<string, string>(Object.entries(b.sources))
    return (
      <Frame title={p.title} crumbs={[]} over={p.fiscalYear(fiscalYear)} lead={p.lead}>
        <YearFilter seen={seen} action={`${home}/execution`} lang={lang} />
        <p>{p.asOfLine(formatDate(asOf, lang), t.roundings[rounding])}</p>
        <StatRow>
          <Stat label={p.base} value={thousand(total.base, lang)} unit={p.unit} />
          <Stat label={p.committed} value={thousand(total.committed, lang)} unit={p.unit} />
          <Stat label={p.spent} value={thousand(total.spent, lang)} unit={p.unit} />
          <Stat label={p.left} value={thousand(total.left, lang)} unit={p.unit} />
          <Stat label={p.rate} value={p.percent(total.rate)} />
        </StatRow>
        {total.spent === 0 && total.committed === 0 && seen.findings.length === 0 ? (
          <Notice kind="info" title={p.noneRecorded}>
            <p>{p.noneRecordedLead}</p>
          </Notice>
        ) : (
          <FindingList
            findings={seen.findings}
            lang={lang}
            about={(id) => ({ href: `${home}/projects/${id}/execution`, name: titles.get(id) ?? id })}
          />
        )}
        {permits(mayImportExecuted, actor) && (
          <LinkRow
            label={p.importLink}
            links={[{ href: `${home}/execution/import?year=${fiscalYear}`, label: p.importLink, main: true }]}
          />
        )}
        <Section title={p.byTitle(p.project)} id="by-project">
          <DataTable
            caption={p.caption(p.project)}
            rows={seen.byProject}
            empty={p.nothing}
            unit={p.unit}
            stack
            foot={{ title: p.total, ...executionFoot(total, lang) }}
            columns={[
              {
                key: 'title',
                header: p.project,
                rowHeader: true,
                cell: ({ projectId, title, basis }) => (
                  <>
                    <a href={`${home}/projects/${projectId}/execution?year=${fiscalYear}`}>{title}</a>{' '}
                    {basis === 'planned' && <Badge>{t.bases.planned}</Badge>}
                  </>
                ),
              },
              { key: 'department', header: p.department, cell: ({ leadDepartments }) => leadDepartments.join(', ') },
              ...executionColumns<(typeof seen.byProject)[number]>(lang),
            ]}
          />
          {seen.byProject.some(({ basis }) => basis === 'planned') && <p>{p.plannedNote}</p>}
        </Section>
        <PartTable id="by-account" axis={p.account} parts={seen.byAccount} total={total} lang={lang} />
        <PartTable
          id="by-source"
          axis={p.source}
          parts={seen.bySource.map((part) => ({ ...part, name: sourceName.get(part.key) ?? part.key }))}
          total={total}
          lang={lang}
        />
        <PartTable id="by-department" axis={p.department} parts={seen.byDepartment} total={total} lang={lang} />
        {seen.byProgramme.length > 0 && (
          <PartTable id="by-programme" axis={p.programme} parts={seen.byProgramme} total={total} lang={lang} />
        )}
        <Section title={p.byTitle(p.quarter)} id="by-time">
          <TimeTable part={p.quarter} rows={seen.byQuarter} nameOf={p.quarters} lang={lang} />
          <TimeTable part={p.half} rows={seen.byHalf} nameOf={p.halves} lang={lang} />
          <More summary={p.byTitle(p.month)}>
            <TimeTable part={p.month} rows={seen.byMonth} nameOf={p.months} lang={lang} />
          </More>
        </Section>
        <LinkRow
          label={p.links}
          links={[
            { href: `${home}/execution/settlement?year=${fiscalYear}`, label: p.settlement },
            { href: `${home}/budget-movements?year=${fiscalYear}`, label: p.current },
            { href: `${home}/execution/file/xlsx?${ofYear}`, label: p.sheet },
            { href: `${home}/execution/file/csv?${ofYear}`, label: p.csv },
            { href: `${home}/api/execution/see-year?fiscalYear=${fiscalYear}&asOf=${asOf}`, label: p.data },
          ]}
        />
      </Frame>
    )
  },
})
