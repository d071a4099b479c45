import { afterAll, beforeAll, expect, test } from 'vitest'
import { phonePhoto } from '#tests/support/phone-photo.ts'
import { officer, openRoomWithFiles } from '#tests/support/room-with-files.ts'
import { expectWhole, type PageWish, showPage } from '#tests/support/show-page.ts'
import { blurFile, hideFile } from '../contract-files.ts'
import { documentsPages } from './pages.ts'

let kept: Awaited<ReturnType<typeof openRoomWithFiles>>
beforeAll(async () => {
  kept = await openRoomWithFiles()
})
afterAll(() => kept.room.close())
const show = (path: string, wish: PageWish = {}) =>
  showPage(kept.room, documentsPages([], []), path, { role: 'secretariat', ...wish })

test('the secretariat looks through what was added, covers faces, hides and brings back', async () => {
  expect(await show('/kept-files')).toContain('올라온 파일이 없습니다.')
  const { fileId } = await kept.hold('모임.jpg', await phonePhoto({ background: '#246' }), officer)
  await kept.attach('story-1', [{ fileId, alt: '모인 사람들', people: 'not-agreed' }])
  const list = await show('/kept-files', { query: { show: 'people', page: 'x' } })
  expectWhole(list)
  expect(list).toContain('동의하지 않음')
  const one = await show('/kept-files/:id', { params: { id: fileId } })
  expectWhole(one)
  for (const part of ['얼굴 가리기', '숨기기', '지우기', 'alt="모인 사람들"']) expect(one).toContain(part)

  const form = {
    ...{ command: blurFile.name, refusal: { kind: 'invalid-input' }, sentence: '고쳐 주세요.', fieldErrors: {} },
    values: { fileId, 'regions.0.left': '990', 'regions.0.width': '200' },
  }
  expect(await show('/kept-files/:id', { params: { id: fileId }, form })).toContain('value="990"')
  await kept.room.run(hideFile, { fileId, reason: '동의 없음' }, officer)
  expect(await show('/kept-files', { query: { show: 'hidden' } })).toContain('숨김(')
  expect(await show('/kept-files/:id', { params: { id: fileId }, lang: 'en' })).toContain('Bring back')
  expect(await show('/files/:id', { params: { id: fileId } })).toBe('모임.webp')
})

test('a file that is not there, or is only held, has no page', async () => {
  const { fileId } = await kept.hold('글.txt', '글', officer)
  for (const id of ['none', '??', fileId])
    expect(await show('/kept-files/:id', { params: { id } })).toBe('file-not-found')
  for (const id of ['none', '??']) expect(await show('/files/:id/small', { params: { id } })).toBe('file-not-found')
})
