import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { formatWon, type Won } from '#kit/won.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import type { seeList } from '../contract-lists.ts'
import { listWords } from '../core/messages-lists.ts'

type Seen = ReplyOf<typeof seeList>
type Item = Seen['items'][number]

export const amountOf = (won: Won | null, lang: Lang): string => (won === null ? '–' : formatWon(won, 'won', lang))

/** The badge of a result; of an item that is decided with another, that other. */
export function ResultBadge({ item, items, kind, lang }: ResultBadgeProps) {
  const t = listWords(lang)
  const lead = items.find(({ itemId }) => itemId === item.bundledWith)
  const { result } = lead ?? item
  if (result === null) return <Badge>{t.undecided}</Badge>
  const looks = { suitable: 'success', conditional: 'warning', unsuitable: 'neutral' } as const
  return <Badge kind={looks[result]}>{t.resultOf[kind][result]}</Badge>
}

interface ResultBadgeProps {
  readonly item: Item
  readonly items: readonly Item[]
  readonly kind: Seen['list']['kind']
  readonly lang: Lang
}

/** Every item with what it brought, how it was voted on and scored, and what was decided. */
export function ListTable({ seen, home, lang }: { readonly seen: Seen; readonly home: string; readonly lang: Lang }) {
  const t = listWords(lang)
  const { list, items, scores } = seen
  const scoreOf = (item: Item) => scores.find(({ itemId }) => itemId === (item.bundledWith ?? item.itemId))
  const leadOf = (item: Item) => items.find(({ itemId }) => itemId === item.bundledWith)
  const scored = list.criteria.length > 0
  return (
    <>
      <DataTable
        caption={t.itemsCaption}
        rows={items}
        empty={t.noLists}
        unit={t.won}
        stack
        columns={[
          { key: 'place', header: t.place, align: 'number', cell: ({ place }) => `${place}` },
          {
            ...{ key: 'item', header: t.item, rowHeader: true },
            cell: (item) => (
              <>
                <a href={`${home}/items/${item.itemId}`}>{item.title}</a>
                {item.outside && (
                  <>
                    {' '}
                    <Badge kind="warning">{t.outside}</Badge>
                  </>
                )}
              </>
            ),
          },
          ...(items.some(({ vote }) => vote !== null)
            ? [
                {
                  ...{ key: 'vote', header: t.voteRank, align: 'number' as const },
                  cell: ({ vote }: Item) => (vote === null ? '–' : `${vote.rank}/${vote.of}`),
                },
              ]
            : []),
          ...(items.some(({ account }) => account !== null)
            ? [{ key: 'account', header: t.account, cell: ({ account }: Item) => account ?? '–' }]
            : []),
          ...(scored
            ? [
                {
                  ...{ key: 'score', header: t.score, align: 'number' as const },
                  cell: (item: Item) => scoreOf(item)?.shown ?? '–',
                },
                {
                  ...{ key: 'rank', header: t.rank, align: 'number' as const },
                  cell: (item: Item) => {
                    const own = scoreOf(item)
                    return own === undefined || own.rank === null ? '–' : t.rankOf(own.rank, own.tied)
                  },
                },
              ]
            : []),
          {
            key: 'requested',
            header: t.requested,
            align: 'number',
            cell: ({ requested }) => amountOf(requested, lang),
          },
          {
            ...{ key: 'brought', header: t.brought[list.kind], align: 'number' as const },
            cell: ({ brought }) => amountOf(brought, lang),
          },
          {
            ...{ key: 'result', header: t.result },
            cell: (item) => <ResultBadge item={item} items={items} kind={list.kind} lang={lang} />,
          },
          {
            ...{ key: 'decided', header: t.decided[list.kind], align: 'number' as const },
            cell: (item) => decidedOn(item, seen, lang),
          },
          {
            ...{ key: 'reason', header: t.reason },
            cell: (item) => {
              const lead = leadOf(item)
              return lead === undefined ? (item.reason ?? '') : t.bundledWith(lead.title)
            },
          },
        ]}
      />
      {scored && <p class="field-hint">{t.roundedHalfUp}</p>}
    </>
  )
}

/** What was given: of a bundle at its first alone, and nothing where it was not chosen. */
function decidedOn(item: Item, { items }: Seen, lang: Lang): string {
  if (item.bundledWith !== null || item.result === null || item.result === 'unsuitable') return '–'
  if (item.decided !== null) return amountOf(item.decided, lang)
  const own = items.filter(({ itemId, bundledWith }) => itemId === item.itemId || bundledWith === item.itemId)
  return amountOf(own.reduce<number>((sum, { brought }) => sum + (brought ?? 0), 0) as Won, lang)
}
