import { DataTable } from '#ui/data-table.tsx'
import { usePage } from '#ui/page-context.ts'
import { words } from '../core/messages.ts'
import { providerWords } from '../core/messages-provider.ts'

interface KeptTableProps {
  readonly kept: readonly { readonly what: string; readonly why: string }[]
  readonly until: string
}

/** What is kept of somebody who joins, why, and until when. */
export function KeptTable({ kept, until }: KeptTableProps) {
  const { lang } = usePage()
  const t = providerWords(lang)
  return (
    <DataTable
      caption={t.keptCaption}
      rows={kept}
      empty={words(lang).none}
      stack
      columns={[
        { key: 'what', header: t.keptWhat, rowHeader: true, cell: ({ what }) => what },
        { key: 'why', header: t.keptWhy, cell: ({ why }) => why },
        { key: 'until', header: t.keptUntil, cell: () => until },
      ]}
    />
  )
}
