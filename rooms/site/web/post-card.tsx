import { dateInSeoul, formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { ToldFile } from '#rooms/documents/contract-files.ts'
import type { Card } from '#ui/card-list.tsx'
import type { ListedPost } from '../contract-posts.ts'
import { postWords } from '../core/messages-posts.ts'

interface CardParts {
  readonly home: string
  readonly lang: Lang
  readonly pinned: boolean
  readonly files: readonly (ToldFile & { readonly subjectId: string })[]
}

/** A post as a list shows it, with the first of its pictures. */
export function postCard(post: ListedPost, { home, lang, pinned, files }: CardParts): Card {
  const t = postWords(lang)
  const picture = files.find(({ subjectId, format }) => subjectId === post.id && format === 'picture')
  return {
    href: `${home}/posts/${post.id}`,
    title: post.title,
    text: post.summary === '' ? post.opening : post.summary,
    meta: dayOf(post, lang),
    ...(pinned ? { badge: t.pinned } : {}),
    ...(picture === undefined ? {} : { picture: `${home}/files/${picture.fileId}/small` }),
  }
}

/** The day of a post: when what it tells of took place, or when it was published; nothing for a draft. */
export function dayOf(post: Pick<ListedPost, 'happenedOn' | 'publishedAt'>, lang: Lang): string | undefined {
  if (post.happenedOn !== null) return formatDate(post.happenedOn, lang)
  return post.publishedAt === null ? undefined : formatDate(dateInSeoul(post.publishedAt), lang)
}
