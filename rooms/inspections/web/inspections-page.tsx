import { askAll, page, question } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import { permits } from '#kit/actor.ts'
import { formatDate, LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { type Sheets, writeSpreadsheet } from '#rooms/documents/contract.ts'
import { listFilesOfMany } from '#rooms/documents/contract-files.ts'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { Section } from '#ui/section.tsx'
import { seeInspectionStatistics } from '../contract-faults.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayConductInspections, maySeeInspections, maySeeReports } from '../core/permissions.ts'
import { type Counts, CountsTable } from './counts-table.tsx'

/** What residents saw on the spot: visits and corrections by project and department in a time, and checked photos. */
export const inspectionsPage = page({
  path: '/inspections',
  permission: maySeeInspections,
  async render({ ask, actor, lang, query }) {
    const [from, to] = [LocalDate.safeParse(query['from']).data, LocalDate.safeParse(query['to']).data]
    const within = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
    const asked = await askAll(ask, {
      seen: question(seeInspectionStatistics, { ...within, page: pageNumber(query['page']) }),
    })
    if (!asked.ok) return asked
    const { total, projects, departments, pictured, pictures } = asked.value.seen
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/inspections`
    if (query['format'] === 'xlsx') {
      const sheets = sheetsOf(
        [...projects.map(({ title, counts }) => [title, counts] as const), [t.total, total]],
        lang,
      )
      return writtenFile(ask, writeSpreadsheet, { format: 'xlsx', fileName: t.statistics, sheets })
    }
    const ids = pictured.map(({ visitId }) => visitId)
    const photos = await ask(listFilesOfMany, { kind: 'inspection-visit', ids })
    if (!photos.ok) return photos
    const shown = photos.value.files.filter(({ format }) => format === 'picture')
    const only = projects.some(({ projectId }) => projectId === query['project'])
    const listed = only ? projects.filter(({ projectId }) => projectId === query['project']) : projects
    return (
      <Frame title={t.title} crumbs={[]} lead={t.lead}>
        <FilterBar
          action={here}
          filters={[
            { kind: 'search', name: 'from', label: t.statisticsFrom, value: query['from'] ?? '' },
            { kind: 'search', name: 'to', label: t.statisticsTo, value: query['to'] ?? '' },
            {
              ...{ kind: 'select', name: 'project', label: t.project, value: query['project'] ?? '' },
              options: [
                { value: '', label: t.choose },
                ...projects.map(({ projectId, title }) => ({ value: projectId, label: title })),
              ],
            },
          ]}
        />
        <CountsTable
          {...{ lang }}
          caption={t.byProject}
          what={t.project}
          rows={listed.map(({ projectId, title, counts }) => ({
            ...{ id: projectId, counts },
            name: <a href={`${home}/inspections/faults?project=${projectId}`}>{title}</a>,
          }))}
          {...(only ? {} : { total })}
        />
        {!only && (
          <CountsTable
            {...{ lang }}
            caption={t.byDepartment}
            what={t.department}
            rows={departments.map(({ departmentId, name, counts }) => ({ id: departmentId, name, counts }))}
          />
        )}
        <p class="note">{t.shareNote}</p>
        {shown.length > 0 && (
          <Section title={t.pictures} id="pictures">
            <p>{t.picturesLead}</p>
            {shown.map(({ fileId, alt, subjectId }) => {
              const visit = pictured.find(({ visitId }) => visitId === subjectId)
              return (
                <figure key={fileId} class="kept-picture">
                  <img src={`${home}/files/${fileId}`} alt={alt} loading="lazy" />
                  <figcaption>
                    {visit === undefined ? alt : `${visit.site}, ${formatDate(visit.on, lang)}: ${alt}`}
                  </figcaption>
                </figure>
              )
            })}
            <Pagination
              page={pictures.page}
              pageSize={pictures.size}
              total={pictures.total}
              href={(no) => `${here}?${new URLSearchParams({ ...within, page: `${no}` })}`}
            />
          </Section>
        )}
        <LinkRow
          label={t.links}
          links={[
            { href: `${here}/groups`, label: t.groups, main: true },
            { href: `${here}/faults`, label: t.faults },
            ...(permits(maySeeReports, actor) ? [{ href: `${here}/mine`, label: t.mine }] : []),
            ...(permits(mayConductInspections, actor) ? [{ href: `${here}/settings`, label: t.settings }] : []),
            { href: `${here}?${new URLSearchParams({ ...within, format: 'xlsx' })}`, label: t.xlsx },
          ]}
        />
      </Frame>
    )
  },
})

function sheetsOf(rows: readonly (readonly [string, Counts])[], lang: Lang): Sheets {
  const t = pageWords(lang)
  const count = (label: string) => ({ label, kind: 'count' as const })
  const text = (label: string) => ({ label, kind: 'text' as const })
  return [
    {
      ...{ name: t.statistics, title: t.statistics, unit: null, totals: [rows.length - 1] },
      columns: [
        ...[text(t.project), count(t.visits), count(t.missing), count(t.found), count(t.demanded)],
        ...[count(t.closed), count(t.inTime), count(t.open), count(t.overdue), text(t.inTimeShare)],
      ],
      rows: rows.map(([name, one]) => [
        ...[name, one.visits, one.missing, one.found, one.demanded, one.closed, one.inTime, one.open, one.overdue],
        one.inTimeShare === null ? null : t.ofPercent(one.inTimeShare),
      ]),
    },
  ]
}
