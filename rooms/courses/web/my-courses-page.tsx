import { page } from '#kernel/page.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { listOwnCourses } from '../contract-enrolment.ts'
import { words } from '../core/messages-pages.ts'
import { mayEnrol } from '../core/permissions.ts'
import { whenOf } from './course-words.ts'

/** The courses that one is enrolled for: where one stands, one's attendance and completion. */
export const myCoursesPage = page({
  path: '/courses/mine',
  permission: mayEnrol,
  async render({ ask, actor, lang }) {
    const listed = await ask(listOwnCourses, {})
    if (!listed.ok) return listed
    const t = words(lang)
    const home = `/${actor.districtId}`
    return (
      <Frame title={t.myTitle} crumbs={[{ href: `${home}/courses`, label: t.title }]} lead={t.myLead}>
        <DataTable
          caption={t.myCaption}
          stack
          rows={listed.value.courses}
          empty={t.myNone}
          columns={[
            {
              ...{ key: 'name', header: t.name, rowHeader: true },
              cell: ({ course: { id, title } }) => <a href={`${home}/courses/${id}`}>{title}</a>,
            },
            { key: 'when', header: t.when, cell: ({ course }) => whenOf(course, lang) },
            {
              ...{ key: 'standing', header: t.seat },
              cell: ({ enrolment: { state, ahead } }) =>
                state === 'waiting' ? t.waitingAt(ahead) : t.standings.seated,
            },
            {
              ...{ key: 'attendance', header: t.attendance },
              cell: ({ enrolment: { state, held, attended } }) =>
                held === 0 || state === 'waiting' ? '' : t.attendanceOf(attended.length, held),
            },
            {
              ...{ key: 'result', header: t.result },
              cell: ({ enrolment: { state, completes } }) =>
                completes === null || state === 'waiting' ? '' : completes ? t.completed : t.completedNot,
            },
          ]}
        />
      </Frame>
    )
  },
})
