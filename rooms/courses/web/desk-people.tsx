import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { CheckboxField, HiddenField, NumberField, TextField } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { newId } from '#ui/new-id.ts'
import { Section } from '#ui/section.tsx'
import { enrolFor, type seeDesk, withdrawFor } from '../contract-enrolment.ts'
import { words } from '../core/messages-pages.ts'
import { CourseForm, type FormPlace, ownForm } from './course-form.tsx'

interface Props {
  readonly desk: ReplyOf<typeof seeDesk>
  readonly place: FormPlace
  readonly lang: Lang
}

/** Everybody enrolled, by number, with the sessions that each came to; and those who called or came. */
export function DeskPeople({ desk: { course, people }, place, lang }: Props) {
  const t = words(lang)
  const hidden = { courseId: course.id }
  const takes = course.state === 'announced' && course.seats > 0
  const completion =
    course.completion === null || course.state !== 'finished'
      ? []
      : [
          {
            ...{ key: 'completes', header: t.result },
            cell: ({ completes }: (typeof people)[number]) => (completes === true ? t.completed : t.completedNot),
          },
        ]
  return (
    <Section title={t.enrolled} id="people">
      <DataTable
        caption={t.enrolledCaption}
        rows={people}
        empty={course.seats === 0 ? t.noEnrolmentTaken : t.noEnrolment}
        columns={[
          { key: 'no', header: t.no, rowHeader: true, cell: ({ no }) => no },
          { key: 'state', header: t.seat, cell: ({ state }) => t.standings[state] },
          { key: 'channel', header: t.channel, cell: ({ channel }) => t.channels[channel] },
          {
            ...{ key: 'attended', header: t.attendance },
            cell: ({ attended }) => attended.map((no) => t.sessionNo(no)).join(', '),
          },
          ...completion,
        ]}
      />
      {takes && (
        <More summary={t.enrolForTitle} open={ownForm(place.form, enrolFor, hidden) !== null}>
          <CourseForm
            command={enrolFor}
            place={place}
            hidden={hidden}
            labels={{ name: t.personName, contact: t.contact, consent: t.consentFor }}
            submit={t.enter}
          >
            {(field, own) => (
              <>
                {/* Pressed twice, it takes one seat. */}
                <HiddenField name="_key" value={newId('enrolment')} />
                <TextField {...field('name', t.personName)} required maxLength={60} />
                <TextField {...field('contact', t.contact, t.contactHint)} required maxLength={100} />
                <CheckboxField
                  {...field('consent', t.consentFor)}
                  value="on"
                  required
                  checked={own?.values['consent'] === 'on'}
                />
              </>
            )}
          </CourseForm>
        </More>
      )}
      {takes && people.length > 0 && (
        <More summary={t.withdrawTitle} open={ownForm(place.form, withdrawFor, hidden) !== null}>
          <CourseForm
            command={withdrawFor}
            place={place}
            hidden={hidden}
            labels={{ no: t.no }}
            submit={t.withdrawFor}
            kind="danger"
          >
            {(field) => <NumberField {...field('no', t.no)} required />}
          </CourseForm>
        </More>
      )}
    </Section>
  )
}
