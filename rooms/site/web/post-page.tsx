import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatCount } from '#kit/format-count.ts'
import { dateInSeoul, formatDate } from '#kit/korean-date.ts'
import { refuse } from '#kit/result.ts'
import { listFiles, type ToldFile } from '#rooms/documents/contract-files.ts'
import { Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { seePost } from '../contract-posts.ts'
import { postWords } from '../core/messages-posts.ts'
import { maySeeSite, mayWritePosts } from '../core/permissions.ts'
import { PostId } from '../core/post.ts'
import { pathOf } from './post-paths.ts'
import { WrittenBlocks } from './written-blocks.tsx'

/** One post, as everyone reads it; whoever writes posts sees drafts so too, and publishes them here. */
export const postPage = page({
  path: '/posts/:id',
  shared: true,
  permission: maySeeSite,
  async render({ ask, actor, lang, params }) {
    const postId = PostId.safeParse(params['id'])
    const seen = postId.success ? await ask(seePost, { postId: postId.data }) : refuse({ kind: 'post-not-found' })
    if (!seen.ok) return seen
    const { post, blocks } = seen.value
    const listed = await ask(listFiles, { subject: { kind: 'post', id: post.id } })
    if (!listed.ok) return listed
    const t = postWords(lang)
    const home = `/${actor.districtId}`
    const writes = permits(mayWritePosts, actor)
    const pictures = listed.value.files.filter(({ format }) => format === 'picture')
    const documents = listed.value.files.filter(({ format }) => format !== 'picture')
    const placed = new Set(blocks.flatMap((block) => (block.kind === 'picture' ? [block.no] : [])))
    const rest = pictures.filter((_, at) => !placed.has(at + 1))
    const dates = [
      post.happenedOn === null ? null : t.happened(formatDate(post.happenedOn, lang)),
      post.publishedAt === null ? null : t.published(formatDate(dateInSeoul(post.publishedAt), lang)),
      post.changedAt === null ? null : t.changed(formatDate(dateInSeoul(post.changedAt), lang)),
    ].filter((line) => line !== null)
    return (
      <Frame
        title={post.title}
        over={t.kinds[post.kind]}
        crumbs={[{ href: `${home}${pathOf[post.kind]}`, label: t.kinds[post.kind] }]}
        lead={post.summary === '' ? undefined : post.summary}
      >
        {post.state !== 'published' && (
          <Notice
            kind="info"
            title={post.withdrawnReason === null ? t.draftNotice : t.withdrawnNotice(post.withdrawnReason)}
          >
            <Form action={`${home}/do/site/publish-post`}>
              <HiddenField name="postId" value={post.id} />
              <SubmitButton>{post.state === 'draft' ? t.publish : t.publishAgain}</SubmitButton>
            </Form>
          </Notice>
        )}
        {dates.length > 0 && <p class="card-meta">{dates.join(' · ')}</p>}
        <WrittenBlocks
          blocks={blocks}
          picture={(no) => <Picture home={home} picture={pictures[no - 1]} />}
          table={t.table}
        />
        {rest.length > 0 && (
          <Section title={t.pictures}>
            {rest.map((picture) => (
              <Picture key={picture.fileId} home={home} picture={picture} />
            ))}
          </Section>
        )}
        {documents.length > 0 && (
          <Section title={t.files}>
            <ul>
              {documents.map((file) => (
                <li key={file.fileId}>
                  <a href={`${home}/files/${file.fileId}`}>{file.name}</a> {t.sizeNote(kilobytes(file.bytes))}
                </li>
              ))}
            </ul>
          </Section>
        )}
        <LinkRow
          label={t.news}
          links={[
            ...(writes ? [{ href: `${home}/posts/${post.id}/edit`, label: t.edit, main: true }] : []),
            { href: `${home}${pathOf[post.kind]}`, label: t.newer },
            { href: `${home}/history/post/${post.id}`, label: t.history },
          ]}
        />
      </Frame>
    )
  },
})

const kilobytes = (bytes: number): string => formatCount(Math.max(1, Math.round(bytes / 1024)))

function Picture({ home, picture }: { readonly home: string; readonly picture: ToldFile | undefined }) {
  if (picture === undefined) return null
  return (
    <figure>
      <img
        class="kept-picture"
        src={`${home}/files/${picture.fileId}`}
        alt={picture.alt}
        width={picture.width ?? undefined}
        height={picture.height ?? undefined}
      />
    </figure>
  )
}
