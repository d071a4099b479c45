import { DataTable } from '#ui/data-table.tsx'
import { usePage } from '#ui/page-context.ts'
import { thousand } from '#ui/thousand.ts'
import type { CardLine } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'

interface CardTableProps {
  readonly home: string
  readonly caption: string
  readonly lines: readonly CardLine[]
  readonly empty: string
}

/** Result cards with what they cost and what came of them. */
export function CardTable({ home, caption, lines, empty }: CardTableProps) {
  const { lang } = usePage()
  const t = pageWords(lang)
  return (
    <DataTable
      {...{ caption, empty, rows: lines, unit: t.thousand, stack: true }}
      columns={[
        {
          ...{ key: 'name', header: t.name, rowHeader: true },
          cell: ({ card }) => <a href={`${home}/results/${card.id}`}>{card.title}</a>,
        },
        { key: 'year', header: t.year, cell: ({ card }) => t.yearName(card.year) },
        { key: 'no', header: t.no, cell: ({ card }) => card.no },
        { key: 'department', header: t.department, cell: ({ card }) => card.department },
        { key: 'subcommittee', header: t.subcommittee, cell: ({ card }) => card.subcommittee ?? t.notKnown },
        {
          ...{ key: 'cost', header: t.cost, align: 'number', inUnit: true },
          cell: ({ card }) => (card.cost === null ? t.notKnown : thousand(card.cost, lang)),
        },
        {
          ...{ key: 'progress', header: t.progress, align: 'number' },
          cell: ({ outcome }) => outcome?.progress ?? t.notKnown,
        },
        { key: 'met', header: t.metIndicators, cell: ({ outcome }) => t.met(outcome?.met ?? 0, outcome?.known ?? 0) },
        { key: 'total', header: t.total, align: 'number', cell: ({ total }) => total ?? t.notKnown },
        { key: 'grade', header: t.grade, cell: ({ grade }) => grade ?? t.notKnown },
        {
          ...{ key: 'satisfaction', header: t.satisfaction, align: 'number' },
          cell: ({ satisfaction }) => satisfaction ?? t.notKnown,
        },
        {
          ...{ key: 'decision', header: t.decision },
          cell: ({ decision }) => (decision === null ? t.notKnown : t.decisions[decision.decision]),
        },
      ]}
    />
  )
}
