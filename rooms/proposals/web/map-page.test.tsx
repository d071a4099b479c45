import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount } from '#rooms/identity/contract.ts'
import { addDong } from '#rooms/organization/contract.ts'
import { DongId } from '#rooms/organization/core/dong.ts'
import { openRoomWithFiles } from '#tests/support/room-with-files.ts'
import { expectWhole, type PageWish, showPage } from '#tests/support/show-page.ts'
import { editProposal, keepDraft, propose } from '../contract.ts'
import { ProposalId } from '../core/proposal.ts'
import { pages } from './pages.ts'

let kept: Awaited<ReturnType<typeof openRoomWithFiles>>
const map = { tiles: 'https://tiles.test/{z}/{x}/{y}.png', attribution: '© 시험' }
const mine = { role: 'resident', account: 'test-resident' } as const
const here = '37.456789, 126.895123'
const words = { title: '가로등', place: '안양천', problem: '어둡습니다.', wish: '달아 주세요.' }
const doksan = DongId.parse('doksan-1')

beforeAll(async () => {
  kept = await openRoomWithFiles()
  const account = { accountId: mine.account, displayName: '김', purpose: '검사' }
  await kept.room.run(createAccount, account, { role: 'operator' })
  await kept.room.run(addDong, { dongId: doksan, name: '독산1동' }, { role: 'administrator' })
  expect(
    await kept.room.run(propose, { proposalId: 'lamp', ...words, point: here, dongId: doksan }, mine),
  ).toMatchObject({ ok: true })
  await kept.room.run(propose, { proposalId: 'bare', ...words, title: '의자' }, mine)
})
afterAll(() => kept.room.close())

const show = async (path: string, wish: PageWish = {}) => {
  const html = await showPage(kept.room, pages, path, wish)
  expectWhole(html)
  return html
}

test('a proposal says where it is in words, and shows a map where the house has maps', async () => {
  const params = { id: 'lamp' }
  const bare = await show('/proposals/:id', { params })
  expect(bare).toContain('안양천 (북위 37.456789도, 동경 126.895123도)')
  expect(bare).not.toContain('place-view')
  const mapped = await show('/proposals/:id', { params, map })
  expect(mapped).toMatch(/북위 37\.456789도.*data-island="place-view"/)
  expect(await show('/proposals/:id', { params: { id: 'bare' }, map })).not.toContain('id="place"')
})

test('the form has a field for the point where the house has maps, and keeps one where it has none', async () => {
  expect(await show('/proposals/new')).not.toContain('name="point"')
  const form = await show('/proposals/new', { map })
  expect(form).toContain('data-island="place-picker"')
  expect(form).toContain('name="point"')
  await kept.room.run(keepDraft, { proposalId: 'draft', title: '쓰던 글', point: '37.4 어디쯤' }, mine)
  for (const wish of [{}, { map }])
    expect(await show('/proposals/new', { role: 'resident', ...wish })).toContain('value="37.4 어디쯤"')
  const edit = await show('/proposals/:id/edit', { role: 'resident', params: { id: 'lamp' } })
  expect(edit).toContain(`value="${here}"`)
})

test('a point that is refused stands in the form with its sentence', async () => {
  const sentence = '자리를 읽을 수 없습니다.'
  const form = {
    ...{ command: propose.name, values: { proposalId: 'x', ...words, point: '여기' }, sentence },
    ...{ refusal: { kind: 'point-unreadable' }, fieldErrors: { point: sentence } },
  }
  const html = await show('/proposals/new', { role: 'resident', map, form })
  expect(html).toContain('href="#new-point"')
  expect(html).toContain('value="여기"')
  expect(html).toContain('id="new-point-error"')
})

test('the map’s page counts by dong under the filters of the list, with or without a map', async () => {
  const plain = await show('/proposals/map')
  expect(plain).toContain('<h1>동별로 보는 제안</h1>')
  expect(plain).toContain('href="/geumcheon/proposals?dong=doksan-1"')
  expect(plain).toContain('동을 고르지 않음')
  expect(plain).not.toContain('data-island')
  const mapped = await show('/proposals/map', { map, query: { dong: 'doksan-1', q: '가로', track: 'policy' } })
  expect(mapped).toContain('data-island="proposal-map"')
  expect(mapped).toContain('track=policy&amp;dongId=doksan-1')
  expect(mapped).toContain('/proposals?track=policy&amp;dong=doksan-1')
  expect(mapped).not.toContain('동을 고르지 않음')
  expect(await show('/proposals/map', { query: { q: '없는 말' }, lang: 'en' })).not.toContain('dong=doksan-1')
})

test('the list leads there with its filters', async () => {
  const query = { track: 'policy', sort: 'most-supported' }
  expect(await show('/proposals', { query })).toContain('/proposals/map?track=policy" class="button">동별로 보기')
  expect(await show('/proposals', { query, map })).toContain('/proposals/map?track=policy" class="button">지도로 보기')
})

test('the versions say how the point moved, and the rules the area', async () => {
  const edit = { proposalId: ProposalId.parse('lamp'), version: 1, ...words, point: '37.46, 126.9' }
  expect(await kept.room.run(editProposal, edit, mine)).toMatchObject({ ok: true })
  expect(await show('/proposals/:id/versions', { params: { id: 'lamp' } })).toContain('북위 37.460000도')
  const rules = await show('/proposals/rules', { role: 'secretariat' })
  for (const part of ['지도의 테두리', 'name="southWest"', 'name="northEast"']) expect(rules).toContain(part)
})
