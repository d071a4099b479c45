import { HiddenField, NumberField, SelectField, SubmitButton } from '#ui/form.tsx'
import { usePage } from '#ui/page-context.ts'
import { PostForm } from '#ui/post-form.tsx'
import { Section } from '#ui/section.tsx'
import type { ImportField } from '../../core/import/declared-import.ts'
import { words } from '../../core/messages-import.ts'
import type { MappedFile } from './import-step.ts'

interface ColumnChoiceProps {
  readonly mapped: MappedFile
  readonly fields: readonly ImportField[]
  readonly target: string
}

/** Which table of a file is read, where its headings stand, and which column is what. */
export function ColumnChoice({ mapped, fields, target }: ColumnChoiceProps) {
  const { lang } = usePage()
  const t = words(lang)
  const { sheets, chosen, headingRow, columns, remembered } = mapped
  const rows = sheets[chosen]?.rows ?? []
  const width = Math.max(0, ...rows.slice(0, 200).map((row) => row.length))
  const heading = (at: number): string => (rows[headingRow]?.[at] ?? '').slice(0, 60)
  return (
    <Section title={t.mapping} id="mapping">
      <p>{remembered ? t.rememberedLead : t.mappingLead}</p>
      <PostForm>
        <HiddenField name="sheets" value={JSON.stringify(sheets)} />
        <HiddenField name="mapped" value={`${chosen}`} />
        <HiddenField name="target" value={target} />
        {sheets.length > 1 && (
          <SelectField
            name="sheet"
            label={t.table}
            value={`${chosen}`}
            options={sheets.map(({ name }, at) => ({ value: `${at}`, label: name }))}
          />
        )}
        <NumberField name="headingRow" label={t.headingRow} value={headingRow + 1} />
        {fields.map(({ name, label, needed }) => (
          <SelectField
            key={name}
            name={`column.${name}`}
            label={label[lang]}
            required={needed}
            value={`${columns[name] ?? ''}`}
            options={[
              { value: '', label: t.notThere },
              ...Array.from({ length: width }, (_, at) => ({ value: `${at}`, label: t.column(at + 1, heading(at)) })),
            ]}
          />
        ))}
        <SubmitButton kind="secondary">{t.preview}</SubmitButton>
      </PostForm>
    </Section>
  )
}
