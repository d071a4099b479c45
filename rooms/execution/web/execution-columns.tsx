import type { Lang } from '#kit/korean-text.ts'
import { Amount } from '#ui/amount.tsx'
import type { Column } from '#ui/data-table.tsx'
import type { Execution } from '../core/execution-view.ts'
import { pageWords } from '../core/messages-pages.ts'

const keys = ['base', 'committed', 'spent', 'left'] as const

/** The columns of every table of execution: base, bound, paid, left, rate. */
export const executionColumns = <Row extends Execution>(lang: Lang): Column<Row>[] => {
  const p = pageWords(lang)
  return [
    ...keys.map(
      (key): Column<Row> => ({
        key,
        header: p[key],
        align: 'number',
        inUnit: true,
        cell: (row) => <Amount won={row[key]} lang={lang} />,
      }),
    ),
    { key: 'rate', header: p.rate, align: 'number', cell: ({ rate }) => p.percent(rate) },
  ]
}

/** The totals of those columns. */
export const executionFoot = (total: Execution, lang: Lang) => ({
  ...Object.fromEntries(keys.map((key) => [key, <Amount key={key} won={total[key]} lang={lang} />])),
  rate: pageWords(lang).percent(total.rate),
})
