import type { RefusedForm } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import { CheckboxField, DateField, NumberField, SelectField, TextArea, TextField } from '#ui/form.tsx'
import type { FieldIn } from '#ui/form-field.ts'
import { More } from '#ui/more.tsx'
import { audiences, type Course } from '../core/course.ts'
import { words } from '../core/messages-pages.ts'
import { levels, type Session } from '../core/session.ts'

interface Props {
  readonly field: FieldIn
  readonly own: RefusedForm | null
  /** Whose terms stand in the form at first; null for a new one. */
  readonly course: Course | null
  readonly surveys: readonly { readonly id: string; readonly title: string }[]
  readonly lang: Lang
}

const behindMore = ['completionAttended', 'completionOf', 'surveyId']

const text = (value: string | number | null | undefined): string => `${value ?? ''}`

/** What is said of a course: name, for whom and where; seats and days of enrolment; completion and survey behind more. */
export function CourseFields({ field, own, course, surveys, lang }: Props) {
  const t = words(lang)
  const set = course !== null && (course.completion !== null || course.surveyId !== null)
  return (
    <>
      <TextField {...field('title', t.name, undefined, text(course?.title))} required maxLength={200} />
      <TextArea {...field('purpose', t.purpose, undefined, text(course?.purpose))} rows={3} />
      <SelectField
        {...field('audience', t.forWhom, undefined, course?.audience ?? 'all')}
        options={audiences.map((value) => ({ value, label: t.audiences[value] }))}
      />
      <TextField {...field('place', t.place, undefined, text(course?.place))} required maxLength={200} />
      <TextField {...field('organiser', t.organiser, t.organiserHint, text(course?.organiser))} maxLength={200} />
      <NumberField {...field('seats', t.seats, t.seatsHint, text(course?.seats ?? 0))} />
      <DateField {...field('opensOn', t.opensOn, undefined, text(course?.opensOn))} />
      <DateField {...field('closesOn', t.closesOn, undefined, text(course?.closesOn))} />
      <CheckboxField
        {...field('waits', t.waits)}
        value="on"
        checked={own === null ? (course?.waits ?? true) : own.values['waits'] === 'on'}
      />
      <More
        summary={t.moreSettings}
        open={set || behindMore.some((name) => (own?.values[name] ?? '') !== '' || own?.fieldErrors[name])}
      >
        <NumberField
          {...field('completionAttended', t.completionAttended, t.completionHint, text(course?.completion?.attended))}
        />
        <NumberField {...field('completionOf', t.completionOfField, undefined, text(course?.completion?.of))} />
        <SelectField
          {...field('surveyId', t.surveyId, t.surveyHint, text(course?.surveyId))}
          options={[{ value: '', label: t.noSurvey }, ...surveys.map(({ id, title }) => ({ value: id, label: title }))]}
        />
      </More>
    </>
  )
}

/** The labels of those fields, for the summary of what is wrong. */
export function courseLabels(lang: Lang): Readonly<Record<string, string>> {
  const t = words(lang)
  return {
    ...{ title: t.name, purpose: t.purpose, audience: t.forWhom, place: t.place, organiser: t.organiser },
    ...{ seats: t.seats, opensOn: t.opensOn, closesOn: t.closesOn, waits: t.waits },
    ...{ completionAttended: t.completionAttended, completionOf: t.completionOfField, surveyId: t.surveyId },
  }
}

interface SessionFieldsProps {
  readonly field: FieldIn
  readonly session: Session | null
  readonly lang: Lang
}

/** What is said of a session: its day and hours, what about, and where the lecturer comes from. */
export function SessionFields({ field, session, lang }: SessionFieldsProps) {
  const t = words(lang)
  return (
    <>
      <DateField {...field('heldOn', t.heldOn, undefined, text(session?.heldOn))} required />
      <TextField {...field('beginsAt', t.beginsAt, undefined, text(session?.beginsAt))} maxLength={5} />
      <TextField {...field('endsAt', t.endsAt, undefined, text(session?.endsAt))} maxLength={5} />
      <NumberField {...field('minutes', t.minutesField, t.minutesHint, text(session?.minutes))} />
      <TextField {...field('topic', t.topic, undefined, text(session?.topic))} required maxLength={200} />
      <SelectField
        {...field('level', t.level, undefined, text(session?.level))}
        options={[{ value: '', label: t.noLevel }, ...levels.map((value) => ({ value, label: t.levels[value] }))]}
      />
      <TextField {...field('lecturer', t.lecturer, t.lecturerHint, text(session?.lecturer))} maxLength={200} />
    </>
  )
}

export function sessionLabels(lang: Lang): Readonly<Record<string, string>> {
  const t = words(lang)
  return {
    ...{ heldOn: t.heldOn, beginsAt: t.beginsAt, endsAt: t.endsAt, minutes: t.minutesField },
    ...{ topic: t.topic, level: t.level, lecturer: t.lecturer },
  }
}
