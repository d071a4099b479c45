import type { Lang } from '#kit/korean-text.ts'
import type { NamedProject } from '#rooms/appropriations/contract.ts'
import { fundSources } from '#rooms/budget/core/fund-source.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { DataTable } from '#ui/data-table.tsx'
import { CheckboxField, HiddenField, NumberField, RadioGroup, SelectField, SubmitButton } from '#ui/form.tsx'
import { PostForm } from '#ui/post-form.tsx'
import { Section } from '#ui/section.tsx'
import { entryKinds } from '../core/entry.ts'
import { importFields, neededFields } from '../core/import-mapping.ts'
import { words } from '../core/messages.ts'
import { importWords } from '../core/messages-import.ts'
import type { ImportStep } from './import-steps.ts'

interface MappingFormProps {
  readonly step: Extract<ImportStep, { step: 'mapping' }>
  readonly fiscalYear: number
  readonly projects: readonly NamedProject[]
  readonly action: string
  readonly lang: Lang
}

/** Which column of a file is what; asking again shows what would change. */
export function MappingForm({ step, fiscalYear, projects, action, lang }: MappingFormProps) {
  const [t, m, b] = [words(lang), importWords(lang), budgetWords(lang)]
  const { rows, mapping, comparison, fileName } = step
  const heading = rows[Math.max(0, mapping.firstRow - 1)] ?? []
  const width = Math.max(0, ...rows.slice(0, 50).map((row) => row.length))
  const columns = Array.from({ length: width }, (_, at) => ({
    value: String(at),
    label: m.column(at + 1, (heading[at] ?? '').slice(0, 40)),
  }))
  const sample = rows.slice(0, 6).map((cells, at) => ({ no: at + 1, cells }))
  const named = projects.map(({ projectId, title }) => ({ value: projectId as string, label: title }))
  return (
    <Section title={comparison === null ? m.mappingTitle : m.again} id="mapping">
      <p>{m.mappingLead}</p>
      <DataTable
        caption={m.sampleCaption}
        rows={sample}
        empty={m.none}
        columns={[
          { key: 'no', header: m.rowNo, rowHeader: true, cell: ({ no }) => String(no) },
          ...columns.map(({ value, label }) => ({
            key: value,
            header: label,
            cell: ({ cells }: (typeof sample)[number]) => cells[Number(value)] ?? '',
          })),
        ]}
      />
      <PostForm action={action}>
        <HiddenField name="fiscalYear" value={String(fiscalYear)} />
        <HiddenField name="fileName" value={fileName} />
        <HiddenField name="rows" value={JSON.stringify(rows)} />
        <HiddenField name="mapping" value={JSON.stringify(mapping)} />
        <RadioGroup
          name="kind"
          label={m.kind}
          value={mapping.kind}
          options={entryKinds.toReversed().map((value) => ({ value, label: t.entryKinds[value] }))}
        />
        <NumberField name="firstRow" label={m.firstRow} value={mapping.firstRow + 1} required />
        <RadioGroup
          name="unit"
          label={m.unit}
          value={mapping.unit}
          options={(['won', 'thousand'] as const).map((value) => ({ value, label: m.units[value] }))}
        />
        {importFields.map((field) => (
          <SelectField
            key={field}
            name={`column-${field}`}
            label={m.fields[field]}
            required={neededFields.has(field)}
            hint={field === 'documentNo' ? m.documentNoHint : undefined}
            value={mapping.columns[field] === null ? '' : String(mapping.columns[field])}
            options={[{ value: '', label: m.noColumn }, ...columns]}
          />
        ))}
        <SelectField
          name="projectId"
          label={m.defaultProject}
          value={mapping.projectId ?? ''}
          options={[{ value: '', label: m.noColumn }, ...named]}
        />
        <SelectField
          name="source"
          label={m.defaultSource}
          value={mapping.source ?? ''}
          options={[
            { value: '', label: m.noColumn },
            ...fundSources.map((value) => ({ value: value as string, label: b.sources[value] })),
          ]}
        />
        <CheckboxField name="leaveOutUnknown" label={m.leaveOut} checked={mapping.leaveOutUnknown} />
        {comparison !== null && comparison.unknownProjects.length > 0 && (
          <Section title={m.unknownTitle} id="unknown">
            <p>{m.unknownLead}</p>
            {comparison.unknownProjects.slice(0, 200).map((text, at) => (
              <div key={text}>
                <HiddenField name={`name-${at}`} value={text} />
                <SelectField
                  name={`means-${at}`}
                  label={text}
                  options={[{ value: '', label: m.choose }, { value: 'leave-out', label: m.leaveOutOne }, ...named]}
                />
              </div>
            ))}
          </Section>
        )}
        <SubmitButton kind={comparison === null ? 'primary' : 'secondary'}>{m.compare}</SubmitButton>
      </PostForm>
    </Section>
  )
}
