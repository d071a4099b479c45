import type { SentForm } from '#kernel/page.ts'
import type { CarriedSheets } from '#rooms/documents/core/carried-sheets.ts'
import type { CycleKey } from '#rooms/items/core/item.ts'
import { HiddenField, SelectField, SubmitButton } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { usePage } from '#ui/page-context.ts'
import { PostForm } from '#ui/post-form.tsx'
import { words } from '../core/messages.ts'
import {
  AmountUnit,
  type GuessedColumns,
  guessColumns,
  type RememberedHeadings,
  readTransfers,
  transferFields,
  units,
} from '../core/transfer-columns.ts'
import { TransferSheet } from './transfer-sheet.ts'

/** A file with the columns chosen for it, and what is read of it so; null where it has no rows. */
export interface MappedSheet {
  readonly sheets: CarriedSheets
  readonly chosen: number
  readonly columns: GuessedColumns
  readonly fileName: string | null
  readonly cycleId: CycleKey
  readonly sheet: TransferSheet | null
}

/** Guesses the columns of a file that was just sent, or takes them as they were chosen by hand. */
export function mappedSheet(
  sheets: CarriedSheets,
  sent: SentForm,
  remembered: RememberedHeadings,
  cycleId: CycleKey,
): MappedSheet {
  const chosen = Math.max(0, Math.min(sheets.length - 1, Number(sent.values['sheet'] ?? '0') || 0))
  const rows = sheets[chosen]?.rows ?? []
  const guessed = guessColumns(rows, remembered)
  // A choice made by hand holds only while the same sheet is looked at.
  const again = sent.values['mapped'] === `${chosen}`
  const byHand = transferFields.flatMap((field) => {
    const at = sent.values[`column.${field}`] ?? ''
    return /^\d+$/.test(at) ? [[field, Number(at)] as const] : []
  })
  const unit = AmountUnit.safeParse(sent.values['unit'])
  const columns = again
    ? { ...guessed, mapping: Object.fromEntries(byHand), unit: unit.success ? unit.data : guessed.unit }
    : guessed
  const headings = Object.fromEntries(
    Object.entries(columns.mapping).map(([field, at]) => [
      field,
      (rows[columns.headings]?.[at] ?? '').trim().slice(0, 100),
    ]),
  )
  const fileName = sent.files['file']?.name.trim().slice(0, 255) || sent.values['fileName'] || null
  const read = readTransfers(rows, columns)
  const sheet = TransferSheet.safeParse({ cycleId, fileName, unit: columns.unit, ...read, headings })
  return { sheets, chosen, columns, fileName, cycleId, sheet: sheet.success ? sheet.data : null }
}

/** Which column is what: guessed, and to be chosen by hand. */
export function TransferMapping({ mapped }: { readonly mapped: MappedSheet }) {
  const { lang } = usePage()
  const t = words(lang).transfers
  const { sheets, chosen, columns, fileName, cycleId } = mapped
  const rows = sheets[chosen]?.rows ?? []
  const width = Math.max(0, ...rows.slice(0, 200).map((row) => row.length))
  return (
    <More summary={t.mapping} open={mapped.sheet === null || columns.mapping.title === undefined}>
      <p>{t.mappingLead}</p>
      <PostForm>
        <HiddenField name="sheets" value={JSON.stringify(sheets)} />
        <HiddenField name="mapped" value={`${chosen}`} />
        <HiddenField name="cycleId" value={cycleId} />
        <HiddenField name="fileName" value={fileName ?? ''} />
        {sheets.length > 1 && (
          <SelectField
            name="sheet"
            label={t.sheet}
            value={`${chosen}`}
            options={sheets.map(({ name }, at) => ({ value: `${at}`, label: name }))}
          />
        )}
        {transferFields.map((field) => (
          <SelectField
            key={field}
            name={`column.${field}`}
            label={t.fields[field]}
            value={`${columns.mapping[field] ?? ''}`}
            options={[
              { value: '', label: t.notThere },
              ...Array.from({ length: width }, (_, at) => ({
                value: `${at}`,
                label: t.column(at + 1, rows[columns.headings]?.[at] ?? ''),
              })),
            ]}
          />
        ))}
        <SelectField
          name="unit"
          label={t.unit}
          value={columns.unit}
          options={units.map((value) => ({ value, label: t.units[value] }))}
        />
        <SubmitButton kind="secondary">{t.mapAgain}</SubmitButton>
      </PostForm>
    </More>
  )
}
