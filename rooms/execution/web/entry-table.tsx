import type { ReplyOf } from '#kit/contract.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { Amount } from '#ui/amount.tsx'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import type { listEntries } from '../contract.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'

type Entries = ReplyOf<typeof listEntries>['entries']

/** Entries in the order of their days, those taken back and their reversals marked. */
export function EntryTable({ entries, lang }: { readonly entries: Entries; readonly lang: Lang }) {
  const [t, p, b] = [words(lang), pageWords(lang), budgetWords(lang)]
  return (
    <DataTable
      caption={p.entriesCaption}
      rows={entries}
      empty={p.noEntries}
      unit={p.unit}
      stack
      columns={[
        { key: 'on', header: p.on, rowHeader: true, cell: ({ on }) => formatDate(on, lang) },
        {
          key: 'kind',
          header: p.kind,
          cell: ({ kind, reverses, reversedBy, commitmentId }) => (
            <>
              {t.entryKinds[kind]} {reversedBy !== null && <Badge kind="warning">{p.reversed}</Badge>}
              {reverses !== null && <Badge>{p.reversal}</Badge>}
              {kind === 'expenditure' && commitmentId !== null && reverses === null && (
                <Badge kind="info">{p.paysCommitment}</Badge>
              )}
            </>
          ),
        },
        { key: 'account', header: p.account, cell: ({ accountName }) => accountName },
        { key: 'source', header: p.source, cell: ({ source }) => b.sources[source] },
        {
          key: 'amount',
          header: p.amount,
          align: 'number',
          inUnit: true,
          cell: ({ amount }) => <Amount won={amount} lang={lang} />,
        },
        {
          key: 'evidence',
          header: p.evidence,
          cell: ({ evidenceKind, documentNo }) =>
            [t.evidence[evidenceKind], documentNo].filter((one) => one !== null).join(' '),
        },
        { key: 'note', header: p.note, cell: ({ note, department }) => [note, department].filter(Boolean).join(' · ') },
      ]}
    />
  )
}
