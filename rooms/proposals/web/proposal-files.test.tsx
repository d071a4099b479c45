import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount } from '#rooms/identity/contract.ts'
import { phonePhoto } from '#tests/support/phone-photo.ts'
import { officer, openRoomWithFiles } from '#tests/support/room-with-files.ts'
import { expectWhole, type PageWish, showPage } from '#tests/support/show-page.ts'
import { keepDraft, propose } from '../contract.ts'
import { moderate, removeFile } from '../contract-office.ts'
import { pages } from './pages.ts'

let kept: Awaited<ReturnType<typeof openRoomWithFiles>>
beforeAll(async () => {
  kept = await openRoomWithFiles()
  const account = { accountId: mine.account, displayName: '김', purpose: '검사' }
  await kept.room.run(createAccount, account, { role: 'operator' })
})
afterAll(() => kept.room.close())

const mine = { role: 'resident', account: 'test-resident' } as const
const params = { id: 'lamp' }
const show = (path: string, wish: PageWish = {}) => showPage(kept.room, pages, path, { params, ...wish })
const words = { title: '가로등', place: '안양천', problem: '어둡습니다.', wish: '달아 주세요.' }

test('photos stand in a draft again, on the page with what they show, and go one by one or with the proposal', async () => {
  expect(await show('/proposals/new', { params: {} })).toContain('로그인한 뒤에 붙일 수 있습니다')
  const dark = await kept.hold('밤.jpg', await phonePhoto({ background: '#123' }), mine)
  const people = await kept.hold('사람.jpg', await phonePhoto({ background: '#321' }), mine)
  const paper = await kept.hold('자료.txt', '글', mine)
  const draft = { proposalId: 'lamp', ...words, track: '', category: '', dongId: '' }
  await kept.room.run(keepDraft, { ...draft, files: [{ fileId: dark.fileId, alt: '어두운' }] }, mine)
  const form = await show('/proposals/new', { params: {}, role: 'resident' })
  expectWhole(form)
  for (const part of ['multipart/form-data', 'value="어두운"', '밤.webp', '10개까지']) expect(form).toContain(part)

  const files = [
    { fileId: dark.fileId, alt: '어두운 길' },
    { fileId: people.fileId, alt: '행인', people: 'not-agreed' as const },
    { fileId: paper.fileId },
  ]
  expect(await kept.room.run(propose, { proposalId: 'lamp', ...words, files }, mine)).toMatchObject({ ok: true })
  const page = await show('/proposals/:id')
  expectWhole(page)
  for (const part of ['alt="어두운 길"', '자료.txt', '(1KB)', '사진 1장은 담당자가']) expect(page).toContain(part)
  expect(page).not.toContain('행인')
  const edit = await show('/proposals/:id/edit', { role: 'resident' })
  expectWhole(edit)
  expect(edit).toContain('value="어두운 길"')

  const office = await show('/proposals/:id', { role: 'secretariat' })
  expectWhole(office)
  for (const part of ['alt="행인"', '사진이나 파일 하나 내리기', '<option value="']) expect(office).toContain(part)
  await kept.room.run(removeFile, { proposalId: 'lamp', fileId: dark.fileId, reason: '남의 집' }, officer)
  const after = await show('/proposals/:id', { lang: 'en' })
  expectWhole(after)
  expect(after).toContain('One photo or file was taken away')
  expect(after).not.toContain('어두운 길')
  await kept.room.run(moderate, { proposalId: 'lamp', act: 'hidden', reason: '욕설' }, officer)
  const hidden = await show('/proposals/:id')
  for (const part of ['자료.txt', '행인', words.problem]) expect(hidden).not.toContain(part)
  expect(hidden).toContain('제안을 가렸습니다')
  expect(await show('/proposals/:id', { role: 'secretariat' })).toContain(words.problem)
})
