import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { refuse } from '#kit/result.ts'
import { seeResult, seeSurvey } from '#rooms/surveys/contract.ts'
import { Badge } from '#ui/badge.tsx'
import { FollowButton } from '#ui/follow-button.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { seeCourse } from '../contract.ts'
import { ownEnrolment } from '../contract-enrolment.ts'
import { type Course, CourseId, isFor } from '../core/course.ts'
import { words } from '../core/messages-pages.ts'
import { mayConductCourse, mayEnrol, maySeeCourses } from '../core/permissions.ts'
import { CourseResult } from './course-result.tsx'
import { standingOf, stateOf, whenOf } from './course-words.ts'
import { EnrolForm } from './enrol-form.tsx'
import { OwnEnrolment } from './own-enrolment.tsx'
import { Satisfaction } from './satisfaction.tsx'
import { SessionTable } from './session-table.tsx'

/** A course: what for, for whom, when and where, how its seats stand, one's own enrolment, and what came of it. */
export const coursePage = page({
  path: '/courses/:id',
  permission: maySeeCourses,
  async render({ ask, actor, lang, params, form }) {
    const courseId = CourseId.safeParse(params['id'])
    if (!courseId.success) return refuse({ kind: 'course-not-found' })
    const asked = await askAll(ask, {
      seen: question(seeCourse, { courseId: courseId.data }),
      own: question(ownEnrolment, { courseId: courseId.data }),
    })
    if (!asked.ok) return asked
    const { seen, own } = asked.value
    const { course, sessions, today, takesEnrolments, changes } = seen
    // A survey that is still being written has no page for the public.
    const survey = course.surveyId === null ? null : await ask(seeSurvey, { surveyId: course.surveyId })
    const asks = survey?.ok === true ? survey.value : null
    const result = asks?.survey.state === 'published' ? await ask(seeResult, { surveyId: asks.survey.id }) : null
    const t = words(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/courses/${course.id}`
    const place = { home, here, form }
    const { kind, text } = stateOf(course, takesEnrolments, lang)
    const forThem = isFor(course.audience, actor.roles)
    const isToday = course.state === 'announced' && course.seats > 0 && sessions.some((one) => one.heldOn === today)
    return (
      <Frame
        title={course.title}
        crumbs={[{ href: `${home}/courses`, label: t.title }]}
        over={t.kinds[course.kind]}
        lead={course.purpose ?? undefined}
      >
        <p>
          <Badge kind={kind}>{text}</Badge>
        </p>
        <Facts course={course} lang={lang} />
        {own.enrolment !== null && <OwnEnrolment enrolment={own.enrolment} course={course} place={place} lang={lang} />}
        {takesEnrolments && own.enrolment === null && permits(mayEnrol, actor) && forThem && (
          <EnrolForm courseId={course.id} place={place} lang={lang} />
        )}
        {takesEnrolments && (actor.accountId === null || !forThem) && (
          <Section title={t.enrolTitle} id="enrol">
            <p>{forThem ? t.signInToEnrol : t.forStaff}</p>
            {actor.accountId === null && (
              <LinkRow
                label={t.enrolTitle}
                links={[{ href: `${home}/sign-in?then=${encodeURIComponent(here)}`, label: t.signIn, main: true }]}
              />
            )}
          </Section>
        )}
        <Section title={t.sessions} id="sessions">
          <SessionTable sessions={sessions} lang={lang} />
        </Section>
        {course.state === 'finished' && <CourseResult course={course} sessions={sessions} lang={lang} />}
        {asks !== null && (
          <Satisfaction
            surveyId={asks.survey.id}
            result={result?.ok === true ? result.value : null}
            takesAnswers={asks.takesAnswers}
            {...{ home, lang }}
          />
        )}
        {changes.length > 0 && (
          <Section title={t.changesTitle} id="changes">
            <ul>
              {changes.map(({ on, sessionNo, what, reason }, at) => (
                <li key={at}>
                  {`${formatDate(on, lang)} ${sessionNo === null ? '' : `${t.sessionNo(sessionNo)} `}${t.changed[what]}: ${reason}`}
                </li>
              ))}
            </ul>
          </Section>
        )}
        <FollowButton subject={{ kind: 'course', id: course.id }} follows={null} />
        <LinkRow
          label={t.links}
          links={[
            ...(isToday ? [{ href: `${here}/here`, label: t.toCheckIn, main: true }] : []),
            ...(permits(mayConductCourse, actor) ? [{ href: `${here}/desk`, label: t.desk }] : []),
            ...(sessions.length > 0 ? [{ href: `${here}/calendar.ics`, label: t.calendarFile }] : []),
            { href: `${home}/history/course/${course.id}`, label: t.history },
          ]}
        />
      </Frame>
    )
  },
})

function Facts({ course, lang }: { readonly course: Course; readonly lang: Lang }) {
  const t = words(lang)
  const { opensOn, closesOn, completion, organiser } = course
  return (
    <KeyFacts
      facts={[
        { label: t.when, value: whenOf(course, lang) },
        { label: t.place, value: course.place },
        { label: t.forWhom, value: t.audiences[course.audience] },
        ...(organiser === null ? [] : [{ label: t.organiser, value: organiser }]),
        { label: t.standing, value: standingOf(course, lang) },
        ...(opensOn === null || closesOn === null
          ? []
          : [
              { label: t.enrolment, value: t.days(formatDate(opensOn, lang), formatDate(closesOn, lang)) },
              { label: t.full, value: course.waits ? t.waitsFor : t.waitsNot },
            ]),
        ...(completion === null
          ? []
          : [{ label: t.completion, value: t.completionOf(completion.attended, completion.of) }]),
      ]}
    />
  )
}
