import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { Badge } from '#ui/badge.tsx'
import { CommandForm, cameBack, type FormPlace } from '#ui/command-form.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { SelectField, TextArea } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { passFinding, type seeSubject, withdrawPass } from '../contract.ts'
import { words } from '../core/messages.ts'

export type SubjectView = ReplyOf<typeof seeSubject>

interface FindingsSectionProps {
  readonly seen: SubjectView
  readonly place: FormPlace
  readonly lang: Lang
  /** Whether passing is offered. */
  readonly mayPass: boolean
}

const kinds = { error: 'error', warning: 'warning', note: 'info' } as const

/** What the rules found about a subject, what was passed, and the forms to pass an error or withdraw that. */
export function FindingsSection({ seen, place, lang, mayPass }: FindingsSectionProps) {
  const t = words(lang)
  const errors = seen.findings.filter(({ finding, pass }) => finding.severity === 'error' && pass === null)
  const serious = seen.findings.filter(({ finding }) => finding.severity !== 'note')
  const notes = seen.findings.filter(({ finding }) => finding.severity === 'note')
  const open = seen.passes.filter((pass) => pass.state === 'open')
  const hidden = { 'subject.kind': seen.subject.kind, 'subject.id': seen.subject.id }
  return (
    <Section title={t.findingsTitle} id="findings">
      <p>{errors.length === 0 ? t.noErrorsLeft : t.errorsLeft(errors.length)}</p>
      <FindingsTable
        findings={[...errors, ...serious.filter((one) => !errors.includes(one))]}
        kind={seen.subject.kind}
        lang={lang}
      />
      {notes.length > 0 && (
        <More summary={t.notesTitle(notes.length)}>
          <FindingsTable findings={notes} kind={seen.subject.kind} lang={lang} />
        </More>
      )}
      {mayPass && errors.length > 0 && (
        <More summary={t.passTitle} open={cameBack(place.form, passFinding)}>
          <p>{t.passLead}</p>
          <CommandForm
            command={passFinding}
            place={place}
            prefix="pass"
            hidden={hidden}
            newThing={{ field: 'passId', kind: 'pass' }}
            labels={{ findingKey: t.passWhich, reason: t.passReason }}
            submit={t.pass}
            kind="danger"
          >
            {(field) => (
              <>
                <SelectField
                  {...field('findingKey', t.passWhich)}
                  required
                  options={errors.map(({ key, finding }) => ({ value: key, label: finding.sentence[lang] }))}
                />
                <TextArea {...field('reason', t.passReason)} required rows={3} maxLength={4000} />
              </>
            )}
          </CommandForm>
        </More>
      )}
      {mayPass && open.length > 0 && (
        <More summary={t.withdrawPassTitle} open={cameBack(place.form, withdrawPass)}>
          <CommandForm
            command={withdrawPass}
            place={place}
            prefix="unpass"
            labels={{ passId: t.withdrawPassWhich, reason: t.withdrawReason }}
            submit={t.withdrawPass}
            kind="secondary"
          >
            {(field) => (
              <>
                <SelectField
                  {...field('passId', t.withdrawPassWhich)}
                  required
                  options={open.map((pass) => ({ value: pass.id, label: pass.sentence[lang] }))}
                />
                <TextArea {...field('reason', t.withdrawReason)} required rows={3} maxLength={4000} />
              </>
            )}
          </CommandForm>
        </More>
      )}
    </Section>
  )
}

interface FindingsTableProps {
  readonly findings: SubjectView['findings']
  /** The kind of the subject: a pass given elsewhere says where. */
  readonly kind: SubjectView['subject']['kind']
  readonly lang: Lang
}

/** Findings with what was done about each. */
function FindingsTable({ findings, kind, lang }: FindingsTableProps) {
  const t = words(lang)
  return (
    <DataTable
      caption={t.findingsCaption}
      rows={findings}
      empty={t.noFindings}
      stack
      columns={[
        {
          key: 'severity',
          header: t.severity,
          cell: ({ finding }) => <Badge kind={kinds[finding.severity]}>{t.severities[finding.severity]}</Badge>,
        },
        { key: 'finding', header: t.finding, rowHeader: true, cell: ({ finding }) => finding.sentence[lang] },
        {
          key: 'handling',
          header: t.handling,
          cell: ({ finding, pass }) =>
            pass === null
              ? finding.severity === 'error'
                ? t.mustMend
                : ''
              : pass.subject.kind === kind
                ? t.passedWith(pass.reason)
                : t.passedElsewhere(t.kinds[pass.subject.kind], pass.reason),
        },
      ]}
    />
  )
}
