import type { ReplyOf } from '#kit/contract.ts'
import { formatPeriod } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import type { seeNegotiation } from '../contract.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { thousand } from './number.ts'

type Seen = ReplyOf<typeof seeNegotiation>
type Item = Seen['items'][number]

interface NegotiationViewProps {
  readonly seen: Seen
  readonly home: string
  readonly lang: Lang
}

/** What a negotiation changed: the sums, the items whose amounts moved, and the others folded. */
export function NegotiationView({ seen, home, lang }: NegotiationViewProps) {
  const [t, p] = [words(lang), pageWords(lang)]
  const { negotiation, before, after, difference, changed } = seen
  const moved = seen.items.filter((item) => item.difference !== 0)
  const still = seen.items.filter((item) => item.difference === 0)
  const amounts = [before, after, difference].map((amount) => thousand(amount, lang)) as [string, string, string]
  return (
    <Section title={`${t.negotiationTitle}: ${negotiation.name}`} id={`negotiation-${negotiation.id}`}>
      <p>{formatPeriod(negotiation.period, lang)}</p>
      <p>{p.negotiationLead}</p>
      <p>{changed === 0 ? p.noChange : p.changedBy(changed, ...amounts)}</p>
      <ItemTable caption={p.changedCaption(negotiation.name)} items={moved} seen={seen} home={home} lang={lang} />
      {still.length > 0 && (
        <More summary={p.unchanged(still.length)}>
          <ItemTable caption={t.negotiationCaption} items={still} home={home} lang={lang} />
        </More>
      )}
      <LinkRow
        label={p.links}
        links={[
          ...(negotiation.gateId === null ? [] : [{ href: `${home}/gates/${negotiation.gateId}`, label: t.thread }]),
          { href: `${home}/history/negotiation/${negotiation.id}`, label: p.history },
          { href: `${home}/api/plans/see-negotiation?negotiationId=${negotiation.id}`, label: p.data },
        ]}
      />
    </Section>
  )
}

interface ItemTableProps {
  readonly caption: string
  readonly items: readonly Item[]
  /** With it, the sums of the whole negotiation stand in the foot. */
  readonly seen?: Seen
  readonly home: string
  readonly lang: Lang
}

function ItemTable({ caption, items, seen, home, lang }: ItemTableProps) {
  const [t, p] = [words(lang), pageWords(lang)]
  return (
    <DataTable
      caption={caption}
      rows={items}
      empty={p.noChange}
      unit={t.unitThousand}
      stack
      foot={
        seen === undefined
          ? undefined
          : {
              item: t.total,
              before: thousand(seen.before, lang),
              after: thousand(seen.after, lang),
              difference: thousand(seen.difference, lang),
            }
      }
      columns={[
        {
          key: 'item',
          header: p.itemOrProject,
          rowHeader: true,
          cell: (item) => (
            <a href={item.projectId === null ? `${home}/items/${item.itemId}` : `${home}/projects/${item.projectId}`}>
              {item.title}
            </a>
          ),
        },
        { key: 'before', header: t.before, align: 'number', cell: (item) => thousand(item.before, lang) },
        {
          key: 'after',
          header: t.after,
          align: 'number',
          cell: (item) => (item.after === 0 ? p.dropped : thousand(item.after, lang)),
        },
        { key: 'difference', header: t.difference, align: 'number', cell: (item) => thousand(item.difference, lang) },
        {
          key: 'outcome',
          header: t.outcome,
          cell: (item) => (item.outcome === null ? p.noOutcome : t.outcomes[item.outcome]),
        },
        { key: 'done', header: t.done, cell: (item) => item.done ?? p.noOutcome },
        { key: 'reason', header: p.reason, cell: (item) => item.reason ?? p.noReason },
      ]}
    />
  )
}
