import type { Lang } from '#kit/korean-text.ts'
import { DateField, NumberField, SelectField, TextArea, TextField, WonField } from '#ui/form.tsx'
import { type FieldValue, isText, type Row } from '../core/field-value.ts'
import { columnWord, fieldHint, fieldWord } from '../core/messages-fields.ts'
import { writingWords } from '../core/messages-writing.ts'
import { type SheetColumn, type SheetField, type SheetFieldName, sheetField } from '../core/sheet-field.ts'

interface FieldInputsProps {
  readonly field: SheetFieldName
  readonly value: FieldValue
  readonly lang: Lang
  /** Marks the inputs of one form apart from those of another on the same page. */
  readonly mark?: string
}

const spareRows = 2

/** The inputs of one field of a sheet, as a plain form has them: a text, a line a bullet, or a group for each row. */
export function FieldInputs({ field, value, lang, mark = field }: FieldInputsProps) {
  const shape = sheetField(field)
  const [label, hint] = [fieldWord(field, lang), fieldHint(field, lang)]
  const own = { name: 'changes.0.value', id: `field-${mark}`, label, hint, required: shape.required }
  if (shape.kind === 'rows') return <RowInputs field={shape} value={value} lang={lang} mark={mark} />
  const text = isText(value) ? value : value.filter((entry) => typeof entry === 'string').join('\n')
  if (shape.kind === 'won') return <WonField {...own} value={text} />
  if (shape.kind === 'line') return <TextField {...own} value={text} maxLength={4000} />
  return <TextArea {...own} value={text} rows={shape.kind === 'list' ? 4 : 7} maxLength={20_000} />
}

interface RowInputsProps {
  readonly field: SheetField
  readonly value: FieldValue
  readonly lang: Lang
  readonly mark: string
}

function RowInputs({ field, value, lang, mark }: RowInputsProps) {
  const w = writingWords(lang)
  const single = field.name === 'period'
  const rows: readonly Row[] = isText(value) ? [] : value.filter((entry) => typeof entry !== 'string')
  const shown = single ? rows.slice(0, 1) : [...rows, ...Array.from({ length: spareRows }, (): Row => ({}))]
  return (
    <>
      <p class="field-hint">{fieldHint(field.name, lang)}</p>
      {!single && <p class="field-hint">{w.rowsHint}</p>}
      {shown.map((row, at) => (
        <fieldset class="row-inputs" key={at}>
          <legend>{single ? fieldWord(field.name, lang) : at < rows.length ? w.rowOf(at + 1) : w.newRow}</legend>
          {!single && (
            <NumberField
              name={`changes.0.value.${at}.order`}
              id={`field-${mark}-${at}-order`}
              label={w.order}
              value={at < rows.length ? at + 1 : ''}
            />
          )}
          {field.columns.map((column) => (
            <CellInput
              key={column.name}
              column={column}
              label={columnWord(field.name, column.name, lang)}
              name={`changes.0.value.${at}.${column.name}`}
              id={`field-${mark}-${at}-${column.name}`}
              value={row[column.name] ?? ''}
            />
          ))}
        </fieldset>
      ))}
    </>
  )
}

interface CellInputProps {
  readonly column: SheetColumn
  readonly label: string
  readonly name: string
  readonly id: string
  readonly value: string
}

function CellInput({ column, ...own }: CellInputProps) {
  if (column.kind === 'day') return <DateField {...own} />
  if (column.kind === 'lines') return <TextArea {...own} rows={3} maxLength={4000} />
  if (column.kind === 'line') return <TextField {...own} maxLength={4000} />
  const options = ['', ...(column.words ?? [])].map((value) => ({ value, label: value === '' ? '-' : value }))
  return <SelectField {...own} options={options} />
}
