import { h, type VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { download, page } from '#kernel/page.ts'
import { utf8 } from '#kit/bytes.ts'
import { refuse } from '#kit/result.ts'
import { type ListedPost, listPosts } from '../contract-posts.ts'
import { postWords } from '../core/messages-posts.ts'
import { maySeeSite } from '../core/permissions.ts'
import { PostKind } from '../core/post.ts'
import { pathOf } from './post-paths.ts'

const size = 30

/** The newest posts of a kind as an Atom feed (RFC 4287), to which a reader subscribes by this address. */
export const feedPage = page({
  path: '/feeds/:kind',
  shared: true,
  permission: maySeeSite,
  async render({ ask, actor, params }) {
    const kind = PostKind.safeParse(params['kind'])
    if (!kind.success) return refuse({ kind: 'page-not-found' })
    const listed = await ask(listPosts, { kind: kind.data, size })
    if (!listed.ok) return listed
    const feed = feedOf(actor.districtId, kind.data, listed.value.posts)
    return download({
      fileName: `${kind.data}.atom`,
      contentType: 'application/atom+xml; charset=utf-8',
      bytes: utf8(`<?xml version="1.0" encoding="utf-8"?>\n${renderToString(feed)}`),
    })
  },
})

/** Links lead from the feed's own address, whatever name the site is reached by; ids stay the same under any name. */
function feedOf(districtId: string, kind: PostKind, posts: readonly ListedPost[]): VNode {
  const home = `/${districtId}`
  const idOf = (what: string) => `tag:madang,2026:${districtId}/${what}`
  const changed = posts.map(({ publishedAt, changedAt }) => changedAt ?? publishedAt ?? '').toSorted()
  return h(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'ko' },
    h('id', {}, idOf(kind)),
    h('title', {}, postWords('ko').kinds[kind]),
    h('updated', {}, changed.at(-1) ?? '2026-01-01T00:00:00.000Z'),
    h('author', {}, h('name', {}, '협치 사무국')),
    h('link', { rel: 'self', href: `${home}/feeds/${kind}` }),
    h('link', { rel: 'alternate', type: 'text/html', href: `${home}${pathOf[kind]}` }),
    posts.map((post) =>
      h(
        'entry',
        {},
        h('id', {}, idOf(post.id)),
        h('title', {}, post.title),
        h('published', {}, post.publishedAt),
        h('updated', {}, post.changedAt ?? post.publishedAt),
        h('link', { rel: 'alternate', type: 'text/html', href: `${home}/posts/${post.id}` }),
        h('summary', {}, post.summary === '' ? post.opening : post.summary),
      ),
    ),
  )
}
