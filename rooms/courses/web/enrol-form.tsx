import type { Lang } from '#kit/korean-text.ts'
import { CheckboxField, TextField } from '#ui/form.tsx'
import { Section } from '#ui/section.tsx'
import { enrol } from '../contract-enrolment.ts'
import type { CourseId } from '../core/course.ts'
import { words } from '../core/messages-pages.ts'
import { CourseForm, type FormPlace } from './course-form.tsx'

interface Props {
  readonly courseId: CourseId
  readonly place: FormPlace
  readonly lang: Lang
}

/** Enrols oneself: a name for the roll, and one's consent. */
export function EnrolForm({ courseId, place, lang }: Props) {
  const t = words(lang)
  return (
    <Section title={t.enrolTitle} id="enrol">
      <CourseForm
        command={enrol}
        place={place}
        hidden={{ courseId }}
        labels={{ name: t.yourName, consent: t.consent }}
        submit={t.enrol}
      >
        {(field, own) => (
          <>
            <TextField {...field('name', t.yourName, t.yourNameHint)} required maxLength={60} autoComplete="name" />
            <CheckboxField
              {...field('consent', t.consent)}
              value="on"
              required
              checked={own?.values['consent'] === 'on'}
            />
          </>
        )}
      </CourseForm>
    </Section>
  )
}
