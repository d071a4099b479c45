import { page } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import { permits } from '#kit/actor.ts'
import { writeSpreadsheet } from '#rooms/documents/contract.ts'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { listForums } from '../contract.ts'
import { ForumKind, ForumState, forumKinds, forumStates } from '../core/forum.ts'
import { words } from '../core/messages-pages.ts'
import { mayConductForum, maySeeForums } from '../core/permissions.ts'
import { standingOf, whenOf } from './forum-words.ts'

const size = 30

/** The forums of the district, the newest first; also as a spreadsheet. */
export const forumsPage = page({
  path: '/forums',
  shared: true,
  permission: maySeeForums,
  async render({ ask, actor, lang, query }) {
    const t = words(lang)
    const home = `/${actor.districtId}`
    const kind = ForumKind.safeParse(query['kind']).data
    const state = ForumState.safeParse(query['state']).data
    const q = (query['q'] ?? '').slice(0, 100)
    const asFile = query['format'] === 'xlsx'
    const filter = { ...(kind === undefined ? {} : { kind }), ...(state === undefined ? {} : { state }), q }
    const paged = { page: pageNumber(query['page']), size: asFile ? 200 : size }
    const listed = await ask(listForums, { ...filter, ...paged })
    if (!listed.ok) return listed
    const { forums, total, page: shown } = listed.value
    if (asFile) {
      const columns = [t.name, t.kind, t.when, t.place, t.state, t.standing].map((label) => ({
        label,
        kind: 'text' as const,
      }))
      const rows = forums.map((forum) => [
        ...[forum.title, t.kinds[forum.kind], whenOf(forum, lang), forum.place],
        ...[t.states[forum.state], standingOf(forum, lang), forum.attended],
      ])
      const sheet = { name: t.title, title: t.title, unit: null, rows }
      const sheets = [{ ...sheet, columns: [...columns, { label: t.attended, kind: 'count' as const }] }]
      return writtenFile(ask, writeSpreadsheet, { format: 'xlsx', fileName: t.title, sheets })
    }
    const kept = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''))
    const address = (more: Readonly<Record<string, string>>) =>
      `${home}/forums?${new URLSearchParams({ ...kept, ...more })}`
    return (
      <Frame title={t.title} crumbs={[]} lead={t.lead}>
        <FilterBar
          action={`${home}/forums`}
          filters={[
            { kind: 'search', name: 'q', label: t.search, value: q },
            {
              ...{ kind: 'select', name: 'kind', label: t.kind, value: kind ?? '' },
              options: [
                { value: '', label: t.allKinds },
                ...forumKinds.map((value) => ({ value, label: t.kinds[value] })),
              ],
            },
            {
              ...{ kind: 'select', name: 'state', label: t.state, value: state ?? '' },
              options: [
                { value: '', label: t.allStates },
                ...forumStates.map((value) => ({ value, label: t.states[value] })),
              ],
            },
          ]}
        />
        <DataTable
          caption={t.listCaption}
          stack
          rows={forums}
          empty={Object.keys(kept).length > 0 ? t.noneFound : t.none}
          columns={[
            {
              ...{ key: 'name', header: t.name, rowHeader: true },
              cell: ({ id, title }) => <a href={`${home}/forums/${id}`}>{title}</a>,
            },
            { key: 'kind', header: t.kind, cell: (forum) => t.kinds[forum.kind] },
            { key: 'when', header: t.when, cell: (forum) => whenOf(forum, lang) },
            { key: 'place', header: t.place, cell: (forum) => forum.place },
            { key: 'state', header: t.state, cell: (forum) => t.states[forum.state] },
            { key: 'standing', header: t.standing, cell: (forum) => standingOf(forum, lang) },
            {
              ...{ key: 'attended', header: t.attended, align: 'number' },
              cell: ({ attended }) => (attended === null ? '' : t.people(attended)),
            },
          ]}
        />
        <Pagination page={shown} pageSize={size} total={total} href={(no) => address({ page: String(no) })} />
        <LinkRow
          label={t.links}
          links={[
            ...(permits(mayConductForum, actor) ? [{ href: `${home}/forums/new`, label: t.newTitle, main: true }] : []),
            { href: address({ format: 'xlsx' }), label: t.xlsx },
          ]}
        />
      </Frame>
    )
  },
})
