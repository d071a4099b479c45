import type { Lang } from '#kit/korean-text.ts'
import { ChartBars } from '#ui/chart-bars.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Section } from '#ui/section.tsx'
import type { Execution, ExecutionPart } from '../core/execution-view.ts'
import { pageWords } from '../core/messages-pages.ts'
import { executionColumns, executionFoot } from './execution-columns.tsx'

interface PartTableProps {
  readonly id: string
  readonly axis: string
  readonly parts: readonly ExecutionPart[]
  readonly total: Execution
  readonly lang: Lang
}

/** The execution of a year along one axis: rates as bars, the amounts as a table. */
export function PartTable({ id, axis, parts, total, lang }: PartTableProps) {
  const p = pageWords(lang)
  const nameOf = ({ name }: ExecutionPart) => (name === '' ? p.noName : name)
  return (
    <Section title={p.byTitle(axis)} id={id}>
      {parts.some(({ rate, spent }) => rate !== null && spent !== 0) && (
        <ChartBars
          caption={p.chart(p.byTitle(axis))}
          full={100}
          bars={parts
            .filter(({ rate }) => rate !== null)
            .map((part) => ({
              id: part.key,
              label: nameOf(part),
              size: Math.min(100, Math.max(0, Number(part.rate?.replaceAll(',', '').replace('△', '-')))),
              value: p.percent(part.rate),
            }))}
        />
      )}
      <DataTable
        caption={p.caption(axis)}
        rows={parts}
        empty={p.nothing}
        unit={p.unit}
        stack
        foot={{ name: p.total, ...executionFoot(total, lang) }}
        columns={[
          { key: 'name', header: axis, rowHeader: true, cell: nameOf },
          ...executionColumns<ExecutionPart>(lang),
        ]}
      />
    </Section>
  )
}
