import { formatDate } from '#kit/korean-date.ts'
import { formatWon, type Won } from '#kit/won.ts'
import { CommandForm, type FormPlace } from '#ui/command-form.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { TextField } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { usePage } from '#ui/page-context.ts'
import { judgeReceipt } from '../contract-grants.ts'
import { pageWords } from '../core/messages-pages.ts'
import type { Receipt } from '../core/receipt.ts'
import type { Settlement } from '../core/settlement.ts'

/** A settlement so that it can be followed: what was paid and earned is what counts and what is returned. */
export function SettlementTables({ settlement }: { readonly settlement: Settlement }) {
  const { lang } = usePage()
  const t = pageWords(lang)
  const won = (amount: Won) => formatWon(amount, 'won', lang)
  const rows: readonly (readonly [string, Won])[] = [
    [t.paid, settlement.paid],
    [t.interest, settlement.interest],
    [t.recognised, settlement.recognised],
    [t.disallowedSum, settlement.disallowed],
    [t.cut, settlement.cut],
    [t.toReturn, settlement.toReturn],
    [t.ownSpent, settlement.ownSpent],
    [t.overspent, settlement.overspent],
  ]
  return (
    <>
      <DataTable
        caption={t.settlementCaption}
        rows={rows}
        empty=""
        columns={[
          { key: 'what', header: t.what, rowHeader: true, cell: ([what]) => what },
          { key: 'won', header: t.amount, align: 'number', cell: ([, amount]) => won(amount) },
        ]}
      />
      <DataTable
        caption={t.linesCaption}
        rows={settlement.lines}
        empty=""
        stack
        columns={[
          { key: 'label', header: t.budgetLine, rowHeader: true, cell: ({ label }) => label },
          { key: 'planned', header: t.planned, align: 'number', cell: ({ planned }) => won(planned) },
          { key: 'spent', header: t.spent, align: 'number', cell: ({ spent }) => won(spent) },
          { key: 'beyond', header: t.state, cell: ({ beyond }) => (beyond ? t.beyond : t.within) },
        ]}
      />
    </>
  )
}

interface ReceiptTableProps {
  readonly receipts: readonly Receipt[]
  readonly applicationId: string
  readonly place: FormPlace
  /** Whether whoever looks may say that one does not count. */
  readonly judges: boolean
}

/** The receipts of a grant, each with whether it counts. */
export function ReceiptTable({ receipts, applicationId, place, judges }: ReceiptTableProps) {
  const { lang } = usePage()
  const t = pageWords(lang)
  return (
    <DataTable
      caption={t.receiptsCaption(receipts.length)}
      rows={receipts}
      empty={t.noReceipts}
      stack
      columns={[
        { key: 'no', header: t.receiptNo, rowHeader: true, align: 'number', cell: ({ no }) => no },
        { key: 'on', header: t.receiptDay, cell: ({ on }) => formatDate(on, lang) },
        { key: 'line', header: t.budgetLine, cell: ({ line }) => line },
        { key: 'payee', header: t.payee, cell: ({ payee }) => payee },
        { key: 'amount', header: t.amount, align: 'number', cell: ({ amount }) => formatWon(amount, 'won', lang) },
        { key: 'from', header: t.money, cell: ({ from }) => t.monies[from] },
        {
          ...{ key: 'judged', header: t.judged },
          cell: ({ no, amount, disallowed }) => {
            const said = disallowed === null ? t.allowed : t.disallowed(disallowed)
            if (!judges) return said
            // What was typed for one receipt is that one's alone.
            const mine = place.form?.command === judgeReceipt.name && place.form.values['no'] === `${no}`
            return (
              <>
                {said}
                <More summary={t.judge} open={mine}>
                  <CommandForm
                    {...{ command: judgeReceipt, prefix: `judge-${no}`, submit: t.saveJudged }}
                    place={mine ? place : { ...place, form: null }}
                    labels={{ disallowed: t.reason }}
                    hidden={{ applicationId, no: `${no}`, amount: `${amount}` }}
                  >
                    {(field) => (
                      <TextField {...field('disallowed', t.reason, t.judgeHint, disallowed ?? '')} maxLength={200} />
                    )}
                  </CommandForm>
                </More>
              </>
            )
          },
        },
      ]}
    />
  )
}
