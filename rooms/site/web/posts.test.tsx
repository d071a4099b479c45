import { afterAll, beforeAll, expect, test } from 'vitest'
import { phonePhoto } from '#tests/support/phone-photo.ts'
import { officer, openRoomWithFiles } from '#tests/support/room-with-files.ts'
import { expectWhole, type PageWish, showPage } from '#tests/support/show-page.ts'
import { publishPost, withdrawPost, writePost } from '../contract-posts.ts'
import { pages } from './pages.ts'

let kept: Awaited<ReturnType<typeof openRoomWithFiles>>
beforeAll(async () => {
  kept = await openRoomWithFiles()
})
afterAll(() => kept.room.close())
const show = (path: string, wish: PageWish = {}) => showPage(kept.room, pages, path, wish)
const asOfficer = { role: 'secretariat' } as const
const params = { id: 'post-river' }

const text = `## 걷기

[그림 2]

1. 하나
   - 안
2. 둘

> 좋았다

| 동 | 명 |
|---|---|
| 시흥 | **3** |

---

[구청](https://a.kr) *기울여*
둘째 줄

\`\`\`
원문
\`\`\``

test('a post is written, looked at, published, listed, fed to readers and withdrawn', async () => {
  expect(await show('/stories')).toContain('아직 올린 글이 없습니다.')
  expect(await show('/posts', { query: { kind: 'x', page: 'x' }, ...asOfficer })).toContain('쓰는 중')
  expectWhole(await show('/posts/new', { query: { kind: 'activity' }, ...asOfficer }))
  const photo = async (background: string) => kept.hold('하천.jpg', await phonePhoto({ background }), officer)
  const [one, two] = [await photo('#246'), await photo('#642')]
  const paper = await kept.hold('자료.txt', '글', officer)
  const files = [{ fileId: one.fileId, alt: '물가' }, { fileId: two.fileId, alt: '다리' }, { fileId: paper.fileId }]
  const post = { postId: params.id, kind: 'story', title: '안양천', text, happenedOn: '2020-05-01', seen: 0 } as const
  expect(await kept.room.run(writePost, { ...post, files }, officer)).toMatchObject({ ok: true })

  expect(await show('/posts/:id', { params })).toBe('post-not-found')
  const draft = await show('/posts/:id', { params, ...asOfficer })
  expectWhole(draft)
  for (const part of [
    '아직 펴내지 않은',
    '펴내기',
    'alt="물가"',
    '<ol start="1">',
    '<caption class="hidden">표 1',
    '원문',
  ])
    expect(draft).toContain(part)
  expect(draft.indexOf('alt="다리"')).toBeLessThan(draft.indexOf('alt="물가"'))
  expect(draft).toContain('<a href="https://a.kr" rel="nofollow">구청</a>')
  const edit = await show('/posts/:id/edit', { params, ...asOfficer })
  expectWhole(edit)
  for (const part of ['value="다리"', '[그림 1]', 'name="seen" value="1"']) expect(edit).toContain(part)
  expect(edit).not.toContain('이 글 내리기')

  await kept.room.run(publishPost, { postId: params.id }, officer)
  const list = await show('/stories')
  expectWhole(list)
  for (const part of ['2020. 5. 1.', '/small', '걷기 하나 안 둘']) expect(list).toContain(part)
  expect(await show('/stories', { query: { q: '없는 말' } })).toContain('찾는 글이 없습니다')
  expect(await show('/')).toContain('안양천')
  expect(await show('/feeds/:kind', { params: { kind: 'story' } })).toBe('story.atom')
  expect(await show('/feeds/:kind', { params: { kind: 'activity' } })).toBe('activity.atom')
  expect(await show('/feeds/:kind', { params: { kind: 'x' } })).toBe('page-not-found')
  await kept.room.run(writePost, { ...post, files, seen: 2, summary: '한 줄', pinnedUntil: '2099-01-01' }, officer)
  const changed = await show('/posts/:id', { params, lang: 'en' })
  for (const part of ['Took place', 'Changed']) expect(changed).toContain(part)
  expect(await show('/stories')).toContain('꼭 보세요')
  expect(await show('/posts/:id/edit', { params, ...asOfficer })).toContain('이 글 내리기')
  await kept.room.run(withdrawPost, { postId: params.id, reason: '틀림' }, officer)
  expect(await show('/posts/:id', { params, ...asOfficer })).toContain('내린 글입니다. 까닭: 틀림')
  expect(await show('/posts', { query: { state: 'withdrawn' }, ...asOfficer })).toContain('안양천')
})

test('what a refused form had stands in it again', async () => {
  const form = {
    ...{ command: writePost.name, refusal: { kind: 'invalid-input' }, sentence: '고쳐 주세요.' },
    ...{ values: { postId: 'post-x', seen: '4', title: '쓰던 제목' }, fieldErrors: { text: '글을 적어 주세요.' } },
  }
  const page = await show('/posts/new', { form, ...asOfficer })
  for (const part of ['value="쓰던 제목"', '글을 적어 주세요.', 'value="post-x"', 'name="seen" value="4"'])
    expect(page).toContain(part)
  expect(await show('/posts/:id', { params: { id: '??' } })).toBe('post-not-found')
  expect(await show('/posts/:id/edit', { params: { id: '??' }, ...asOfficer })).toBe('post-not-found')
})
