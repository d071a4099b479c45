import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatCount } from '#kit/format-count.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { listDongs } from '#rooms/organization/contract.ts'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { listOwn, listProposals, proposalSorts } from '../contract.ts'
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
import { categories, tracks } from '../core/proposal.ts'
import { Standing } from '../core/proposal-line.ts'
import { listSearch, pageSize, readListQuery } from './proposal-list-query.ts'
import { ProposalTable } from './proposal-table.tsx'

const firstYear = 2019

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
    const all = { value: '', label: t.all }
    const thisYear = Number(dateInSeoul(now).slice(0, 4))
    const years = Array.from({ length: thisYear - firstYear + 1 }, (_, at) => String(thisYear - at))
    const select = (
      name: string,
      label: string,
      value: string | undefined,
      options: readonly { value: string; label: string }[],
    ) => ({ kind: 'select', name, label, value: value ?? '', options: [all, ...options] }) as const
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
        <FilterBar
          folds
          action={`${home}/proposals`}
          filters={[
            { kind: 'search', name: 'q', label: t.search, value: wish.q ?? '' },
            select(
              'standing',
              t.standing,
              wish.standing,
              Standing.options.map((value) => ({ value, label: t.standings[value] })),
            ),
            select(
              'track',
              t.track,
              wish.track,
              tracks.map((value) => ({ value, label: t.tracks[value] })),
            ),
            select(
              'category',
              t.category,
              wish.category,
              categories.map((value) => ({ value, label: t.categories[value] })),
            ),
            select(
              'dong',
              t.dong,
              wish.dongId,
              dongs.dongs.map(({ id, name }) => ({ value: id, label: name })),
            ),
            select(
              'year',
              t.year,
              wish.year === undefined ? '' : String(wish.year),
              years.map((value) => ({ value, label: value })),
            ),
            {
              kind: 'select',
              name: 'sort',
              label: t.sort,
              value: wish.sort ?? 'newest',
              options: proposalSorts.map((value) => ({ value, label: t.sorts[value] })),
            },
          ]}
        />
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
