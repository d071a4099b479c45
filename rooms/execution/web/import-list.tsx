import type { ReplyOf } from '#kit/contract.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { Amount } from '#ui/amount.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Section } from '#ui/section.tsx'
import type { listImports } from '../contract.ts'
import { importWords } from '../core/messages-import.ts'
import { pageWords } from '../core/messages-pages.ts'

interface ImportListProps {
  readonly imports: ReplyOf<typeof listImports>['imports']
  readonly lang: Lang
}

/** What was imported so far. */
export function ImportList({ imports, lang }: ImportListProps) {
  const [p, m] = [pageWords(lang), importWords(lang)]
  return (
    <Section title={m.importsTitle} id="imports">
      <DataTable
        caption={m.importsCaption}
        rows={imports}
        empty={m.noImports}
        unit={p.unit}
        stack
        columns={[
          { key: 'file', header: m.fileName, rowHeader: true, cell: ({ fileName }) => fileName },
          { key: 'on', header: m.on, cell: ({ on }) => formatDate(on, lang) },
          { key: 'year', header: m.year, cell: ({ fiscalYear }) => p.fiscalYear(fiscalYear) },
          { key: 'rows', header: m.rows, cell: ({ added, changed, same }) => m.rowsOf(added, changed, same) },
          {
            key: 'amount',
            header: m.amount,
            align: 'number',
            inUnit: true,
            cell: ({ won }) => <Amount won={won} lang={lang} />,
          },
        ]}
      />
    </Section>
  )
}
