import { page } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { compareDates, dateInSeoul } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { refuse } from '#kit/result.ts'
import { type Sheets, writeSpreadsheet } from '#rooms/documents/contract.ts'
import { printedCode } from '#rooms/surveys/core/invitation.ts'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { noteAttendance, seeEnrolled } from '../contract-enrolment.ts'
import { CourseId } from '../core/course.ts'
import { words } from '../core/messages-pages.ts'
import { maySeeEnrolled } from '../core/permissions.ts'
import type { Session } from '../core/session.ts'
import { CourseForm, type FormPlace } from './course-form.tsx'
import { hoursOf, whenOf } from './course-words.ts'

type Seen = ReplyOf<typeof seeEnrolled>
type Person = Seen['people'][number]

/** The roll, by name: to call it and tick who came to a session, all at once; to print; or as a spreadsheet. */
export const rollPage = page({
  path: '/courses/:id/roll',
  permission: maySeeEnrolled,
  async render({ ask, actor, lang, now, params, query, form }) {
    const courseId = CourseId.safeParse(params['id'])
    if (!courseId.success) return refuse({ kind: 'course-not-found' })
    const asked = await ask(seeEnrolled, { courseId: courseId.data })
    if (!asked.ok) return asked
    const seen = asked.value
    const { course, people } = seen
    const t = words(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/courses/${course.id}/roll`
    if (query['format'] === 'xlsx') {
      const fileName = t.rollTitle(course.title)
      return writtenFile(ask, writeSpreadsheet, { format: 'xlsx', fileName, sheets: rollSheets(seen, lang) })
    }
    const sessions = seen.sessions.filter(({ cancelled }) => !cancelled)
    const today = dateInSeoul(now)
    const asks = sessions.find(({ no }) => `${no}` === query['session'])
    const held = sessions.filter(({ heldOn }) => compareDates(heldOn, today) <= 0)
    const session = asks ?? held.at(-1) ?? sessions[0]
    return (
      <Frame
        title={t.rollTitle(course.title)}
        over={whenOf(course, lang)}
        crumbs={[
          { href: `${home}/courses`, label: t.title },
          { href: `${home}/courses/${course.id}/desk`, label: t.desk },
        ]}
        lead={t.rollLead}
      >
        {session === undefined ? (
          <p>{t.noSessions}</p>
        ) : (
          <>
            <FilterBar
              action={here}
              clears={false}
              submit={t.showSession}
              filters={[
                {
                  ...{ kind: 'select', name: 'session', label: t.chooseSession, value: `${session.no}` },
                  options: sessions.map(({ no, topic }) => ({
                    ...{ value: `${no}`, label: `${t.sessionNo(no)}: ${topic}` },
                  })),
                },
              ]}
            />
            <Attendance
              {...{ session, people, lang, courseId: course.id }}
              notes={course.state === 'announced' && compareDates(session.heldOn, today) <= 0}
              place={{ home, here: `${here}?session=${session.no}`, form }}
            />
          </>
        )}
        <LinkRow label={t.links} links={[{ href: `${here}?format=xlsx`, label: t.xlsx }]} />
      </Frame>
    )
  },
})

interface AttendanceProps {
  readonly session: Session
  readonly people: readonly Person[]
  readonly courseId: string
  /** Whether it is the time to note who came. */
  readonly notes: boolean
  readonly place: FormPlace
  readonly lang: Lang
}

function Attendance({ session, people, courseId, notes, place, lang }: AttendanceProps) {
  const t = words(lang)
  const rows = people.filter(({ state }) => state === 'seated').map((person, at) => ({ ...person, at }))
  const came = ({ attended }: Person) => attended.includes(session.no)
  const waiting = people.filter(({ state }) => state === 'waiting')
  const rest: Column<Person>[] = [
    { key: 'contact', header: t.contact, cell: ({ contact }) => contact ?? '' },
    { key: 'code', header: t.mineCode, cell: ({ code, state }) => (state === 'seated' ? printedCode(code) : '') },
  ]
  const named = ({ no, name }: Person) => t.personOf(no, name ?? t.gone)
  const who: Column<Person> = { key: 'name', header: t.personName, rowHeader: true, cell: named }
  const here: Column<(typeof rows)[number]> = {
    ...{ key: 'here', header: t.here, rowHeader: true },
    cell: (person) => (
      <div class="choice">
        <input type="hidden" name={`people.${person.at}.no`} value={person.no} />
        {came(person) && <input type="hidden" name={`people.${person.at}.was`} value="on" />}
        <input type="checkbox" id={`here-${person.no}`} name={`people.${person.at}.here`} checked={came(person)} />
        <label for={`here-${person.no}`}>{named(person)}</label>
      </div>
    ),
  }
  const attended: Column<Person> = { key: 'here', header: t.here, cell: (person) => (came(person) ? t.here : '') }
  const table = (
    <DataTable
      caption={t.rollCaption}
      stack
      rows={rows}
      empty={t.noEnrolment}
      columns={notes ? [here, ...rest] : [who, attended, ...rest]}
    />
  )
  return (
    <>
      <Section title={t.attendanceTitle(session.no)} id="attendance">
        <p>{hoursOf(session, lang)}</p>
        {!notes && <p>{t.attendanceNotYet}</p>}
        {notes && rows.length > 0 ? (
          <CourseForm
            command={noteAttendance}
            place={place}
            hidden={{ courseId, sessionNo: `${session.no}` }}
            submit={t.saveAttendance}
          >
            {() => table}
          </CourseForm>
        ) : (
          table
        )}
      </Section>
      {waiting.length > 0 && (
        <Section title={t.standings.waiting} id="waiting">
          <DataTable caption={t.waitingCaption} stack rows={waiting} empty={t.noEnrolment} columns={[who, ...rest]} />
        </Section>
      )}
    </>
  )
}

function rollSheets({ course, sessions, people }: Seen, lang: Lang): Sheets {
  const t = words(lang)
  const held = sessions.filter(({ cancelled }) => !cancelled)
  const text = (label: string) => ({ label, kind: 'text' as const })
  const columns = [
    ...[{ label: t.no, kind: 'count' as const }, text(t.personName), text(t.contact), text(t.standing)],
    ...held.map(({ no }) => text(t.sessionNo(no))),
  ]
  const rows = people.map(({ no, name, contact, state, attended }) => [
    ...[no, name ?? t.gone, contact, t.standings[state]],
    ...held.map((session) => (attended.includes(session.no) ? t.here : null)),
  ])
  return [{ name: t.rollCaption, title: t.rollTitle(course.title), unit: null, columns, rows }]
}
