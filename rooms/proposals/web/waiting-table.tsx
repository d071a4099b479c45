import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { words } from '../core/messages.ts'
import type { ProposalLine } from '../core/proposal-line.ts'
import { StandingBadge } from './proposal-table.tsx'

interface WaitingTableProps {
  readonly proposals: readonly ProposalLine[]
  readonly home: string
  readonly lang: Lang
  /** The name under which those that are ticked are sent; without it none can be. */
  readonly choose?: string
}

/** Proposals that wait for a cycle, to be looked through, and ticked where a name says so. */
export function WaitingTable({ proposals, home, lang, choose }: WaitingTableProps) {
  const all = words(lang)
  const t = all.waiting
  return (
    <DataTable
      caption={t.caption}
      rows={proposals.map((line, no) => ({ ...line, no }))}
      empty={t.none}
      stack
      columns={[
        ...(choose === undefined
          ? []
          : [
              {
                key: 'choose',
                header: t.choose,
                cell: ({ proposal, title, no }: ProposalLine & { readonly no: number }) => (
                  <input type="checkbox" name={`${choose}.${no}`} value={proposal.id} aria-label={t.chooseOne(title)} />
                ),
              },
            ]),
        {
          key: 'title',
          header: all.title,
          rowHeader: true,
          cell: ({ proposal, title }) => <a href={`${home}/proposals/${proposal.id}`}>{title}</a>,
        },
        { key: 'on', header: t.submittedOn, cell: ({ proposal }) => formatDate(proposal.submittedOn, lang) },
        {
          key: 'state',
          header: all.standing,
          cell: ({ standing }) => <StandingBadge standing={standing} lang={lang} />,
        },
        { key: 'track', header: all.track, cell: ({ proposal }) => all.tracks[proposal.track] },
      ]}
    />
  )
}
