import type { RefusedForm } from '#kernel/page.ts'
import { formatCount } from '#kit/format-count.ts'
import { formatWon } from '#kit/won.ts'
import { DataTable } from '#ui/data-table.tsx'
import { DateField, Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import { newId } from '#ui/new-id.ts'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { importTransfers } from '../contract-transfers.ts'
import { words } from '../core/messages.ts'
import { transferFields } from '../core/transfer-columns.ts'
import { fitTransfers, sumTransfers, type Transfer } from '../core/transfers.ts'
import type { TransferSheet } from './transfer-sheet.ts'
import { UnfitRows } from './unfit-rows.tsx'

interface CheckProps {
  readonly sheet: TransferSheet
  /** The numbers that the cycle has already. */
  readonly known: ReadonlySet<string>
  readonly today: string
  readonly form: RefusedForm | null
}

/** What was read of the city's file: what does not fit to be corrected in place, else what it comes to and the button. */
export function TransferCheck({ sheet, known, today, form }: CheckProps) {
  const { lang } = usePage()
  const t = words(lang).transfers
  const fitted = fitTransfers(sheet.rows, sheet.unit, known)
  return (
    <>
      {fitted.ok ? (
        <Agreed transfers={fitted.value} sheet={sheet} today={today} form={form} />
      ) : fitted.refusal.kind === 'transfers-imported-already' ? (
        <Notice kind="warning" title={t.importedAlready(fitted.refusal.count)} />
      ) : (
        <UnfitRows
          carried={sheet}
          nameOf={(at) => sheet.rows[at]?.title ?? ''}
          cells={fitted.refusal.cells.map((cell) => ({
            ...cell,
            label: t.fields[cell.column],
            error: t.problems[cell.problem],
          }))}
        />
      )}
      <DataTable
        caption={t.rowsCaption}
        rows={sheet.rows}
        empty={t.nothingRead}
        stack
        columns={[
          { key: 'row', header: t.row, align: 'number', cell: ({ row }) => `${row}` },
          ...transferFields.map((field) => ({
            key: field,
            header: t.fields[field],
            ...(field === 'title' ? { rowHeader: true } : {}),
            ...(field === 'amount' ? { align: 'number' as const } : {}),
            cell: (row: TransferSheet['rows'][number]) => row[field] || '–',
          })),
        ]}
      />
    </>
  )
}

interface AgreedProps extends Omit<CheckProps, 'known'> {
  readonly transfers: readonly Transfer[]
}

function Agreed({ transfers, sheet, today, form }: AgreedProps) {
  const { lang, district } = usePage()
  const t = words(lang).transfers
  const home = `/${district.id}`
  const sums = sumTransfers(transfers, sheet.stated, sheet.unit)
  const { statedCount, statedWon } = sums
  const agrees = (statedCount?.more ?? 0) === 0 && (statedWon?.more ?? 0) === 0
  const verdict = statedCount === null && statedWon === null ? t.noStated : agrees ? t.agrees : t.disagrees
  const heaps = [
    ...sums.byVerdict.map((heap) => ({
      ...heap,
      name: heap.verdict === null ? t.notReviewed : t.verdicts[heap.verdict],
    })),
    { ...sums.all, name: t.all },
  ]
  const day = (name: 'from' | 'until') => ({
    name,
    label: t[name],
    value: form?.values[name] ?? today,
    error:
      form?.fieldErrors[name] ??
      (form?.refusal.kind === 'until-before-from' && name === 'until' ? form.sentence : undefined),
  })
  return (
    <Section title={t.sums} id="sums">
      <DataTable
        caption={t.sumsCaption}
        rows={heaps}
        empty={t.nothingRead}
        columns={[
          { key: 'name', header: t.heap, rowHeader: true, cell: ({ name }) => name },
          { key: 'count', header: t.count, align: 'number', cell: ({ count }) => formatCount(count) },
          { key: 'won', header: t.won, align: 'number', cell: ({ won }) => formatWon(won, 'won', lang) },
        ]}
        foot={
          statedCount === null && statedWon === null
            ? undefined
            : {
                name: t.stated,
                count: statedCount === null ? '–' : formatCount(statedCount.stated),
                won: statedWon === null ? '–' : formatWon(statedWon.stated, 'won', lang),
              }
        }
      />
      <Notice kind={agrees ? 'info' : 'warning'} title={verdict} level={3} />
      <Form
        action={`${home}/do/proposals/import-transfers`}
        page={`${home}/proposals/transfers/import`}
        then={`${home}/proposals/transfers`}
        formKey={newId('transfers')}
        files
      >
        <HiddenField name="importId" value={form?.values['importId'] ?? newId('transfers')} />
        <HiddenField name="cycleId" value={sheet.cycleId} />
        <HiddenField name="fileName" value={sheet.fileName ?? ''} />
        <HiddenField name="unit" value={sheet.unit} />
        <HiddenField name="rows" value={JSON.stringify(sheet.rows)} />
        <HiddenField name="stated" value={sheet.stated === null ? '' : JSON.stringify(sheet.stated)} />
        <HiddenField name="headings" value={JSON.stringify(sheet.headings)} />
        <DateField {...day('from')} />
        <DateField {...day('until')} />
        <SubmitButton>{t.submit(formatCount(transfers.length))}</SubmitButton>
      </Form>
    </Section>
  )
}

/** The name of the command, by which a refused form is known. */
export const importCommand = importTransfers.name
