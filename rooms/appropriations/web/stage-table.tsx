import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { Amount } from '#ui/amount.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import type { seeBill } from '../contract.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { projectNames } from './project-names.ts'

type Seen = ReplyOf<typeof seeBill>
type Row = Seen['rows'][number]

/** Every cell of a bill with its amount at each stage, side by side; what was confirmed before stands first. */
export function StageTable({ seen, home, lang }: { readonly seen: Seen; readonly home: string; readonly lang: Lang }) {
  const [t, p, b] = [words(lang), pageWords(lang), budgetWords(lang)]
  const nameOf = projectNames(seen.projects)
  const stageColumns: Column<Row>[] = seen.stages.map(({ stage }, at) => ({
    key: stage,
    header: t.stages[stage],
    align: 'number',
    inUnit: true,
    cell: ({ amounts }) => {
      const amount = amounts[at]?.amount ?? null
      return amount === null ? '–' : <Amount won={amount} lang={lang} />
    },
  }))
  const baseColumn: Column<Row>[] =
    seen.bill.round === 0
      ? []
      : [
          {
            key: 'base',
            header: p.base,
            align: 'number',
            inUnit: true,
            cell: ({ base }) => <Amount won={base} lang={lang} />,
          },
        ]
  return (
    <DataTable
      caption={p.stagesCaption}
      rows={seen.rows}
      empty={p.noRows}
      unit={p.unit}
      stack
      foot={{
        project: p.total,
        base: <Amount won={seen.base} lang={lang} />,
        ...Object.fromEntries(
          seen.stages.map(({ stage, total }) => [stage, <Amount key={stage} won={total} lang={lang} />]),
        ),
      }}
      columns={[
        {
          key: 'project',
          header: p.project,
          rowHeader: true,
          cell: ({ projectId }) => <a href={`${home}/projects/${projectId}`}>{nameOf(projectId)}</a>,
        },
        { key: 'account', header: p.account, cell: ({ accountName }) => accountName },
        { key: 'source', header: p.source, cell: ({ source }) => b.sources[source] },
        ...baseColumn,
        ...stageColumns,
      ]}
    />
  )
}
