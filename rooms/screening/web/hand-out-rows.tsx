import type { RefusedForm } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Form, HiddenField, SelectField, SubmitButton, TextField } from '#ui/form.tsx'
import { newId } from '#ui/new-id.ts'
import { handOutSheet, type seeRound } from '../contract.ts'
import { SheetRefusal, type UnfitCell } from '../core/match-hand-out.ts'
import { words } from '../core/messages.ts'
import { HandOutRow } from '../core/read-hand-out.ts'

/** The rows of a sheet that came back with cells that do not fit. */
export function rowsSentBack({ values }: RefusedForm): readonly HandOutRow[] {
  const rows: HandOutRow[] = []
  for (let at = 0; values[`rows.${at}.row`] !== undefined; at += 1) {
    const cell = (name: string): string => values[`rows.${at}.${name}`] ?? ''
    const row = { row: Number(cell('row')), place: cell('place'), team: cell('team') }
    const read = HandOutRow.safeParse({ ...row, title: cell('title'), department: cell('department') })
    if (read.success) rows.push(read.data)
  }
  return rows
}

interface HandOutRowsProps {
  readonly rows: readonly HandOutRow[]
  readonly seen: ReplyOf<typeof seeRound>
  readonly place: { readonly home: string; readonly here: string; readonly next: string }
  readonly form: RefusedForm | null
  readonly lang: Lang
}

/** What was read of a sheet, to be handed out at once; cells that do not fit stand first, to be corrected in place. */
export function HandOutRows({ rows, seen, place, form, lang }: HandOutRowsProps) {
  const t = words(lang)
  const refused = SheetRefusal.safeParse(form?.refusal)
  const cells = refused.success ? refused.data.cells : []
  const unfit = new Set(cells.map(({ at }) => at))
  const problemOf = (at: number, column: UnfitCell['column']): string | undefined => {
    const cell = cells.find((one) => one.at === at && one.column === column)
    return cell === undefined ? undefined : t.cellProblems[cell.problem]
  }
  const names = seen.departments.map(({ name }) => name)
  const all = rows.map((row, at) => ({ row, at }))
  return (
    <Form
      action={`${place.home}/do/${handOutSheet.name.replace('.', '/')}`}
      page={place.here}
      then={place.next}
      formKey={newId('sheet')}
    >
      <HiddenField name="roundId" value={seen.round.id} />
      {all.map(({ row, at }) => (
        <HiddenRow key={at} row={row} at={at} shown={unfit.has(at)} />
      ))}
      {unfit.size > 0 && <h3>{t.unfitTitle}</h3>}
      {all
        .filter(({ at }) => unfit.has(at))
        .map(({ row, at }) => (
          <fieldset key={at} class="field">
            <legend class="field-label">{t.unfitRow(row.row)}</legend>
            <TextField
              name={`rows.${at}.title`}
              label={t.title}
              value={row.title}
              error={problemOf(at, 'title')}
              maxLength={300}
            />
            <TextField name={`rows.${at}.place`} label={t.place} value={row.place} maxLength={20} />
            <SelectField
              name={`rows.${at}.department`}
              label={t.department}
              value={row.department}
              error={problemOf(at, 'department')}
              options={[
                ...(names.includes(row.department)
                  ? []
                  : [{ value: row.department, label: row.department || t.notChosen }]),
                ...names.map((name) => ({ value: name, label: name })),
              ]}
            />
          </fieldset>
        ))}
      <SubmitButton>{t.takeSheet(rows.length)}</SubmitButton>
      <DataTable
        caption={t.readCaption}
        rows={all}
        empty={t.noReviews}
        stack
        columns={[
          { key: 'row', header: t.place, align: 'number', cell: ({ row }) => row.place || `${row.row}` },
          { key: 'title', header: t.title, rowHeader: true, cell: ({ row }) => row.title },
          { key: 'department', header: t.department, cell: ({ row }) => row.department },
          { key: 'team', header: t.team, cell: ({ row }) => row.team },
        ]}
      />
    </Form>
  )
}

interface HiddenRowProps {
  readonly row: HandOutRow
  readonly at: number
  /** Whether its title, number and department stand in fields of their own. */
  readonly shown: boolean
}

const HiddenRow = ({ row, at, shown }: HiddenRowProps) => (
  <>
    <HiddenField name={`rows.${at}.row`} value={`${row.row}`} />
    <HiddenField name={`rows.${at}.team`} value={row.team} />
    {!shown && (
      <>
        <HiddenField name={`rows.${at}.place`} value={row.place} />
        <HiddenField name={`rows.${at}.title`} value={row.title} />
        <HiddenField name={`rows.${at}.department`} value={row.department} />
      </>
    )}
  </>
)
