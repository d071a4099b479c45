import { useId } from 'preact/hooks'
import { usePage } from '#ui/page-context.ts'
import { checkRow, type KnownAccounts, type RowRemark } from '../../../core/grid/check-row.ts'
import { cellText, type GridColumn, isReadOnly, readCell, type SourceWords } from '../../../core/grid/grid-columns.ts'
import type { GridDraft, GridRow } from '../../../core/grid/grid-state.ts'
import type { GridAction } from '../../../core/grid/reduce-grid.ts'
import { explainRemark, gridWords } from '../../../core/messages-grid.ts'

interface GridCellProps {
  readonly row: GridRow
  readonly place: number
  readonly at: number
  readonly column: GridColumn
  readonly draft: GridDraft | null
  readonly active: boolean
  readonly chosen: boolean
  readonly known: KnownAccounts
  readonly sources: SourceWords
  readonly accountList: string
  readonly dispatch: (action: GridAction) => void
}

/** To which cell a remark belongs. */
const columnOf: Readonly<Record<RowRemark['kind'], GridColumn>> = {
  'account-missing': 'accountName',
  'account-unknown': 'accountName',
  'label-missing': 'label',
  'amount-missing': 'stated',
  'formula-wrong': 'formulaText',
  'formula-remark': 'formulaText',
  'not-whole': 'formulaText',
  differs: 'stated',
  'not-whole-thousand': 'stated',
}

const amounts: readonly GridColumn[] = ['computed', 'stated']

/** A cell: its text, or, where the cursor stands, a field with it, and under it what is wrong, while it is typed. */
export function GridCell(props: GridCellProps) {
  const { row, place, at, column, draft, active, chosen, known, sources, dispatch } = props
  const { lang } = usePage()
  const t = gridWords(lang)
  const tip = useId()
  const typed = draft === null ? null : readCell(row.line, column, draft.text, sources)
  const line = typed?.ok === true ? { ...row.line, ...typed.cells } : row.line
  const remarks = checkRow(line, known).filter((remark) => columnOf[remark.kind] === column)
  const wrong = remarks.some(({ kind }) => kind !== 'formula-remark' && kind !== 'not-whole-thousand')
  const problem = draft?.problem ?? null
  const tips = active
    ? [...(problem === null ? [] : [t.cellProblems[problem] ?? '']), ...remarks.map((one) => explainRemark(one, lang))]
    : []
  const text = cellText(column === 'computed' ? line : row.line, column, sources)
  const classes = [
    'grid-cell',
    amounts.includes(column) ? 'number' : '',
    chosen ? 'grid-chosen' : '',
    wrong || problem !== null ? 'grid-wrong' : '',
  ]
  const asGridCell = {
    'aria-selected': chosen,
    'aria-readonly': isReadOnly(column) ? true : undefined,
    'aria-invalid': wrong ? true : undefined,
    onMouseDown: (event: MouseEvent) => {
      if (active) return
      event.preventDefault()
      dispatch({ do: 'go-to', id: row.id, column: at, extend: event.shiftKey })
    },
  }
  return (
    <td class={classes.filter((name) => name !== '').join(' ')} data-active={active ? '' : undefined} {...asGridCell}>
      {active ? (
        <CellField
          {...props}
          text={text}
          described={tips.length > 0 ? tip : undefined}
          label={t.cell(t.columns[column], place + 1)}
        />
      ) : (
        <span class="grid-text">{text}</span>
      )}
      {tips.length > 0 && (
        <div class="grid-tip" id={tip}>
          {column === 'formulaText' && <Pointed remarks={remarks} text={draft?.text ?? text} />}
          {tips.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </td>
  )
}

/** The formula with the characters marked that cannot be read. */
function Pointed({ remarks, text }: { readonly remarks: readonly RowRemark[]; readonly text: string }) {
  const wrong = remarks.find((remark) => remark.kind === 'formula-wrong')
  if (wrong?.kind !== 'formula-wrong') return null
  const { at, length } = wrong.refusal
  return (
    <p class="grid-pointed" aria-hidden="true">
      {text.slice(0, at)}
      <mark>{text.slice(at, at + Math.max(1, length)) || ' '}</mark>
      {text.slice(at + Math.max(1, length))}
    </p>
  )
}

interface CellFieldProps extends GridCellProps {
  readonly text: string
  readonly described: string | undefined
  readonly label: string
}

function CellField({ row, column, draft, text, described, label, accountList, dispatch }: CellFieldProps) {
  const shared = {
    class: 'grid-field',
    'aria-label': label,
    'aria-describedby': described,
    autoComplete: 'off' as const,
    spellcheck: false,
  }
  if (column === 'lumpSum') {
    return <input {...shared} type="checkbox" checked={row.line.lumpSum} onChange={() => dispatch({ do: 'toggle' })} />
  }
  const value = draft?.text ?? text
  const onInput = (event: { readonly currentTarget: { readonly value: string } }) => {
    const typed = event.currentTarget.value
    dispatch(draft === null ? { do: 'begin', text: typed } : { do: 'type', text: typed })
  }
  if (column === 'formulaText') {
    const rows = Math.min(8, value.split('\n').length)
    return <textarea {...shared} rows={rows} value={value} onInput={onInput} />
  }
  const list = column === 'accountName' ? accountList : column === 'source' ? `${accountList}-sources` : undefined
  return (
    <input
      {...shared}
      type="text"
      list={list}
      inputMode={column === 'stated' ? 'numeric' : 'text'}
      readOnly={isReadOnly(column)}
      value={value}
      onInput={onInput}
    />
  )
}
