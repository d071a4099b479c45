import type { LocalDate } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { percentText } from '../core/followed.ts'
import { boardWords } from '../core/messages-board.ts'
import { elapsedOf, isBehind, type Spent } from '../core/money-behind.ts'

interface OfProject extends Spent {
  readonly projectId: string
  readonly title: string
  readonly rate: string | null
}

/** The projects whose money is behind the time. */
export function MoneyTable({
  year,
  asOf,
  projects,
  home,
}: {
  readonly year: number
  readonly asOf: LocalDate
  readonly projects: readonly OfProject[]
  readonly home: string
}) {
  const t = boardWords(usePage().lang)
  const elapsed = elapsedOf(year, asOf)
  return (
    <Section title={t.money} id="money">
      <DataTable
        caption={t.moneyCaption}
        empty={t.noMoneyBehind}
        rows={projects.filter((one) => isBehind(one, elapsed))}
        stack
        columns={[
          {
            ...{ key: 'project', header: t.project, rowHeader: true },
            cell: ({ projectId, title }) => <a href={`${home}/projects/${projectId}/execution`}>{title}</a>,
          },
          { key: 'rate', header: t.executed, align: 'number', cell: ({ rate }) => rate ?? t.none },
          { key: 'elapsed', header: t.elapsed, align: 'number', cell: () => percentText(elapsed) },
        ]}
      />
    </Section>
  )
}
