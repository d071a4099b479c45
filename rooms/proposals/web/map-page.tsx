import type { ComponentChildren } from 'preact'
import { askAll, page, question } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'
import { listDongs, seeDongMap } from '#rooms/organization/contract.ts'
import type { Dong } from '#rooms/organization/core/dong.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { Island } from '#ui/island.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { TileMap } from '#ui/tile-map.tsx'
import { countByDong, seeArea } from '../contract-map.ts'
import { words } from '../core/messages.ts'
import type { Box } from '../core/microdegrees.ts'
import { maySeeProposals } from '../core/permissions.ts'
import { republic } from '../core/point.ts'
import { ProposalFilters } from './proposal-filters.tsx'
import { askedByFilter, listSearch, type ProposalListQuery, readListQuery } from './proposal-list-query.ts'

/** Where proposals come from: on a map where the house has maps, and always as numbers by dong. */
export const mapPage = page({
  path: '/proposals/map',
  shared: true,
  showsMap: true,
  permission: maySeeProposals,
  async render({ ask, actor, lang, query, now }) {
    const { sort: _sort, page: _page, size: _size, ...wish } = readListQuery(query)
    const asked = await askAll(ask, {
      known: question(listDongs, {}),
      drawn: question(seeDongMap, {}),
      counted: question(countByDong, wish),
      seen: question(seeArea, {}),
    })
    if (!asked.ok) return asked
    const { known, drawn, counted, seen } = asked.value
    const home = `/${actor.districtId}`
    const action = `${home}/proposals/map`
    return (
      <MapPage
        {...{ home, wish, lang, counted, area: seen.area ?? republic, dongs: known.dongs, places: drawn.places }}
      >
        <ProposalFilters {...{ action, wish, dongs: known.dongs, now, lang, sorts: false }} />
      </MapPage>
    )
  },
})

interface MapPageProps extends CountsProps {
  readonly area: Box
  /** The filters. */
  readonly children: ComponentChildren
}

function MapPage({ area, children, ...counts }: MapPageProps) {
  const { home, wish, lang } = counts
  const { map } = usePage()
  const all = words(lang)
  const t = all.map
  return (
    <Frame
      title={map == null ? t.titleWithoutMap : t.title}
      crumbs={[{ href: `${home}/proposals`, label: all.proposalsTitle }]}
      lead={t.lead}
    >
      {children}
      {map != null && (
        <Section title={t.onMap}>
          <Island name="proposal-map" props={{ asked: askedByFilter(wish), area }}>
            <p class="field-hint">{t.needsScript}</p>
          </Island>
        </Section>
      )}
      <Section title={t.byDong}>
        <CountsByDong {...counts} />
      </Section>
      <LinkRow label={all.links} links={[{ href: `${home}/proposals${listSearch(wish)}`, label: t.backToList }]} />
    </Frame>
  )
}

interface CountsProps {
  readonly home: string
  readonly wish: ProposalListQuery
  readonly lang: Lang
  readonly dongs: readonly Dong[]
  readonly places: ReplyOf<typeof seeDongMap>['places']
  readonly counted: ReplyOf<typeof countByDong>
}

/** The dongs of the district with what the filter finds in each, which is a link where it finds something. */
function CountsByDong({ home, wish, lang, dongs, places, counted }: CountsProps) {
  const all = words(lang)
  const t = all.map
  const countOf = (id: string | null): number => counted.dongs.find(({ dongId }) => dongId === id)?.count ?? 0
  const named = dongs.filter(({ id }) => wish.dongId === undefined || wish.dongId === id)
  const rows = [
    ...named.map(({ id, name }) => ({ id, name, count: countOf(id) })),
    ...(countOf(null) === 0 ? [] : [{ id: null, name: t.noDong, count: countOf(null) }]),
  ]
  const listOf = (dongId: Dong['id']) => `${home}/proposals${listSearch({ ...wish, dongId })}`
  return (
    <>
      {counted.more && <p>{t.common}</p>}
      {places.length > 0 && (
        <TileMap
          caption={t.dongMap}
          tiles={places.map(({ dongId, name, row, column }) => {
            const count = countOf(dongId)
            return {
              ...{ id: dongId, row, column, label: name, count, value: formatCount(count) },
              ...(count === 0 ? {} : { href: listOf(dongId) }),
              chosen: dongId === wish.dongId,
            }
          })}
        />
      )}
      <DataTable
        caption={t.dongCaption}
        rows={rows}
        empty={all.noneFound}
        columns={[
          {
            key: 'dong',
            header: all.dong,
            rowHeader: true,
            cell: ({ id, name, count }) => (id === null || count === 0 ? name : <a href={listOf(id)}>{name}</a>),
          },
          { key: 'count', header: t.dongCount, align: 'number', cell: ({ count }) => formatCount(count) },
        ]}
      />
    </>
  )
}
