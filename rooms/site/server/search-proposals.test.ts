import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildHouse } from '#apps/house.ts'
import { enterItem } from '#rooms/items/contract.ts'
import { itemsPages } from '#rooms/items/web/pages.ts'
import { propose } from '#rooms/proposals/contract.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { expectWhole, showPage } from '#tests/support/show-page.ts'
import { search } from '../contract.ts'
import { pages } from '../web/pages.ts'

let room: RoomTest
beforeAll(async () => {
  room = await openRoom(buildHouse({}).rooms)
  const words = { title: '안양천 가로등', place: '안양천', problem: '어둡습니다.', wish: '달아 주세요.' }
  const by = { role: 'resident', account: 'kim' } as const
  expect(await room.run(propose, { proposalId: 'light', ...words }, by)).toMatchObject({ ok: true })
  const suggestion = { proposalId: 'quick', track: 'suggestion' as const, ...words, title: '민원실 의자' }
  expect(await room.run(propose, suggestion, by)).toMatchObject({ ok: true })
  const item = { itemId: 'river', cycleId: 'plan-2021', kind: 'proposal' as const, title: '안양천 길' }
  const enteredOn = { from: '2021-03-01', to: '2021-03-01', precision: 'day' } as never
  expect(await room.run(enterItem, { ...item, enteredOn })).toMatchObject({ ok: true })
})
afterAll(() => room.close())

test('what search finds of an online proposal leads to the proposal, any other item to itself', async () => {
  const found = await room.ask(search, { q: '안양천' })
  expect(found.ok && found.value.entries.map(({ id, path }) => [id, path])).toEqual([
    ['river', '/items/river'],
    ['light', '/proposals/light'],
  ])
  const html = await showPage(room, pages, '/search', { query: { q: '안양천' } })
  expectWhole(html)
  expect(html).toContain('온라인 제안')
})

test('the page of an item leads to the proposal that it is, and to its support while that is asked for', async () => {
  const item = (id: string, lang: 'ko' | 'en' = 'ko') =>
    showPage(
      room,
      itemsPages(async () => null),
      '/items/:id',
      { params: { id }, lang },
    )
  const light = await item('light')
  expectWhole(light)
  expect(light).toContain('href="/geumcheon/proposals/light#support"')
  expect(light).toContain('제안 보고 공감하기')
  expect(await item('light', 'en')).toContain('See and support the proposal')
  const quick = await item('quick')
  expect(quick).toContain('href="/geumcheon/proposals/quick"')
  expect(quick).not.toContain('공감하기')
  expect(await item('river')).not.toContain('/proposals/')
})
