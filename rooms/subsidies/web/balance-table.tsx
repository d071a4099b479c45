import type { Lang } from '#kit/korean-text.ts'
import { formatWon, type Won } from '#kit/won.ts'
import { DataTable } from '#ui/data-table.tsx'
import type { Balance } from '../core/balance.ts'
import { words } from '../core/messages.ts'

interface BalanceRow {
  readonly key: string
  readonly label: string
  readonly amount: Won
  readonly rule: string
}

/** The rows of the balance in their order; those that say nothing yet are left out. */
export function balanceRows(balance: Balance, lang: Lang): readonly BalanceRow[] {
  const t = words(lang)
  const row = (key: keyof typeof t.balanceRows, amount: Won | null, rule = ''): BalanceRow[] =>
    amount === null ? [] : [{ key, label: t.balanceRows[key], amount, rule }]
  return [
    ...row('applied', balance.applied),
    ...row('decided', balance.decided),
    ...(balance.capital > 0 ? [...row('current', balance.current), ...row('capital', balance.capital)] : []),
    ...row('paid', balance.paid),
    ...row('notPaid', balance.notPaid, t.rules.paid),
    ...row('interest', balance.interest),
    ...row('available', balance.available),
    ...row('spent', balance.spent),
    ...row('carriedOver', balance.carriedOver),
    ...row('toReturn', balance.toReturn, balance.settled ? t.rules.settled : t.rules.notSettled),
    ...(balance.settled
      ? [
          ...row('toReturnBalance', balance.toReturnBalance),
          ...row('toReturnInterest', balance.toReturnInterest),
          ...row('returned', balance.returned),
          ...row('left', balance.left, t.rules.returned),
          ...(balance.ownSpent > 0 ? row('ownSpent', balance.ownSpent) : []),
        ]
      : []),
  ]
}

/** Every won of a subsidy, in thousand won and in won. */
export function BalanceTable({ balance, lang }: { readonly balance: Balance; readonly lang: Lang }) {
  const t = words(lang)
  return (
    <DataTable
      caption={t.balanceCaption}
      rows={balanceRows(balance, lang)}
      empty={t.noEntries}
      columns={[
        { key: 'label', header: t.row, rowHeader: true, cell: (row) => row.label },
        {
          key: 'thousand',
          header: t.amountThousand,
          align: 'number',
          cell: (row) => formatWon(row.amount, 'thousand', lang),
        },
        { key: 'won', header: t.amountWon, align: 'number', cell: (row) => formatWon(row.amount, 'won', lang) },
        { key: 'rule', header: t.rule, cell: (row) => row.rule },
      ]}
    />
  )
}
