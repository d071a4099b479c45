import { formatDate } from '#kit/korean-date.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { DataTable } from '#ui/data-table.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { usePage } from '#ui/page-context.ts'
import { thousand } from '#ui/thousand.ts'
import type { BudgetView } from '../core/budget-at.ts'
import { roundingName } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'

/** A budget on a day: what is executed, at what rate, how a stated rate came about, and the parts by source. */
export function BudgetFacts({ view }: { readonly view: BudgetView }) {
  const { lang } = usePage()
  const [t, b] = [pageWords(lang), budgetWords(lang)]
  const { statedRate, explainedBy, sourceSum, note } = view
  const names = explainedBy.map((one) => roundingName(one, lang)).join('·')
  const explained = statedRate === null ? '' : ` ${explainedBy.length === 0 ? t.unexplained : t.explained(names)}`
  const [budget, executed] = [thousand(view.budget, lang), thousand(view.executed, lang)]
  return (
    <>
      <KeyFacts
        facts={[
          { label: t.asOf, value: formatDate(view.asOf, lang) },
          { label: `${t.budget} (${t.thousand})`, value: budget },
          { label: `${t.executed} (${t.thousand})`, value: executed },
          { label: t.rate, value: view.rate ?? '–' },
          ...(statedRate === null ? [] : [{ label: t.statedRate, value: statedRate }]),
          ...(note === null ? [] : [{ label: t.note, value: note }]),
        ]}
      />
      <p>
        {t.rateRule}
        {explained}
      </p>
      {sourceSum !== null && (
        <DataTable
          caption={t.budgetsCaption(formatDate(view.asOf, lang))}
          unit={t.thousand}
          rows={view.sources}
          empty={t.none}
          foot={{
            source: t.sourceSum,
            budget: thousand(sourceSum.budget, lang),
            executed: thousand(sourceSum.executed, lang),
          }}
          columns={[
            { key: 'source', header: t.source, rowHeader: true, cell: ({ source }) => b.sources[source] },
            { key: 'budget', header: t.budget, align: 'number', cell: (row) => thousand(row.budget, lang) },
            { key: 'executed', header: t.executed, align: 'number', cell: (row) => thousand(row.executed, lang) },
          ]}
        />
      )}
    </>
  )
}
