import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { CommandForm, cameBack, type FormPlace } from '#ui/command-form.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { CheckboxField, DateField, RadioGroup, SelectField, TextArea, TextField } from '#ui/form.tsx'
import { idIn } from '#ui/form-field.ts'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { recordDocument, withdrawDocument } from '../contract.ts'
import { clauses, disclosures } from '../core/approval-document.ts'
import { words } from '../core/messages.ts'
import { versionText } from '../core/version-text.ts'
import type { SubjectView } from './findings-section.tsx'

interface DocumentSectionProps {
  readonly seen: SubjectView
  readonly place: FormPlace
  readonly mayRecord: boolean
  readonly lang: Lang
}

/** What the office's own approval system gave back, and the form to type it in. */
export function DocumentSection({ seen, place, mayRecord, lang }: DocumentSectionProps) {
  const t = words(lang)
  const standing = seen.documents.filter((document) => document.withdrawnReason === null)
  return (
    <Section title={t.documentsTitle} id="documents">
      <DataTable
        caption={t.documentsCaption}
        rows={seen.documents}
        empty={t.noDocuments}
        stack
        columns={[
          { key: 'number', header: t.documentNumber, rowHeader: true, cell: (one) => one.documentNumber },
          { key: 'approvedOn', header: t.approvedOn, cell: (one) => formatDate(one.approvedOn, lang) },
          {
            key: 'disclosure',
            header: t.disclosure,
            cell: (one) => [t.disclosures[one.disclosure], ...one.clauses.map(t.clauseOf)].join(', '),
          },
          { key: 'version', header: t.version, cell: (one) => versionText(one.version, lang) },
          {
            key: 'withdrawn',
            header: t.state,
            cell: (one) => (one.withdrawnReason === null ? '' : `${t.withdrawn}: ${one.withdrawnReason}`),
          },
        ]}
      />
      {mayRecord && (
        <More summary={t.documentTitle} open={cameBack(place.form, recordDocument)}>
          <p>{t.documentLead}</p>
          <RecordDocumentForm seen={seen} place={place} lang={lang} />
        </More>
      )}
      {mayRecord && standing.length > 0 && (
        <More summary={t.withdrawDocumentTitle} open={cameBack(place.form, withdrawDocument)}>
          <CommandForm
            command={withdrawDocument}
            place={place}
            prefix="undocument"
            labels={{ documentId: t.documentNumber, reason: t.withdrawReason }}
            submit={t.withdrawDocument}
            kind="danger"
          >
            {(field) => (
              <>
                <SelectField
                  {...field('documentId', t.documentNumber)}
                  required
                  options={standing.map((one) => ({ value: one.id, label: one.documentNumber }))}
                />
                <TextArea {...field('reason', t.withdrawReason)} required rows={2} maxLength={4000} />
              </>
            )}
          </CommandForm>
        </More>
      )}
    </Section>
  )
}

function RecordDocumentForm({ seen, place, lang }: Omit<DocumentSectionProps, 'mayRecord'>) {
  const t = words(lang)
  const labels = {
    documentNumber: t.documentNumber,
    _effectiveOn: t.approvedOn,
    disclosure: t.disclosure,
    clauses: t.clauses,
  }
  return (
    <CommandForm
      command={recordDocument}
      place={place}
      prefix="document"
      hidden={{ 'subject.kind': seen.subject.kind, 'subject.id': seen.subject.id, version: seen.version }}
      newThing={{ field: 'documentId', kind: 'document' }}
      labels={labels}
      submit={t.saveDocument}
    >
      {(field, own) => (
        <>
          <TextField {...field('documentNumber', t.documentNumber, t.documentNumberHint)} required maxLength={60} />
          <DateField {...field('_effectiveOn', t.approvedOn)} required />
          <RadioGroup
            {...field('disclosure', t.disclosure, undefined, 'public')}
            required
            options={disclosures.map((value) => ({ value, label: t.disclosures[value] }))}
          />
          <fieldset class="field" id={idIn('document', 'clauses')} tabIndex={-1}>
            <legend class="field-label">{t.clauses}</legend>
            <p class="field-hint">{t.clausesHint}</p>
            {clauses.map((clause, at) => (
              <CheckboxField
                key={clause}
                name={`clauses.${at}`}
                id={idIn('document', `clause-${clause}`)}
                label={t.clauseNames[at] ?? t.clauseOf(clause)}
                value={String(clause)}
                checked={own?.values[`clauses.${at}`] !== undefined}
              />
            ))}
          </fieldset>
        </>
      )}
    </CommandForm>
  )
}
