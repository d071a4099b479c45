import { askAll, page, question } from '#kernel/page.ts'
import { formatMoment } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { listDeliveries } from '../contract.ts'
import { DeliveryState } from '../core/message.ts'
import { words } from '../core/messages.ts'
import { maySeeDeliveries } from '../core/permissions.ts'

const size = 50

/** What was sent by mail and text and how it ended, without whom and what. */
export const deliveriesPage = page({
  path: '/deliveries',
  permission: maySeeDeliveries,
  async render({ ask, actor, lang, query }) {
    const state = DeliveryState.safeParse(query['state'])
    const wish = { page: pageNumber(query['page']), size, ...(state.success ? { state: state.data } : {}) }
    const asked = await askAll(ask, { log: question(listDeliveries, wish) })
    if (!asked.ok) return asked
    const { deliveries, total, page: shown } = asked.value.log
    const t = words(lang)
    const home = `/${actor.districtId}`
    return (
      <Frame title={t.deliveriesTitle} crumbs={[]} lead={t.deliveriesLead}>
        <FilterBar
          action={`${home}/deliveries`}
          filters={[
            {
              ...{ kind: 'select', name: 'state', label: t.state, value: state.data ?? '' },
              options: [
                { value: '', label: t.allStates },
                ...DeliveryState.options.map((value) => ({ value, label: t.states[value] })),
              ],
            },
          ]}
        />
        <DataTable
          caption={t.deliveriesCaption}
          rows={deliveries}
          empty={t.deliveriesNone}
          stack
          columns={[
            { key: 'kind', header: t.kind, rowHeader: true, cell: ({ kind }) => t.kinds[kind] },
            { key: 'channel', header: t.channel, cell: ({ channel }) => t.channels[channel] },
            { key: 'state', header: t.state, cell: ({ state: now }) => t.states[now] },
            { key: 'failure', header: t.failure, cell: ({ failure }) => (failure === null ? '' : t.failures[failure]) },
            { key: 'tries', header: t.tries, cell: ({ tries }) => String(tries) },
            { key: 'made', header: t.madeAt, cell: ({ madeAt }) => formatMoment(madeAt, lang) },
          ]}
        />
        <Pagination
          page={shown}
          pageSize={size}
          total={total}
          href={(to) => `${home}/deliveries?page=${to}${state.success ? `&state=${state.data}` : ''}`}
        />
      </Frame>
    )
  },
})
