import type { RefusedForm } from '#kernel/page.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ActForm, cameBackIn } from '#ui/act-form.tsx'
import { FileField } from '#ui/file-field.tsx'
import { DateField, HiddenField, RadioGroup, TextArea, TextField } from '#ui/form.tsx'
import { Island } from '#ui/island.tsx'
import { newId } from '#ui/new-id.ts'
import { Section } from '#ui/section.tsx'
import { reportVisit } from '../contract-visits.ts'
import { pageWords } from '../core/messages-pages.ts'
import { pointMarks, type Visit } from '../core/visit.ts'

/** So many things to correct have a field each. */
const faultFields = 3

interface Props {
  readonly visit: Visit
  readonly home: string
  readonly here: string
  readonly form: RefusedForm | null
  readonly today: LocalDate
  readonly lang: Lang
  /** Whether the part that works without a network stands here: for the inspector, not for who enters a paper. */
  readonly onDevice: boolean
}

/** The report of a visit. Without script it is a plain form; with it, the same is kept on the device until it is sent. */
export function ReportForm({ visit, home, here, form, today, lang, onDevice }: Props) {
  const t = pageWords(lang)
  const { points } = visit.assignment
  const own = cameBackIn(form, reportVisit, { visitId: visit.id })
  const plain = (
    <ActForm
      command={reportVisit}
      {...{ home, here, form }}
      hidden={{ visitId: visit.id }}
      files
      submit={t.report}
      fields={(field) => (
        <>
          <HiddenField name="reportId" value={own?.values['reportId'] ?? newId('report')} />
          <DateField {...field('visitedOn', t.visitedDay, undefined, today)} required max={today} />
          <TextField {...field('beganAt', t.beganAt, t.clockHint)} required maxLength={5} />
          <TextField {...field('endedAt', t.endedAt, t.clockHint)} required maxLength={5} />
          <TextField {...field('place', t.place, t.placeHint)} maxLength={200} />
          {points.map((point, at) => (
            <div key={point}>
              <HiddenField name={`marks.${at}.no`} value={`${at + 1}`} />
              <RadioGroup
                {...field(`marks.${at}.mark`, point)}
                required
                options={pointMarks.map((value) => ({ value, label: t.marks[value] }))}
              />
              <TextField {...field(`marks.${at}.note`, t.markNote(point))} maxLength={1000} />
            </div>
          ))}
          <TextArea {...field('opinion', t.opinion)} rows={3} maxLength={4000} />
          {Array.from({ length: faultFields }, (_, at) => (
            <TextArea
              key={`fault-${at}`}
              {...field(`faults.${at}.what`, t.faultNo(at + 1), at === 0 ? t.faultsHint : undefined)}
              rows={2}
              maxLength={2000}
            />
          ))}
          <FileField name="files" label={t.photos} form={own} />
        </>
      )}
    />
  )
  return (
    <Section title={t.report} id="report">
      {onDevice ? (
        <Island name="visit-report" props={{ visitId: visit.id, points, today, faultFields }}>
          {plain}
        </Island>
      ) : (
        plain
      )}
    </Section>
  )
}
