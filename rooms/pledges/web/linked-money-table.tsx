import { formatWon } from '#kit/won.ts'
import { DataTable } from '#ui/data-table.tsx'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import type { LinkedMoney, LinkedSum } from '../core/linked-money.ts'
import { pageWords } from '../core/messages-pages.ts'

interface LinkedMoneyTableProps {
  readonly rows: readonly LinkedMoney[]
  readonly sum: LinkedSum
}

/** What the projects and cost lines that carry a pledge out planned and executed, with the sum that counts nothing twice. */
export function LinkedMoneyTable({ rows, sum }: LinkedMoneyTableProps) {
  const { lang } = usePage()
  const t = pageWords(lang)
  const asked = [...rows.map((row) => ({ ...row, isSum: false })), { ...sum, title: t.linkedSum, isSum: true }]
  return (
    <Section title={t.linked} id="linked">
      <DataTable
        caption={t.linkedCaption}
        rows={asked}
        empty={t.none}
        stack
        columns={[
          {
            ...{ key: 'title', header: t.linkedWhat, rowHeader: true },
            cell: ({ title, isSum }) => (isSum ? <strong>{title}</strong> : title),
          },
          { key: 'planned', header: t.planned, align: 'number', cell: (one) => formatWon(one.planned, 'won', lang) },
          {
            ...{ key: 'executed', header: t.executedWon, align: 'number' },
            cell: (one) => formatWon(one.executed, 'won', lang),
          },
          { key: 'rate', header: `${t.executed}(%)`, align: 'number', cell: ({ rate }) => rate ?? t.noRate },
        ]}
      />
      <p class="note">{t.linkedNote}</p>
    </Section>
  )
}
