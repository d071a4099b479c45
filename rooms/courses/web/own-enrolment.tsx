import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { printedCode } from '#rooms/surveys/core/invitation.ts'
import { KeyFacts } from '#ui/key-facts.tsx'
import { Section } from '#ui/section.tsx'
import { type ownEnrolment, withdraw } from '../contract-enrolment.ts'
import type { Course } from '../core/course.ts'
import { words } from '../core/messages-pages.ts'
import { CourseForm, type FormPlace } from './course-form.tsx'

interface Props {
  readonly enrolment: NonNullable<ReplyOf<typeof ownEnrolment>['enrolment']>
  readonly course: Course
  readonly place: FormPlace
  readonly lang: Lang
}

/** Where one stands oneself: the seat or the place on the waiting list, attendance, the code, and the way out. */
export function OwnEnrolment({ enrolment: own, course, place, lang }: Props) {
  const t = words(lang)
  const seated = own.state === 'seated'
  const goesOn = course.state === 'announced'
  return (
    <Section title={t.mineTitle} id="mine">
      <p>
        <strong>{seated ? t.mineSeated(own.no) : t.mineWaiting(own.no, own.ahead)}</strong>
      </p>
      {seated && own.rate !== null && (
        <p>
          {t.mineAttended(own.attended.length, own.held, own.rate)}{' '}
          {own.completes !== null && (own.completes ? t.mineCompletes : t.mineCompletesNot)}
        </p>
      )}
      {seated && goesOn && (
        <>
          <KeyFacts facts={[{ label: t.mineCode, value: <code>{printedCode(own.code)}</code> }]} />
          <p class="note">{t.mineCodeHint}</p>
        </>
      )}
      {goesOn && own.attended.length === 0 && (
        <CourseForm
          command={withdraw}
          place={place}
          hidden={{ courseId: course.id }}
          submit={t.withdraw}
          kind="secondary"
        />
      )}
    </Section>
  )
}
