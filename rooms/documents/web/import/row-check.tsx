import { DataTable } from '#ui/data-table.tsx'
import { CheckboxField, Form, HiddenField, SubmitButton, TextField } from '#ui/form.tsx'
import { newId } from '#ui/new-id.ts'
import { usePage } from '#ui/page-context.ts'
import { PostForm } from '#ui/post-form.tsx'
import { Section } from '#ui/section.tsx'
import type { CarriedRows } from '../../core/import/carried-rows.ts'
import type { ImportField, UnfitCell } from '../../core/import/declared-import.ts'
import { words } from '../../core/messages-import.ts'
import type { JoinedImport } from './joined-import.ts'

/** How many cells are shown to be corrected in place, and how many rows to be looked at. */
const mostCells = 200
const mostRows = 200

interface RowsProps {
  readonly carried: CarriedRows
  readonly fields: readonly ImportField[]
}

/** Each cell that does not fit, in a field of its own beside why, to be corrected in place; all else is kept. */
export function UnfitCells({ cells, carried, fields }: RowsProps & { readonly cells: readonly UnfitCell[] }) {
  const { lang } = usePage()
  const t = words(lang)
  const labels = new Map(fields.map(({ name, label }) => [name, label[lang]]))
  const rows = Map.groupBy(cells.slice(0, mostCells), ({ at }) => at)
  return (
    <Section title={t.problemsTitle(cells.length)} id="problems">
      <p>{t.problemsLead}</p>
      <PostForm>
        <HiddenField name="checked" value={JSON.stringify(carried)} />
        {[...rows].map(([at, unfit]) => (
          <fieldset key={at} class="field">
            <legend class="field-label">{t.rowOf(carried.rows[at]?.row ?? 0)}</legend>
            {[...Map.groupBy(unfit, ({ field }) => field)].map(([field, [first]]) => (
              <TextField
                key={field}
                name={`fix.${at}.${field}`}
                label={labels.get(field) ?? field}
                error={first?.error[lang]}
                value={carried.rows[at]?.cells[field] ?? ''}
              />
            ))}
            <CheckboxField id={`leave-${at}`} name={`leave.${at}`} label={t.leaveOut} />
          </fieldset>
        ))}
        {cells.length > mostCells && <p>{t.moreProblems(cells.length - mostCells)}</p>}
        <SubmitButton>{t.correct}</SubmitButton>
      </PostForm>
    </Section>
  )
}

interface ReadyProps {
  readonly input: Readonly<Record<string, string>>
  readonly carried: CarriedRows
  readonly joined: JoinedImport
  readonly home: string
}

/** What fits, and the one button that enters all of it. */
export function ReadyRows({ input, carried, joined, home }: ReadyProps) {
  const t = words(usePage().lang)
  const { headingsHash, columns, target, rows } = carried
  const { kind } = joined.declared
  return (
    <Section title={t.ready(rows.length)} id="ready">
      <Form
        action={`${home}/do/${joined.command.name.replace('.', '/')}`}
        page={`${home}/import/${kind}`}
        then={`${home}${joined.leadsTo(target)}`}
        formKey={newId('import')}
        files
      >
        {Object.entries(input).map(([name, value]) => (
          <HiddenField key={name} name={name} value={value} />
        ))}
        <HiddenField name="columns" value={JSON.stringify({ kind, headingsHash, columns })} />
        <SubmitButton>{t.submit(rows.length)}</SubmitButton>
      </Form>
    </Section>
  )
}

/** The rows as they were read. */
export function RowTable({ carried, fields }: RowsProps) {
  const { lang } = usePage()
  const t = words(lang)
  const shown = carried.rows.slice(0, mostRows)
  const there = fields.filter(({ name }) => carried.columns[name] !== undefined)
  return (
    <>
      <DataTable
        caption={t.rowsCaption}
        rows={shown}
        empty={t.nothingRead}
        stack
        columns={[
          { key: 'row', header: t.row, rowHeader: true, cell: ({ row }) => `${row}` },
          ...there.map(({ name, label }) => ({
            key: name,
            header: label[lang],
            cell: ({ cells }: (typeof shown)[number]) => cells[name] || '–',
          })),
        ]}
      />
      {carried.rows.length > mostRows && <p>{t.shown(mostRows, carried.rows.length)}</p>}
    </>
  )
}
