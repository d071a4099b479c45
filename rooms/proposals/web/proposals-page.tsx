import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'
import { listDongs } from '#rooms/organization/contract.ts'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { usePage } from '#ui/page-context.ts'
import { Pagination } from '#ui/pagination.tsx'
import { listOwn, listProposals } from '../contract.ts'
import { words } from '../core/messages.ts'
import {
  mayMerge,
  mayPropose,
  maySeeDesk,
  maySeeProposals,
  maySeeTransfers,
  maySetRules,
  mayTakeIn,
} from '../core/permissions.ts'
import { ProposalFilters } from './proposal-filters.tsx'
import { listSearch, pageSize, readListQuery } from './proposal-list-query.ts'
import { ProposalTable } from './proposal-table.tsx'

/** Every proposal, to be found by its words, narrowed and sorted. */
export const proposalsPage = page({
  path: '/proposals',
  shared: true,
  permission: maySeeProposals,
  async render({ ask, actor, lang, query, now }) {
    const wish = readListQuery(query)
    const asked = await askAll(ask, {
      dongs: question(listDongs, {}),
      listed: question(listProposals, wish),
    })
    if (!asked.ok) return asked
    const { dongs, listed } = asked.value
    const t = words(lang)
    const home = `/${actor.districtId}`
    const filtered = listSearch({ ...wish, sort: undefined }) !== ''
    return (
      <Frame title={t.proposalsTitle} crumbs={[]} lead={t.proposalsLead}>
        <LinkRow
          label={t.newTitle}
          links={[
            { href: `${home}/proposals/new`, label: t.newTitle, main: true },
            ...(permits(mayPropose, actor) ? [{ href: `${home}/proposals/mine`, label: t.mineTitle }] : []),
            { href: `${home}/proposals/where`, label: t.intake.whereTitle },
            ...(permits(mayTakeIn, actor) ? [{ href: `${home}/proposals/intake`, label: t.intake.title }] : []),
            ...(permits(maySeeDesk, actor) ? [{ href: `${home}/proposals/desk`, label: t.deskTitle }] : []),
            ...(permits(maySeeTransfers, actor)
              ? [{ href: `${home}/proposals/transfers`, label: t.transfers.listTitle }]
              : []),
            ...(permits(mayMerge, actor) ? [{ href: `${home}/proposals/merge`, label: t.mergeTitle }] : []),
            ...(permits(maySetRules, actor) ? [{ href: `${home}/proposals/rules`, label: t.rulesTitle }] : []),
          ]}
        />
        <ProposalFilters {...{ action: `${home}/proposals`, wish, dongs: dongs.dongs, now, lang, sorts: true }} />
        <MapLink href={`${home}/proposals/map${listSearch({ ...wish, sort: undefined })}`} lang={lang} />
        <p>{t.found(formatCount(listed.total), listed.more)}</p>
        <ProposalTable
          proposals={listed.proposals}
          empty={filtered ? t.noneFound : t.noProposals}
          home={home}
          lang={lang}
        />
        <Pagination
          page={listed.page}
          pageSize={pageSize}
          total={listed.total}
          href={(to) => `${home}/proposals${listSearch(wish, to)}`}
        />
        <LinkRow
          label={t.links}
          links={[
            { href: `${home}/proposals/export/xlsx${listSearch(wish)}`, label: t.export },
            { href: `${home}/proposals/export/csv${listSearch(wish)}`, label: t.exportCsv },
            { href: `${home}/api/proposals/list-proposals`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})

/** The way to the map, which is one of numbers alone where the house has no maps. */
function MapLink({ href, lang }: { readonly href: string; readonly lang: Lang }) {
  const { map } = usePage()
  const t = words(lang).map
  const label = map == null ? t.seeByDong : t.see
  return <LinkRow label={label} links={[{ href, label }]} />
}

/** One's own proposals, and where they stand. */
export const ownProposalsPage = page({
  path: '/proposals/mine',
  permission: mayPropose,
  async render({ ask, actor, lang, query }) {
    const { page: at = 1 } = readListQuery(query)
    const listed = await ask(listOwn, { page: at, size: pageSize })
    if (!listed.ok) return listed
    const t = words(lang)
    const home = `/${actor.districtId}`
    return (
      <Frame title={t.mineTitle} crumbs={[{ href: `${home}/proposals`, label: t.proposalsTitle }]} lead={t.mineLead}>
        <ProposalTable proposals={listed.value.proposals} empty={t.noneOfMine} home={home} lang={lang} />
        <Pagination
          page={at}
          pageSize={pageSize}
          total={listed.value.total}
          href={(to) => `${home}/proposals/mine?page=${to}`}
        />
        <LinkRow label={t.links} links={[{ href: `${home}/proposals/new`, label: t.newTitle, main: true }]} />
      </Frame>
    )
  },
})
