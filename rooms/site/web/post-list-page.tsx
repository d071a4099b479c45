import { type Page, page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { listFilesOfMany } from '#rooms/documents/contract-files.ts'
import { CardList } from '#ui/card-list.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { listPosts } from '../contract-posts.ts'
import { postWords } from '../core/messages-posts.ts'
import { maySeeSite, mayWritePosts } from '../core/permissions.ts'
import type { PostKind } from '../core/post.ts'
import { postCard } from './post-card.tsx'
import { pathOf } from './post-paths.ts'

const size = 12

/** The published posts of one kind, those to be read first on top. */
const listPage = (kind: PostKind): Page =>
  page({
    path: pathOf[kind],
    shared: true,
    permission: maySeeSite,
    async render({ ask, actor, lang, query }) {
      const q = (query['q'] ?? '').slice(0, 100)
      const listed = await ask(listPosts, { kind, q, page: pageNumber(query['page']), size })
      if (!listed.ok) return listed
      const { posts, pinned, total, page: shown } = listed.value
      const files = await ask(listFilesOfMany, { kind: 'post', ids: posts.map(({ id }) => id) })
      if (!files.ok) return files
      const t = postWords(lang)
      const home = `/${actor.districtId}`
      const writes = permits(mayWritePosts, actor)
      return (
        <Frame title={t.kinds[kind]} crumbs={[]} lead={t.leads[kind]}>
          {(total > size || q !== '') && (
            <FilterBar
              action={`${home}${pathOf[kind]}`}
              filters={[{ kind: 'search', name: 'q', label: t.searchLabel, value: q }]}
            />
          )}
          {posts.length === 0 && <EmptyState text={q === '' ? t.none : t.noneFound} />}
          <CardList
            level={2}
            cards={posts.map((post) =>
              postCard(post, { home, lang, pinned: pinned.includes(post.id), files: files.value.files }),
            )}
          />
          <Pagination
            page={shown}
            pageSize={size}
            total={total}
            href={(no) =>
              `${home}${pathOf[kind]}?${new URLSearchParams({ ...(q === '' ? {} : { q }), page: String(no) })}`
            }
          />
          <LinkRow
            label={t.news}
            links={[
              ...(writes ? [{ href: `${home}/posts/new?kind=${kind}`, label: t.write, main: true }] : []),
              ...(writes ? [{ href: `${home}/posts?kind=${kind}`, label: t.desk }] : []),
              { href: `${home}/feeds/${kind}`, label: t.feed },
            ]}
          />
        </Frame>
      )
    },
  })

export const postListPages: readonly Page[] = (['introduction', 'story', 'activity', 'announcement'] as const).map(
  listPage,
)
