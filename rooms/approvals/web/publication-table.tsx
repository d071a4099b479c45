import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { words } from '../core/messages.ts'
import type { Publication } from '../core/publication.ts'
import { versionText } from '../core/version-text.ts'

interface PublicationTableProps {
  readonly publications: readonly Publication[]
  readonly home: string
  readonly lang: Lang
}

/** Versions given to the public, and with how many errors passed. */
export function PublicationTable({ publications, home, lang }: PublicationTableProps) {
  const t = words(lang)
  return (
    <DataTable
      caption={t.publicationsCaption}
      rows={publications}
      empty={t.noPublications}
      stack
      columns={[
        {
          key: 'title',
          header: t.title,
          rowHeader: true,
          cell: (one) => <a href={`${home}/history/publication/${one.id}`}>{one.title}</a>,
        },
        { key: 'on', header: t.publishedOn, cell: (one) => formatDate(one.on, lang) },
        { key: 'version', header: t.version, cell: (one) => versionText(one.version, lang) },
        { key: 'passed', header: t.passedCount, align: 'number', cell: (one) => one.passed },
        {
          key: 'withdrawn',
          header: t.state,
          cell: (one) =>
            one.withdrawnOn === null
              ? ''
              : `${t.withdrawn} (${formatDate(one.withdrawnOn, lang)}): ${one.withdrawnReason}`,
        },
      ]}
    />
  )
}
