import { formatMoment } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Section } from '#ui/section.tsx'
import { onsiteWords } from '../../core/messages-onsite-pages.ts'
import { compareEntries, type Difference, lastEntries } from '../../core/onsite/compare-entries.ts'
import type { SheetEntry } from '../../core/onsite/count-sheet.ts'

interface SheetDifferencesProps {
  readonly entries: readonly SheetEntry[]
  readonly titleOf: (id: string) => string
  readonly lang: Lang
}

type OfCell = Extract<Difference, { at: 'valid' | 'spoilt' | 'option' }>
type OfBallot = Extract<Difference, { at: 'ballot' }>

/** Where the two entries of a sheet differ, cell by cell, and what was entered when. */
export function SheetDifferences({ entries, titleOf, lang }: SheetDifferencesProps) {
  const t = onsiteWords(lang)
  const { first, second } = lastEntries(entries)
  const found = first === null || second === null ? [] : compareEntries(first.numbers, second.numbers)
  const cells = found.filter((one): one is OfCell => one.at !== 'ballot')
  const ballots = found.filter((one): one is OfBallot => one.at === 'ballot')
  const nameOf = ({ at, option }: OfCell) => (at === 'option' ? titleOf(option ?? '') : t[at])
  return (
    <>
      {found.length > 0 && (
        <Section title={t.differencesTitle}>
          <p>{t.differencesLead}</p>
          {cells.length > 0 && (
            <DataTable
              caption={t.byCell}
              empty=""
              rows={cells}
              columns={[
                { key: 'cell', header: t.cell, rowHeader: true, cell: nameOf },
                { key: 'first', header: t.first, align: 'number', cell: (one) => one.first ?? t.unknown },
                { key: 'second', header: t.second, align: 'number', cell: (one) => one.second ?? t.unknown },
              ]}
            />
          )}
          {ballots.length > 0 && (
            <ul>
              {ballots.map(({ hand, line, choices }) => (
                <li key={`${hand}-${line}`}>
                  {hand === 'first' ? t.onlyFirst(line) : t.onlySecond(line)}{' '}
                  {choices
                    .flat()
                    .map((one) => (typeof one === 'string' ? titleOf(one) : `${titleOf(one[0])} ${one[1]}`))
                    .join(', ')}
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      {entries.length > 0 && (
        <DataTable
          caption={t.history}
          stack
          empty=""
          rows={entries}
          columns={[
            { key: 'when', header: t.when, rowHeader: true, cell: ({ at }) => formatMoment(at, lang) },
            { key: 'who', header: t.who, cell: ({ hand }) => t[hand] },
            { key: 'why', header: t.why, cell: ({ reason }) => reason ?? t.firstTime },
          ]}
        />
      )}
    </>
  )
}
