import { formatCount } from '#kit/format-count.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { Badge, type BadgeKind } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { words } from '../core/messages.ts'
import type { ProposalLine, Standing } from '../core/proposal-line.ts'

const kinds: Readonly<Record<Standing, BadgeKind>> = {
  supporting: 'progress',
  received: 'info',
  'under-review': 'progress',
  answered: 'success',
  withdrawn: 'neutral',
  merged: 'neutral',
  split: 'neutral',
  referred: 'neutral',
  'handed-over': 'neutral',
  unsupported: 'neutral',
}

export const StandingBadge = ({ standing, lang }: { readonly standing: Standing; readonly lang: Lang }) => (
  <Badge kind={kinds[standing]}>{words(lang).standings[standing]}</Badge>
)

interface TableProps {
  readonly proposals: readonly ProposalLine[]
  readonly empty: string
  readonly home: string
  readonly lang: Lang
}

/** Proposals as rows, cards on a phone. */
export function ProposalTable({ proposals, empty, home, lang }: TableProps) {
  const t = words(lang)
  return (
    <DataTable
      caption={t.listCaption}
      rows={proposals}
      empty={empty}
      stack
      columns={[
        {
          key: 'title',
          header: t.title,
          rowHeader: true,
          cell: ({ proposal, title }) => <a href={`${home}/proposals/${proposal.id}`}>{title}</a>,
        },
        { key: 'place', header: t.place, cell: ({ place }) => place },
        {
          key: 'standing',
          header: t.standing,
          cell: ({ standing }) => <StandingBadge standing={standing} lang={lang} />,
        },
        { key: 'track', header: t.track, cell: ({ proposal }) => t.tracks[proposal.track] },
        {
          key: 'supports',
          header: t.supportCount,
          align: 'number',
          cell: ({ proposal }) => formatCount(proposal.supports),
        },
        { key: 'on', header: t.submittedOn, cell: ({ proposal }) => formatDate(proposal.submittedOn, lang) },
      ]}
    />
  )
}
