import type { ReplyOf } from '#kit/contract.ts'
import { formatPeriod } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { sumWon } from '#kit/won.ts'
import { DataTable } from '#ui/data-table.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { thousand } from '#ui/thousand.ts'
import type { seeNegotiation } from '../contract.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { versionWords } from '../core/messages-versions.ts'

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
  const v = versionWords(lang)
  const { negotiation, before, after, difference, changed } = seen
  const moved = seen.items.filter((item) => item.difference !== 0)
  const still = seen.items.filter((item) => item.difference === 0)
  const amounts = [before, after, difference].map((amount) => thousand(amount, lang)) as [string, string, string]
  return (
    <Section title={`${t.negotiationTitle}: ${negotiation.name}`} id={`negotiation-${negotiation.id}`}>
      <p>{formatPeriod(negotiation.period, lang)}</p>
      <p>{p.negotiationLead}</p>
      <StatRow>
        <Stat label={t.before} value={thousand(before, lang)} unit={t.unitThousand} />
        <Stat label={t.after} value={thousand(after, lang)} unit={t.unitThousand} />
        <Stat label={t.difference} value={thousand(difference, lang)} unit={t.unitThousand} />
      </StatRow>
      <p>{changed === 0 ? p.noChange : p.changedBy(changed, ...amounts)}</p>
      <ItemTable caption={p.changedCaption(negotiation.name)} items={moved} summed home={home} lang={lang} />
      {still.length > 0 && (
        <More summary={p.unchanged(still.length)}>
          <ItemTable caption={t.negotiationCaption} items={still} home={home} lang={lang} />
        </More>
      )}
      {negotiation.conditions.length > 0 && (
        <DataTable
          caption={v.conditionsCaption}
          rows={negotiation.conditions}
          empty={v.noConditions}
          stack
          columns={[
            { key: 'asked', header: v.asked, rowHeader: true, cell: ({ asked }) => asked },
            {
              key: 'outcome',
              header: t.outcome,
              cell: ({ outcome }) => (outcome === null ? p.noOutcome : t.outcomes[outcome]),
            },
            { key: 'done', header: t.done, cell: ({ done }) => done ?? p.noOutcome },
          ]}
        />
      )}
      <LinkRow
        label={p.links}
        links={[
          { href: `${home}/negotiations/${negotiation.id}`, label: negotiation.name },
          {
            href: `${home}/plans/${seen.plan.id}/compare?a=before:${negotiation.id}&b=after:${negotiation.id}`,
            label: v.compareTitle,
          },
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
  /** With the sums of these items in the foot. */
  readonly summed?: boolean
  readonly home: string
  readonly lang: Lang
}

function ItemTable({ caption, items, summed = false, home, lang }: ItemTableProps) {
  const [t, p] = [words(lang), pageWords(lang)]
  const sum = (key: 'before' | 'after' | 'difference') => thousand(sumWon(items.map((item) => item[key])), lang)
  return (
    <DataTable
      caption={caption}
      rows={items}
      empty={p.noChange}
      unit={t.unitThousand}
      stack
      foot={
        summed
          ? { item: p.subtotal, before: sum('before'), after: sum('after'), difference: sum('difference') }
          : undefined
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
        { key: 'before', header: t.before, align: 'number', inUnit: true, cell: (item) => thousand(item.before, lang) },
        {
          key: 'after',
          header: t.after,
          align: 'number',
          inUnit: true,
          cell: (item) => (item.after === 0 ? p.dropped : thousand(item.after, lang)),
        },
        {
          key: 'difference',
          header: t.difference,
          align: 'number',
          inUnit: true,
          cell: (item) => thousand(item.difference, lang),
        },
        {
          key: 'outcome',
          header: t.outcome,
          cell: (item) => (item.outcome === null ? p.noOutcome : t.outcomes[item.outcome]),
        },
        { key: 'done', header: t.done, cell: (item) => item.done ?? p.noOutcome },
        { key: 'remark', header: versionWords(lang).remark, cell: (item) => item.remark ?? '–' },
        { key: 'reason', header: p.reason, cell: (item) => item.reason ?? (item.difference === 0 ? '–' : p.noReason) },
      ]}
    />
  )
}
