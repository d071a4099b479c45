import { page } from '#kernel/page.ts'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { listPosts } from '../contract-posts.ts'
import { postWords } from '../core/messages-posts.ts'
import { mayWritePosts } from '../core/permissions.ts'
import { PostKind, PostState } from '../core/post.ts'
import { dayOf } from './post-card.tsx'

const size = 30

/** The desk of those who write posts: drafts first, and what is published or withdrawn. */
export const postsPage = page({
  path: '/posts',
  permission: mayWritePosts,
  async render({ ask, actor, lang, query }) {
    const t = postWords(lang)
    const home = `/${actor.districtId}`
    const kind = PostKind.safeParse(query['kind'])
    const state = PostState.safeParse(query['state'])
    const q = (query['q'] ?? '').slice(0, 100)
    const kept = {
      state: state.success ? state.data : ('draft' as const),
      ...(kind.success ? { kind: kind.data } : {}),
      ...(q === '' ? {} : { q }),
    }
    const listed = await ask(listPosts, { ...kept, page: pageNumber(query['page']), size })
    if (!listed.ok) return listed
    const { posts, total, page: shown } = listed.value
    return (
      <Frame title={t.desk} crumbs={[]} lead={t.deskLead}>
        <FilterBar
          action={`${home}/posts`}
          filters={[
            { kind: 'search', name: 'q', label: t.searchLabel, value: q },
            {
              ...{ kind: 'select', name: 'state', label: t.state, value: kept.state },
              options: PostState.options.map((value) => ({ value, label: t.states[value] })),
            },
            {
              ...{ kind: 'select', name: 'kind', label: t.kind, value: kind.success ? kind.data : '' },
              options: [
                { value: '', label: t.allKinds },
                ...PostKind.options.map((value) => ({ value, label: t.kinds[value] })),
              ],
            },
          ]}
        />
        <DataTable
          caption={`${t.deskCaption}: ${t.states[kept.state]}`}
          stack
          rows={posts}
          empty={q === '' && !kind.success ? t.noneOf(t.states[kept.state]) : t.noneFound}
          columns={[
            {
              ...{ key: 'title', header: t.title, rowHeader: true },
              cell: (post) => <a href={`${home}/posts/${post.id}`}>{post.title}</a>,
            },
            { key: 'kind', header: t.kind, cell: (post) => t.kinds[post.kind] },
            { key: 'day', header: t.day, cell: (post) => dayOf(post, lang) ?? '' },
          ]}
        />
        <Pagination
          page={shown}
          pageSize={size}
          total={total}
          href={(no) => `${home}/posts?${new URLSearchParams({ ...kept, page: String(no) })}`}
        />
        <LinkRow label={t.news} links={[{ href: `${home}/posts/new`, label: t.write, main: true }]} />
      </Frame>
    )
  },
})
