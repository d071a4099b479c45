import { askAll, page, question } from '#kernel/page.ts'
import { formatCount } from '#kit/format-count.ts'
import { formatPeriod } from '#kit/korean-date.ts'
import { formatWon } from '#kit/won.ts'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { thousand } from '#ui/thousand.ts'
import { listItems, seePipeline } from '../contract.ts'
import { GateId } from '../core/gate.ts'
import { CycleKey, ItemKind, itemKinds } from '../core/item.ts'
import { words } from '../core/messages.ts'
import { pageWords, standingWords } from '../core/messages-pages.ts'
import { maySeeItems } from '../core/permissions.ts'
import { unitOf } from './reconciliation-tables.tsx'

const size = 30

/** Every proposal, agenda item and transfer, to be found by any of its names. */
export const itemsPage = page({
  path: '/items',
  shared: true,
  permission: maySeeItems,
  async render({ ask, actor, lang, query }) {
    const wish = {
      cycle: CycleKey.safeParse(query['cycle']).data,
      kind: ItemKind.safeParse(query['kind']).data,
      gate: GateId.safeParse(query['gate']).data,
      q: query['q']?.trim().slice(0, 100) || undefined,
    }
    const asked = await askAll(ask, {
      pipeline: question(seePipeline, { cycle: wish.cycle }),
      found: question(listItems, { ...wish, page: pageNumber(query['page']), size }),
    })
    if (!asked.ok) return asked
    const { pipeline, found } = asked.value
    const [t, p] = [words(lang), pageWords(lang)]
    const home = `/${actor.districtId}`
    const kept = Object.entries(wish).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
    const address = (to: number) => `${home}/items?${new URLSearchParams([...kept, ['page', String(to)]]).toString()}`
    return (
      <Frame title={t.items.title} crumbs={[]} lead={t.items.lead}>
        <FilterBar
          action={`${home}/items`}
          keep={wish.cycle === undefined ? {} : { cycle: wish.cycle }}
          filters={[
            { kind: 'search', name: 'q', label: p.search, value: wish.q ?? '' },
            {
              kind: 'select',
              name: 'kind',
              label: p.kind,
              value: wish.kind ?? '',
              options: [
                { value: '', label: p.anyKind },
                ...itemKinds.map((kind) => ({ value: kind, label: t.itemKind[kind] })),
              ],
            },
            {
              kind: 'select',
              name: 'gate',
              label: t.table.gate,
              value: wish.gate ?? '',
              options: [
                { value: '', label: p.anyGate },
                ...pipeline.gates.map(({ gate }) => ({ value: gate.id, label: gate.name })),
              ],
            },
          ]}
        />
        <p aria-live="polite">
          {p.total(found.total.items, found.total.count)}
          {found.total.requested > 0 &&
            ` ${t.table.requested} ${formatWon(found.total.requested, 'thousand', lang)} ${unitOf(lang)}.`}
        </p>
        <DataTable
          caption={t.items.title}
          unit={unitOf(lang)}
          rows={found.items}
          empty={t.items.empty}
          stack
          columns={[
            {
              key: 'item',
              header: t.table.item,
              rowHeader: true,
              cell: ({ item }) => <a href={`${home}/items/${item.id}`}>{item.title}</a>,
            },
            { key: 'kind', header: p.kind, cell: ({ item }) => t.itemKind[item.kind] },
            { key: 'on', header: p.enteredOn, cell: ({ item }) => formatPeriod(item.enteredOn, lang) },
            { key: 'count', header: t.table.count, align: 'number', cell: ({ item }) => formatCount(item.count) },
            {
              key: 'requested',
              header: t.table.requested,
              align: 'number',
              inUnit: true,
              cell: ({ item }) => thousand(item.requested, lang),
            },
            { key: 'now', header: p.whereNow, cell: ({ standing }) => standingWords(standing, lang) },
          ]}
        />
        <Pagination page={found.page} pageSize={size} total={found.total.items} href={address} />
        <LinkRow
          label={p.links}
          links={[
            { href: `${home}/pipeline`, label: t.pipeline.title, main: true },
            { href: `${home}/api/items/list-items?${new URLSearchParams(kept).toString()}`, label: p.json },
          ]}
        />
      </Frame>
    )
  },
})
