import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFiles } from '#rooms/documents/contract-files.ts'
import { phonePhoto } from '#tests/support/phone-photo.ts'
import { officer, openRoomWithFiles, resident } from '#tests/support/room-with-files.ts'
import { search } from '../contract.ts'
import { listPosts, publishPost, seePost, withdrawPost, writePost } from '../contract-posts.ts'
import { PostId } from '../core/post.ts'

let kept: Awaited<ReturnType<typeof openRoomWithFiles>>
beforeAll(async () => {
  kept = await openRoomWithFiles()
})
afterAll(() => kept.room.close())

const refusal = (kind: string) => ({ ok: false, refusal: { kind } })
const postId = PostId.parse('post-river')
const post = { postId, kind: 'story', title: '안양천 산책로', text: '## 걷기\n\n[그림 1]\n\n좋아졌다.' } as const
const write = (parts: object) => kept.room.run(writePost, { ...post, seen: 0, ...parts }, officer)
const visitor = { role: 'visitor' } as const

describe('a post', () => {
  it('is seen by its office alone until it is published, with every picture it speaks of', async () => {
    const { fileId } = await kept.hold('하천.jpg', await phonePhoto({ background: '#246' }), officer)
    const secret = await kept.hold('계획.txt', '글', officer)
    expect(await write({ files: [{ fileId }] })).toMatchObject({
      ...{ ok: false, refusal: { kind: 'alt-missing', field: 'files.0.alt' } },
    })
    expect(await kept.room.ask(seePost, { postId }, officer)).toMatchObject(refusal('post-not-found'))
    expect(await write({ seen: 3 })).toMatchObject(refusal('post-not-found'))
    expect(await write({ files: [{ fileId: secret.fileId }] })).toMatchObject({ value: { postId, version: 1 } })
    expect(await write({ seen: 7 })).toMatchObject({ refusal: { kind: 'post-changed-meanwhile', field: 'text' } })
    expect(await kept.room.run(publishPost, { postId }, officer)).toMatchObject({
      ...{ ok: false, refusal: { kind: 'picture-missing', field: 'text', no: 1, pictures: 0 } },
    })
    expect(await kept.room.ask(seePost, { postId }, visitor)).toMatchObject(refusal('post-not-found'))
    expect(await write({ seen: 1, files: [{ fileId, alt: '물가의 길' }] })).toMatchObject({ value: { version: 2 } })
    const own = { subject: { kind: 'post', id: postId } }
    expect(await kept.room.ask(listFiles, own, officer)).toMatchObject({ value: { files: [{ fileId }] } })
    expect(await kept.room.ask(listFiles, own, visitor)).toMatchObject({ value: { files: [] } })

    expect(await kept.room.run(publishPost, { postId }, resident)).toMatchObject(refusal('not-permitted'))
    expect(await kept.room.run(publishPost, { postId }, officer)).toMatchObject({ value: { version: 3 } })
    expect(await kept.room.run(publishPost, { postId }, officer)).toMatchObject(refusal('post-published-already'))
    expect(await kept.room.ask(listFiles, own, visitor)).toMatchObject({ value: { files: [{ alt: '물가의 길' }] } })
    expect(await kept.room.ask(seePost, { postId }, visitor)).toMatchObject({
      value: {
        post: { title: '안양천 산책로', opening: '걷기 좋아졌다.', changedAt: null },
        blocks: [{ kind: 'heading', level: 2 }, { kind: 'picture', no: 1 }, { kind: 'paragraph' }],
      },
    })
    expect(await kept.room.ask(search, { q: '안양천', kind: 'post' }, visitor)).toMatchObject({ value: { total: 1 } })
  })

  it('once published, is changed for everyone at once, but not to a text without its picture', async () => {
    expect(await write({ seen: 3, files: [] })).toMatchObject(refusal('picture-missing'))
    expect(await write({ seen: 3, files: [], text: '걷기 좋다.' })).toMatchObject({ value: { version: 4 } })
    expect(await kept.room.ask(listPosts, { kind: 'story' }, visitor)).toMatchObject({
      value: { posts: [{ id: postId, opening: '걷기 좋다.' }], pinned: [], total: 1 },
    })
  })

  it('is withdrawn for a reason, and no longer found', async () => {
    expect(await kept.room.run(withdrawPost, { postId, reason: '날짜가 틀림' }, officer)).toMatchObject({ ok: true })
    expect(await kept.room.run(withdrawPost, { postId, reason: '또' }, officer)).toMatchObject(
      refusal('post-not-published'),
    )
    expect(await kept.room.ask(search, { q: '안양천' }, visitor)).toMatchObject({ value: { total: 0 } })
    expect(await write({ seen: 5 })).toMatchObject(refusal('post-withdrawn'))
    const unknown = { postId: 'post-none' }
    expect(await kept.room.run(withdrawPost, { ...unknown, reason: '없음' }, officer)).toMatchObject(
      refusal('post-not-found'),
    )
    expect(await kept.room.run(publishPost, unknown, officer)).toMatchObject(refusal('post-not-found'))
    expect(await kept.room.run(publishPost, { postId }, officer)).toMatchObject({ ok: true })
  })

  it('stands on top until its day, and drafts are listed for their office alone', async () => {
    for (const [id, pinnedUntil] of [
      ['post-new', null],
      ['post-top', '2099-12-31'],
      ['post-past', '2001-01-01'],
    ] as const) {
      expect(await write({ postId: id, title: `100% ${id}`, text: '글', pinnedUntil })).toMatchObject({ ok: true })
      if (id !== 'post-new')
        expect(await kept.room.run(publishPost, { postId: id }, officer)).toMatchObject({ ok: true })
    }
    const listed = await kept.room.ask(listPosts, { kind: 'story', size: 2, page: 9 }, visitor)
    expect(listed).toMatchObject({ value: { total: 3, page: 2 } })
    expect(await kept.room.ask(listPosts, { q: '100%' }, visitor)).toMatchObject({
      value: { posts: [{ id: 'post-top' }, { id: 'post-past' }], pinned: ['post-top'], total: 2 },
    })
    expect(await kept.room.ask(listPosts, { state: 'draft' }, visitor)).toMatchObject({
      value: { total: 0, posts: [] },
    })
    expect(await kept.room.ask(listPosts, { state: 'draft' }, officer)).toMatchObject({ value: { total: 1 } })
  })

  it('is changed by one of two who have seen the same', async () => {
    const change = (title: string) => write({ postId: 'post-new', seen: 1, title, text: '글' })
    const results = await Promise.all(Array.from({ length: 10 }, (_, at) => change(`제목 ${at}`)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.filter((one) => !one.ok && one.refusal.kind === 'post-changed-meanwhile')).toHaveLength(9)
  })
})
