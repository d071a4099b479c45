import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import type { Lang } from '#kit/korean-text.ts'
import { refuse } from '#kit/result.ts'
import { listSurveys } from '#rooms/surveys/contract.ts'
import { NumberField, TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { cancelCourse, changeCourse, finishCourse } from '../contract.ts'
import { seeDesk } from '../contract-enrolment.ts'
import { type Course, CourseId } from '../core/course.ts'
import { words } from '../core/messages-pages.ts'
import { mayConductCourse, maySeeEnrolled } from '../core/permissions.ts'
import { CourseFields, courseLabels } from './course-fields.tsx'
import { CourseForm, type FormPlace, ownForm } from './course-form.tsx'
import { standingOf, whenOf } from './course-words.ts'
import { DeskPeople } from './desk-people.tsx'
import { DeskSessions } from './desk-sessions.tsx'

/** The desk: sessions and how many came, enrolments by number, changes, and the result, in the order in which they come. */
export const deskPage = page({
  path: '/courses/:id/desk',
  permission: mayConductCourse,
  async render({ ask, actor, lang, params, form }) {
    const courseId = CourseId.safeParse(params['id'])
    if (!courseId.success) return refuse({ kind: 'course-not-found' })
    const asked = await askAll(ask, {
      desk: question(seeDesk, { courseId: courseId.data }),
      listed: question(listSurveys, { size: 200 }),
    })
    if (!asked.ok) return asked
    const { desk, listed } = asked.value
    const { course } = desk
    const t = words(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/courses/${course.id}`
    const place = { home, here: `${here}/desk`, form }
    const goesOn = course.state === 'announced'
    return (
      <Frame
        title={`${t.desk}: ${course.title}`}
        over={`${t.states[course.state]} · ${whenOf(course, lang)} · ${standingOf(course, lang)}`}
        crumbs={[
          { href: `${home}/courses`, label: t.title },
          { href: here, label: course.title },
        ]}
        lead={t.deskLead}
      >
        <LinkRow
          label={t.links}
          links={[
            ...(permits(maySeeEnrolled, actor) && course.seats > 0
              ? [{ href: `${here}/roll`, label: t.roll, main: true }]
              : []),
            ...(course.seats > 0 && goesOn ? [{ href: `${here}/here`, label: t.hereTitle }] : []),
            { href: here, label: course.title },
          ]}
        />
        <DeskSessions desk={desk} place={place} lang={lang} />
        <DeskPeople desk={desk} place={place} lang={lang} />
        {goesOn && <Finish course={course} place={place} lang={lang} />}
        {goesOn && (
          <Changes
            {...{ course, place, lang }}
            surveys={listed.surveys.map(({ survey: { id, title } }) => ({ id, title }))}
          />
        )}
      </Frame>
    )
  },
})

interface PartProps {
  readonly course: Course
  readonly place: FormPlace
  readonly lang: Lang
}

function Finish({ course, place, lang }: PartProps) {
  const t = words(lang)
  return (
    <Section title={t.finishTitle} id="finish">
      <p>{t.finishLead}</p>
      <CourseForm
        command={finishCourse}
        place={place}
        hidden={{ courseId: course.id }}
        then={`${place.home}/courses/${course.id}`}
        labels={{ summary: t.summary, persons: t.personsField }}
        submit={t.finish}
      >
        {(field) => (
          <>
            <TextArea {...field('summary', t.summary)} required rows={4} />
            <NumberField {...field('persons', t.personsField, t.personsHint)} />
          </>
        )}
      </CourseForm>
    </Section>
  )
}

interface ChangesProps extends PartProps {
  readonly surveys: readonly { readonly id: string; readonly title: string }[]
}

function Changes({ course, surveys, place, lang }: ChangesProps) {
  const t = words(lang)
  const hidden = { courseId: course.id }
  return (
    <Section title={t.changesDeskTitle} id="change">
      <More summary={t.changeTitle} open={ownForm(place.form, changeCourse, hidden) !== null}>
        <CourseForm
          command={changeCourse}
          place={place}
          hidden={hidden}
          labels={{ ...courseLabels(lang), reason: t.reason }}
          submit={t.change}
          kind="secondary"
        >
          {(field, own) => (
            <>
              <CourseFields {...{ field, own, course, surveys, lang }} />
              <TextArea {...field('reason', t.reason, t.reasonHint)} required rows={2} />
            </>
          )}
        </CourseForm>
      </More>
      <More summary={t.cancelTitle} open={ownForm(place.form, cancelCourse, hidden) !== null}>
        <CourseForm
          command={cancelCourse}
          place={place}
          hidden={hidden}
          labels={{ reason: t.reason }}
          submit={t.cancel}
          kind="danger"
        >
          {(field) => <TextArea {...field('reason', t.reason, t.reasonHint)} required rows={2} />}
        </CourseForm>
      </More>
    </Section>
  )
}
