import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { yearIn } from '#ui/year-in.ts'
import { ListedState, listCourses, listedStates } from '../contract.ts'
import { CourseKind, courseKinds } from '../core/course.ts'
import { words } from '../core/messages-pages.ts'
import { mayConductCourse, mayEnrol, maySeeCourses } from '../core/permissions.ts'
import { standingOf, stateOf, whenOf } from './course-words.ts'

const size = 30

/** The courses of the district: those that one can enrol for now first, then the newest. */
export const coursesPage = page({
  path: '/courses',
  shared: true,
  permission: maySeeCourses,
  async render({ ask, actor, lang, query }) {
    const t = words(lang)
    const home = `/${actor.districtId}`
    const year = yearIn(query['year'])
    const kind = CourseKind.safeParse(query['kind']).data
    const state = ListedState.safeParse(query['state']).data
    const filter = {
      ...(year === null ? {} : { year }),
      ...(kind === undefined ? {} : { kind }),
      ...(state === undefined ? {} : { state }),
    }
    const listed = await ask(listCourses, { ...filter, page: pageNumber(query['page']), size })
    if (!listed.ok) return listed
    const { courses, years, total, page: shown } = listed.value
    const kept = Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, `${value}`]))
    return (
      <Frame title={t.title} crumbs={[]} lead={t.lead}>
        <FilterBar
          action={`${home}/courses`}
          filters={[
            {
              ...{ kind: 'select', name: 'year', label: t.year, value: `${year ?? ''}` },
              options: [
                { value: '', label: t.allYears },
                ...years.map((value) => ({ value: `${value}`, label: t.yearOf(value) })),
              ],
            },
            {
              ...{ kind: 'select', name: 'kind', label: t.kind, value: kind ?? '' },
              options: [
                { value: '', label: t.allKinds },
                ...courseKinds.map((value) => ({ value, label: t.kinds[value] })),
              ],
            },
            {
              ...{ kind: 'select', name: 'state', label: t.state, value: state ?? '' },
              options: [
                { value: '', label: t.allStates },
                ...listedStates.map((value) => ({ value, label: value === 'open' ? t.open : t.states[value] })),
              ],
            },
          ]}
        />
        <DataTable
          caption={t.listCaption}
          stack
          rows={courses}
          empty={Object.keys(kept).length > 0 ? t.noneFound : t.none}
          columns={[
            {
              ...{ key: 'name', header: t.name, rowHeader: true },
              cell: ({ course: { id, title } }) => <a href={`${home}/courses/${id}`}>{title}</a>,
            },
            {
              ...{ key: 'state', header: t.state },
              cell: ({ course, open }) => {
                const { kind: badge, text } = stateOf(course, open, lang)
                return <Badge kind={badge}>{text}</Badge>
              },
            },
            { key: 'kind', header: t.kind, cell: ({ course }) => t.kinds[course.kind] },
            { key: 'audience', header: t.forWhom, cell: ({ course }) => t.audiences[course.audience] },
            { key: 'when', header: t.when, cell: ({ course }) => whenOf(course, lang) },
            { key: 'sessions', header: t.sessions, align: 'number', cell: ({ sessions }) => t.sessionCount(sessions) },
            { key: 'standing', header: t.standing, cell: ({ course }) => standingOf(course, lang) },
          ]}
        />
        <Pagination
          page={shown}
          pageSize={size}
          total={total}
          href={(no) => `${home}/courses?${new URLSearchParams({ ...kept, page: `${no}` })}`}
        />
        <LinkRow
          label={t.links}
          links={[
            ...(permits(mayConductCourse, actor)
              ? [{ href: `${home}/courses/new`, label: t.newTitle, main: true }]
              : []),
            ...(permits(mayEnrol, actor) ? [{ href: `${home}/courses/mine`, label: t.myTitle }] : []),
            { href: `${home}/courses/statistics`, label: t.statistics },
          ]}
        />
      </Frame>
    )
  },
})
