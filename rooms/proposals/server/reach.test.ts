import { afterAll, beforeAll, expect, test } from 'vitest'
import { CycleKey, ItemId } from '#rooms/items/core/item.ts'
import { openRoomWithFiles } from '#tests/support/room-with-files.ts'
import { expectWhole, type PageWish, showPage } from '#tests/support/show-page.ts'
import { propose } from '../contract.ts'
import { listReaches, setReach } from '../contract-reach.ts'
import { ImportId, importTransfers, seeTransfers } from '../contract-transfers.ts'
import { pages } from '../web/pages.ts'

let room: Awaited<ReturnType<typeof openRoomWithFiles>>['room']
beforeAll(async () => {
  room = (await openRoomWithFiles()).room
  const words = { title: '안양천 길', place: '안양천', problem: '끊겼습니다.', wish: '이어 주세요.' }
  await room.run(propose, { proposalId: 'path', ...words }, { role: 'resident' })
  const row = { row: 2, number: '2020-1', title: '안양천 다리', amount: '10,000,000' }
  await room.run(importTransfers, {
    ...{ importId: 'file', cycleId: CycleKey.parse('cycle-2020'), from: '2020-03-16', until: '2020-05-04' },
    ...{ unit: 'won' as const, rows: [row] },
  })
})
afterAll(() => room.close())

const path = { itemId: 'path' }
const visitor = { role: 'visitor' } as const
const show = (at: string, wish: PageWish = {}) => showPage(room, pages, at, wish)

test('a proposal reaches over other districts, which everybody is shown, with our share', async () => {
  expect(await room.run(setReach, { ...path, districts: '관악구' }, { role: 'resident' })).toMatchObject({
    refusal: { kind: 'not-permitted' },
  })
  expect(await room.run(setReach, { itemId: 'none', districts: '관악구' })).toMatchObject({
    refusal: { kind: 'item-not-found', itemId: 'none' },
  })
  expect(await room.run(setReach, { ...path, share: '1/3' })).toMatchObject({
    refusal: { kind: 'share-without-districts', field: 'districts' },
  })
  expect(await room.run(setReach, { ...path, districts: '관악구, 구로구', share: '2/6' })).toMatchObject({
    value: { reach: { districts: ['관악구', '구로구'], share: { kind: 'ratio', part: 1, whole: 3 } } },
  })
  const page = await show('/proposals/:id', { params: { id: 'path' } })
  expectWhole(page)
  for (const part of ['관악구, 구로구', '우리 몫', '1/3']) expect(page).toContain(part)
  const form = await show('/proposals/reach/:id', { params: { id: 'path' }, role: 'secretariat' })
  expectWhole(form)
  for (const part of ['value="관악구, 구로구"', 'value="1/3"']) expect(form).toContain(part)
  expect(await show('/proposals/reach/:id', { params: { id: 'none' }, role: 'secretariat' })).toBe('item-not-found')
  expect(await show('/proposals/export/:format', { params: { format: 'csv' } })).toBe('제안.csv')
  expect(await room.run(setReach, path)).toMatchObject({ value: { reach: null } })
  expect(await room.ask(listReaches, { itemIds: [ItemId.parse('path')] }, visitor)).toMatchObject({
    value: { reaches: [] },
  })
})

test('a transfer too: our share comes to won, and is never more than what is asked for', async () => {
  const bridge = { itemId: 'file-1', districts: '구로구' }
  expect(await room.run(setReach, { ...bridge, share: '10,000,001원' })).toMatchObject({
    refusal: { kind: 'share-over-whole', field: 'share' },
  })
  await room.run(setReach, { ...bridge, share: '1/3' })
  const importId = ImportId.parse('file')
  expect(await room.ask(seeTransfers, { importId }, { role: 'secretariat' })).toMatchObject({
    value: { transfers: [{ reach: { districts: ['구로구'], share: { part: 1, whole: 3 } } }] },
  })
  const list = await show('/proposals/transfers/:id', { params: { id: 'file' }, role: 'secretariat' })
  expectWhole(list)
  for (const part of ['1/3 (3,333,333원)', '/proposals/reach/file-1']) expect(list).toContain(part)
  await room.run(setReach, { ...bridge, share: '5,000,000원' })
  const mended = await show('/proposals/transfers/:id', { params: { id: 'file' }, role: 'secretariat', lang: 'en' })
  expect(mended).toContain('5,000,000 won')
})
