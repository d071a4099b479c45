import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { Badge } from '#ui/badge.tsx'
import { CommandForm, cameBack, type FormPlace } from '#ui/command-form.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { DateField, SelectField, TextArea, TextField } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { recordAnswer, submit } from '../contract.ts'
import { words } from '../core/messages.ts'
import { addressees, answerOutcomes } from '../core/submission.ts'
import { versionText } from '../core/version-text.ts'
import type { SubjectView } from './findings-section.tsx'

interface SubmissionSectionProps {
  readonly seen: SubjectView
  readonly place: FormPlace
  readonly maySubmit: boolean
  readonly lang: Lang
}

/** What was put to the governance council, the city or the district assembly, and what came back. */
export function SubmissionSection({ seen, place, maySubmit, lang }: SubmissionSectionProps) {
  const t = words(lang)
  const waiting = seen.submissions.filter((one) => one.answer === null)
  return (
    <Section title={t.submissionsTitle} id="submissions">
      <DataTable
        caption={t.submissionsCaption}
        rows={seen.submissions}
        empty={t.noSubmissions}
        stack
        columns={[
          { key: 'to', header: t.to, rowHeader: true, cell: (one) => t.addressees[one.to] },
          { key: 'on', header: t.submittedOn, cell: (one) => formatDate(one.on, lang) },
          { key: 'number', header: t.documentNumber, cell: (one) => one.documentNumber ?? t.none },
          { key: 'version', header: t.version, cell: (one) => versionText(one.version, lang) },
          {
            key: 'answer',
            header: t.answer,
            cell: ({ answer }) =>
              answer === null ? (
                <Badge kind="progress">{t.waiting}</Badge>
              ) : (
                [
                  `${t.outcomes[answer.outcome]} (${formatDate(answer.on, lang)})`,
                  ...(answer.documentNumber === null ? [] : [answer.documentNumber]),
                  ...(answer.note === null ? [] : [answer.note]),
                ].join(', ')
              ),
          },
          {
            key: 'resolution',
            header: t.resolution,
            cell: ({ answer }) =>
              answer?.resolutionId == null ? (
                ''
              ) : (
                <a href={`${place.home}/history/resolution/${answer.resolutionId}`}>{answer.resolutionId}</a>
              ),
          },
        ]}
      />
      {maySubmit && (
        <More summary={t.submitTitle} open={cameBack(place.form, submit)}>
          <p>{t.submitLead}</p>
          <CommandForm
            command={submit}
            place={place}
            prefix="submit"
            hidden={{ 'subject.kind': seen.subject.kind, 'subject.id': seen.subject.id, version: seen.version }}
            newThing={{ field: 'submissionId', kind: 'submission' }}
            labels={{ to: t.to, _effectiveOn: t.submittedOn, documentNumber: t.documentNumber, note: t.requestNote }}
            submit={t.submit}
          >
            {(field) => (
              <>
                <SelectField
                  {...field('to', t.to)}
                  required
                  options={addressees.map((value) => ({ value, label: t.addressees[value] }))}
                />
                <DateField {...field('_effectiveOn', t.submittedOn)} required />
                <TextField {...field('documentNumber', t.documentNumber, t.optional)} maxLength={300} />
                <TextArea {...field('note', t.requestNote, t.optional)} rows={2} maxLength={4000} />
              </>
            )}
          </CommandForm>
        </More>
      )}
      {maySubmit && waiting.length > 0 && (
        <More summary={t.answerTitle} open={cameBack(place.form, recordAnswer)}>
          <CommandForm
            command={recordAnswer}
            place={place}
            prefix="answer"
            labels={{
              submissionId: t.answerWhich,
              outcome: t.answerOutcome,
              _effectiveOn: t.answerOn,
              documentNumber: t.answerNumber,
              note: t.answerNote,
              resolutionId: t.resolutionId,
            }}
            submit={t.saveAnswer}
          >
            {(field) => (
              <>
                <SelectField
                  {...field('submissionId', t.answerWhich)}
                  required
                  options={waiting.map((one) => ({
                    value: one.id,
                    label: `${t.addressees[one.to]} (${formatDate(one.on, lang)})`,
                  }))}
                />
                <SelectField
                  {...field('outcome', t.answerOutcome)}
                  required
                  options={answerOutcomes.map((value) => ({ value, label: t.outcomes[value] }))}
                />
                <DateField {...field('_effectiveOn', t.answerOn)} required />
                <TextField {...field('documentNumber', t.answerNumber, t.optional)} maxLength={300} />
                <TextArea {...field('note', t.answerNote, t.optional)} rows={2} maxLength={4000} />
                <TextField {...field('resolutionId', t.resolutionId, t.resolutionHint)} maxLength={64} />
              </>
            )}
          </CommandForm>
        </More>
      )}
    </Section>
  )
}
