import type { ReplyOf } from '#kit/contract.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import type { seeGroup } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'

type Seen = ReplyOf<typeof seeGroup>

/** Who applied and was appointed, by number. */
export function InspectorTable({ inspectors, lang }: Pick<Seen, 'inspectors'> & { readonly lang: Lang }) {
  const t = pageWords(lang)
  const day = (on: Seen['group']['from'] | null) => (on === null ? '-' : formatDate(on, lang))
  return (
    <DataTable
      caption={t.inspectorsCaption}
      stack
      rows={inspectors}
      empty={t.noInspectors}
      columns={[
        { key: 'no', header: t.no, rowHeader: true, cell: ({ no }) => t.numbered(no) },
        { key: 'state', header: t.state, cell: ({ state }) => t.states[state] },
        { key: 'term', header: t.term, cell: ({ from, to }) => (from === null ? '-' : `${day(from)} ~ ${day(to)}`) },
        { key: 'trained', header: t.trainedOn, cell: ({ trainedOn }) => day(trainedOn) },
        { key: 'civilian', header: t.civilian, cell: ({ civilian }) => t.civilians[civilian ? 'yes' : 'no'] },
      ]}
    />
  )
}

type AssignmentsProps = Pick<Seen, 'assignments' | 'visits' | 'projects'> & {
  readonly lang: Lang
  readonly home: string
  readonly links: boolean
}

/** Who looks at what, and the days of the visits; for the office these lead to each visit. */
export function AssignmentTable({ assignments, visits, projects, lang, home, links }: AssignmentsProps) {
  const t = pageWords(lang)
  const titles = new Map(projects.map(({ projectId, title }) => [projectId, title]))
  return (
    <DataTable
      caption={t.assignmentsCaption}
      stack
      rows={assignments}
      empty={t.noAssignments}
      columns={[
        { key: 'no', header: t.inspector, rowHeader: true, cell: ({ inspectorNo }) => t.numbered(inspectorNo) },
        { key: 'project', header: t.project, cell: ({ projectId }) => titles.get(projectId) ?? projectId },
        { key: 'site', header: t.site, cell: ({ site }) => site },
        {
          ...{ key: 'visits', header: t.visitsOn },
          cell: ({ id }) => (
            <ul>
              {visits
                .filter(({ assignmentId }) => assignmentId === id)
                .map((visit) => {
                  const said = `${formatDate(visit.dueOn, lang)} ${t.visitStates[visit.state]}`
                  return (
                    <li key={visit.id}>
                      {links ? <a href={`${home}/inspections/visits/${visit.id}`}>{said}</a> : said}
                    </li>
                  )
                })}
            </ul>
          ),
        },
      ]}
    />
  )
}
