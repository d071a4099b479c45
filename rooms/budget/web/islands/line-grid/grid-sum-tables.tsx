import { useEffect, useState } from 'preact/hooks'
import { usePage } from '#ui/page-context.ts'
import { groupedWon, type SourceWords } from '../../../core/grid/grid-columns.ts'
import type { GridLine } from '../../../core/grid/grid-line.ts'
import { sumGrid } from '../../../core/grid/grid-sums.ts'
import { gridWords } from '../../../core/messages-grid.ts'

interface GridSumTablesProps {
  /** With the cell being typed in. */
  readonly lines: readonly GridLine[]
  /** Without it: what is read aloud does not follow every key. */
  readonly said: readonly GridLine[]
  readonly sources: SourceWords
}

const quietMs = 1000

/** The sums by source and by account, which follow every key; read aloud a moment after a cell is left. */
export function GridSumTables({ lines, said, sources }: GridSumTablesProps) {
  const t = gridWords(usePage().lang)
  const sums = sumGrid(lines)
  const settled = sumGrid(said)
  const parts = settled.bySource.map(({ source, amount }) => t.partSentence(sources[source], groupedWon(amount)))
  const sentence = t.sumSentence(groupedWon(settled.total), parts.join(', '))
  const [spoken, speak] = useState(sentence)
  useEffect(() => {
    const timer = setTimeout(() => speak(sentence), quietMs)
    return () => clearTimeout(timer)
  }, [sentence])
  const tables = [
    {
      caption: t.bySource,
      rows: sums.bySource.map(({ source, amount }) => ({ name: sources[source], amount })),
    },
    {
      caption: t.byAccount,
      rows: sums.byAccount.map(({ accountName, amount }) => ({ name: accountName, amount })),
    },
  ]
  return (
    <section class="grid-sums" aria-label={t.sums}>
      <p class="hidden" aria-live="polite">
        {spoken}
      </p>
      {tables.map(({ caption, rows }) => (
        <table key={caption} class="table">
          <caption class="caption">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{caption}</th>
              <th scope="col" class="number">
                {t.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, amount }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="number">{groupedWon(amount)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.total}</th>
              <td class="number">{groupedWon(sums.total)}</td>
            </tr>
          </tfoot>
        </table>
      ))}
    </section>
  )
}
