import { page } from '#kernel/page.ts'
import { refuse } from '#kit/result.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import { seeCourse } from '../contract.ts'
import { checkIn } from '../contract-enrolment.ts'
import { CourseId } from '../core/course.ts'
import { words } from '../core/messages-pages.ts'
import { mayUseCode } from '../core/permissions.ts'
import { CourseForm } from './course-form.tsx'
import { hoursOf } from './course-words.ts'

/** For the entrance, or for one's own phone: one checks in by code to the session of today. */
export const checkInPage = page({
  path: '/courses/:id/here',
  permission: mayUseCode,
  async render({ ask, actor, lang, params, form }) {
    const courseId = CourseId.safeParse(params['id'])
    if (!courseId.success) return refuse({ kind: 'course-not-found' })
    const seen = await ask(seeCourse, { courseId: courseId.data })
    if (!seen.ok) return seen
    const { course, sessions, today } = seen.value
    const t = words(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/courses/${course.id}`
    const ofToday = sessions.filter(({ heldOn, cancelled }) => heldOn === today && !cancelled)
    const place = { home, here: `${here}/here`, form }
    return (
      <Frame title={`${t.hereTitle}: ${course.title}`} crumbs={[{ href: here, label: course.title }]} lead={t.hereLead}>
        {ofToday.length === 0 && <EmptyState text={t.hereNone} />}
        {ofToday.map((session) => (
          <Section key={session.no} title={`${t.sessionNo(session.no)}: ${session.topic}`} id={`session-${session.no}`}>
            <p>{hoursOf(session, lang)}</p>
            <CourseForm
              command={checkIn}
              place={place}
              hidden={{ courseId: course.id, sessionNo: `${session.no}` }}
              labels={{ code: t.code }}
              submit={t.checkIn}
            >
              {(field) => <TextField {...field('code', t.code)} required maxLength={40} autoComplete="off" />}
            </CourseForm>
          </Section>
        ))}
      </Frame>
    )
  },
})
