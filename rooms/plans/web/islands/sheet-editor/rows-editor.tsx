import type { Lang } from '#kit/korean-text.ts'
import { type FieldValue, isText, type Row } from '../../../core/field-value.ts'
import { columnWord, fieldWord } from '../../../core/messages-fields.ts'
import { writingWords } from '../../../core/messages-writing.ts'
import { rowsFromPaste } from '../../../core/paste-table.ts'
import type { SheetColumn, SheetField } from '../../../core/sheet-field.ts'
import { parseTarget } from '../../../core/target-text.ts'
import { TargetReading } from '../../target-reading.tsx'
import { KeptText } from './kept-text.tsx'

interface RowsEditorProps {
  readonly field: SheetField
  readonly value: FieldValue
  readonly lang: Lang
  readonly onValue: (value: FieldValue) => void
}

/** The rows of a field: added, removed and moved by buttons, filled by typing or by pasting a table. */
export function RowsEditor({ field, value, lang, onValue }: RowsEditorProps) {
  const w = writingWords(lang)
  const rows: readonly Row[] = isText(value) ? [] : value.filter((entry) => typeof entry !== 'string')
  const empty: Row = Object.fromEntries(field.columns.map(({ name }) => [name, '']))
  const single = field.name === 'period'
  const put = (at: number, row: Row) => onValue(rows.map((one, index) => (index === at ? row : one)))
  const swap = (at: number, to: number) => {
    const [from, other] = [rows[at], rows[to]]
    if (from === undefined || other === undefined) return
    onValue(rows.map((one, index) => (index === at ? other : index === to ? from : one)))
  }
  const paste = (at: number, column: string, event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (single || !text.includes('\t')) return
    const pasted = rowsFromPaste(field, text, column)
    if (pasted.length === 0) return
    event.preventDefault()
    const isEmpty = Object.values(rows[at] ?? {}).every((cell) => cell === '')
    onValue([...rows.slice(0, isEmpty ? at : at + 1), ...pasted, ...rows.slice(at + 1)])
  }
  return (
    <>
      {!single && <p class="field-hint">{w.pasteHint}</p>}
      {rows.map((row, at) => (
        <fieldset class="row-inputs" key={at}>
          <legend>{single ? fieldWord(field.name, lang) : w.rowOf(at + 1)}</legend>
          {field.columns.map((column) => (
            <Cell
              key={column.name}
              column={column}
              label={columnWord(field.name, column.name, lang)}
              id={`live-${field.name}-${at}-${column.name}`}
              value={row[column.name] ?? ''}
              onText={(text) => put(at, { ...empty, ...row, [column.name]: text })}
              onPaste={(event) => paste(at, column.name, event)}
            />
          ))}
          {field.name === 'indicators' && (row['target'] ?? '') !== '' && (
            <p class="field-hint">
              {w.readAs}: <TargetReading target={parseTarget(row['target'] ?? '')} lang={lang} />
            </p>
          )}
          {!single && (
            <p class="row-buttons">
              <RowButton label={w.moveUp} row={w.rowOf(at + 1)} off={at === 0} onClick={() => swap(at, at - 1)} />
              <RowButton
                label={w.moveDown}
                row={w.rowOf(at + 1)}
                off={at === rows.length - 1}
                onClick={() => swap(at, at + 1)}
              />
              <RowButton
                label={w.removeRow}
                row={w.rowOf(at + 1)}
                onClick={() => onValue(rows.filter((_, index) => index !== at))}
              />
            </p>
          )}
        </fieldset>
      ))}
      {!single && (
        <p class="form-actions">
          <button type="button" class="button button-secondary" onClick={() => onValue([...rows, empty])}>
            {w.addRow}
            <span class="hidden"> ({fieldWord(field.name, lang)})</span>
          </button>
        </p>
      )}
    </>
  )
}

interface RowButtonProps {
  readonly label: string
  readonly row: string
  readonly off?: boolean
  readonly onClick: () => void
}

function RowButton({ label, row, off = false, onClick }: RowButtonProps) {
  return (
    <button type="button" class="button button-text" disabled={off} onClick={onClick}>
      {label}
      <span class="hidden"> ({row})</span>
    </button>
  )
}

interface CellProps {
  readonly column: SheetColumn
  readonly label: string
  readonly id: string
  readonly value: string
  readonly onText: (text: string) => void
  readonly onPaste: (event: ClipboardEvent) => void
}

function Cell({ column, label, id, value, onText, onPaste }: CellProps) {
  const change = (event: { currentTarget: { value: string } }) => onText(event.currentTarget.value)
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {column.kind === 'choice' ? (
        <select class="input" id={id} value={value} onChange={change}>
          {['', ...(column.words ?? [])].map((word) => (
            <option key={word} value={word}>
              {word === '' ? '-' : word}
            </option>
          ))}
        </select>
      ) : column.kind === 'day' ? (
        <input class="input input-date" type="date" id={id} value={value} onChange={change} />
      ) : (
        <KeptText
          id={id}
          value={value}
          onText={onText}
          onPaste={onPaste}
          {...(column.kind === 'lines' ? { rows: 3 } : {})}
        />
      )}
    </div>
  )
}
