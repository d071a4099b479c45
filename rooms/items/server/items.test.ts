import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GivenTo } from '#kit/contract.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { concealItem, enterItem, findByName, listItems, renameItem, seeItem, traceItem } from '../contract.ts'
import { findTitled } from '../contract-titles.ts'
import { day } from '../core/fixture.ts'
import { CycleKey, ItemId } from '../core/item.ts'
import { itemsRoom } from './room.ts'

let room: RoomTest
beforeAll(async () => {
  room = await openRoom([organizationRoom, itemsRoom({ traceSteps: [] })])
})
afterAll(() => room.close())

const park = {
  itemId: 'park',
  cycleId: 'cycle-2021',
  kind: 'proposal',
  title: '깨끗하고 안전한 어린이 공원',
  enteredOn: day('2020-03-16'),
  requested: 2_000_000_000,
} as const
const enter = (more: Partial<GivenTo<typeof enterItem>> = {}) => room.run(enterItem, { ...park, ...more })

describe('entering an item', () => {
  it('keeps it with what it asks for and its departments', async () => {
    expect(await enter({ departmentNames: ['공원녹지과'] })).toMatchObject({ ok: true, value: { itemId: 'park' } })
    const seen = await room.ask(seeItem, { itemId: 'park' })
    expect(seen).toMatchObject({
      ok: true,
      value: {
        item: { title: park.title, requested: 2_000_000_000, count: 1, departmentNames: ['공원녹지과'] },
        origin: { kind: 'submitted' },
        standing: { state: 'not-seen', gate: null },
        gates: [],
        findings: [],
      },
    })
  })

  it('is refused for a taken number, an unknown source and a source of another year', async () => {
    expect(await enter()).toMatchObject({ refusal: { kind: 'item-id-taken', itemId: 'park' } })
    const from = (id: string) => ({ kind: 'merged' as const, from: [id] })
    expect(await enter({ itemId: 'p2', origin: from('nobody') })).toMatchObject({ refusal: { kind: 'source-unknown' } })
    expect(await enter({ itemId: 'p2', cycleId: 'cycle-2022', origin: from('park') })).toMatchObject({
      refusal: { kind: 'source-of-other-cycle', from: 'park' },
    })
  })

  it('lets last year’s item go on, and shows it both ways', async () => {
    await enter({ itemId: 'park-2022', cycleId: 'cycle-2022', origin: { kind: 'continued', from: ['park', 'park'] } })
    expect(await room.ask(seeItem, { itemId: 'park-2022' })).toMatchObject({
      value: { origin: { kind: 'continued', from: ['park'] }, cameFrom: [{ itemId: 'park', title: park.title }] },
    })
    expect(await room.ask(seeItem, { itemId: 'park' })).toMatchObject({ value: { became: [{ itemId: 'park-2022' }] } })
  })

  it('is refused for a body that is not there, for no count and for a negative amount', async () => {
    expect(await enter({ itemId: 'p3', bodyId: 'nobody' })).toMatchObject({ refusal: { kind: 'refers-to-unknown' } })
    expect(await enter({ itemId: 'p3', count: 0 })).toMatchObject({ refusal: { kind: 'invalid-input' } })
    expect(await enter({ itemId: 'p3', requested: -1 })).toMatchObject({ refusal: { kind: 'invalid-input' } })
  })

  it('is only for the secretariat, and lets one of two at once win', async () => {
    expect(await room.run(enterItem, { ...park, itemId: 'p4' }, { role: 'resident' })).toMatchObject({
      refusal: { kind: 'not-permitted' },
    })
    const both = await Promise.all([enter({ itemId: 'twice' }), enter({ itemId: 'twice' })])
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect(both.find((one) => !one.ok)).toMatchObject({ refusal: { kind: 'item-id-taken' } })
  })
})

describe('another name', () => {
  const alias = {
    itemId: 'park',
    title: '어린이공원 환경개선',
    where: '주민투표 안내문',
    certainty: 'inferred',
  } as const

  it('leads to the item, however it is spaced', async () => {
    expect(await room.run(renameItem, { ...alias, from: day('2020-07-17') })).toMatchObject({ ok: true })
    const found = await room.ask(findByName, { name: '어린이 공원 환경 개선' })
    expect(found).toMatchObject({
      value: { candidates: [{ itemId: 'park', title: park.title, via: 'alias', certainty: 'inferred' }] },
    })
    expect(await room.ask(seeItem, { itemId: 'park' })).toMatchObject({
      value: { aliases: [{ title: alias.title, where: alias.where }], findings: [{ rule: 'inferred-alias' }] },
    })
  })

  it('is refused when it is known already there, or the item is not', async () => {
    expect(await room.run(renameItem, alias)).toMatchObject({ refusal: { kind: 'name-known' } })
    expect(await room.run(renameItem, { ...alias, itemId: 'nobody' })).toMatchObject({
      refusal: { kind: 'item-not-found' },
    })
    expect(await room.run(renameItem, { ...alias, where: '합동회의 결과' })).toMatchObject({ ok: true })
  })

  it('tells several bearers of one name apart by their cycle', async () => {
    const all = await room.ask(findByName, { name: park.title })
    expect(all.ok && all.value.candidates.map((one) => one.itemId)).toEqual(['park', 'park-2022', 'twice'])
    expect(await room.ask(findByName, { name: park.title, cycle: 'cycle-2022' })).toMatchObject({
      value: { candidates: [{ itemId: 'park-2022' }] },
    })
  })
})

it('several titles and ids are found at once, and whether others came of them', async () => {
  const cycle = CycleKey.parse('cycle-2021')
  const asked = {
    titles: ['깨끗하고안전한 어린이공원', '없는 제목'],
    itemIds: ['park', 'nobody'].map((id) => ItemId.parse(id)),
  }
  expect(await room.ask(findTitled, { ...asked, cycle })).toMatchObject({
    value: {
      titled: [
        {
          title: asked.titles[0],
          items: [
            { itemId: 'park', becameOthers: true },
            { itemId: 'twice', becameOthers: false },
          ],
        },
      ],
      known: ['park'],
    },
  })
  expect(await room.ask(findTitled, { titles: asked.titles })).toMatchObject({ value: { titled: [], known: [] } })
})

describe('a concealed item', () => {
  const names = ['임 아무개의 전화번호', '임 아무개 사무소']
  const found = async (q: string) => {
    const listed = await room.ask(listItems, { q })
    const named = await room.ask(findByName, { name: q })
    return [listed.ok && listed.value.items.length, named.ok && named.value.candidates.length]
  }

  it('bears none of its names, and all of them once it is shown again', async () => {
    await enter({ itemId: 'told', cycleId: 'cycle-2023', title: '임 아무개의 전화번호' })
    await room.run(renameItem, { itemId: 'told', title: '임 아무개 사무소', where: '제안 2판' })
    for (const name of names) expect(await found(name)).toEqual([1, 1])
    expect(await room.run(concealItem, { itemId: 'told', concealed: true })).toMatchObject({ ok: true })
    for (const name of names) expect(await found(name)).toEqual([0, 0])
    const listed = await room.ask(listItems, { cycle: 'cycle-2023' })
    const seen = await room.ask(seeItem, { itemId: 'told' })
    const traced = await room.ask(traceItem, { itemId: 'told' })
    expect(seen).toMatchObject({ value: { item: { title: '가려진 제안' }, aliases: [] } })
    expect(JSON.stringify([listed, seen, traced])).not.toContain('임 아무개')
    await room.run(renameItem, { itemId: 'told', title: '임 아무개의 집', where: '제안 3판' })
    expect(await found('임 아무개의 집')).toEqual([0, 0])
    expect(await room.run(concealItem, { itemId: 'told', concealed: false })).toMatchObject({ ok: true })
    for (const name of [...names, '임 아무개의 집']) expect(await found(name)).toEqual([1, 1])
    expect(await room.ask(seeItem, { itemId: 'told' })).toMatchObject({ value: { item: { title: names[0] } } })
  })

  it('is one that is there, and concealed by the secretariat', async () => {
    expect(await room.run(concealItem, { itemId: 'nobody', concealed: true })).toMatchObject({
      refusal: { kind: 'item-not-found' },
    })
    expect(await room.run(concealItem, { itemId: 'told', concealed: true }, { role: 'resident' })).toMatchObject({
      refusal: { kind: 'not-permitted' },
    })
  })
})

describe('the list of items', () => {
  it('finds by part of any name and by kind and cycle, and adds up what it finds', async () => {
    await enter({ itemId: 'group', kind: 'city-transfer', title: '이관 106건', count: 106, requested: 79_614_072_000 })
    const list = await room.ask(listItems, { cycle: 'cycle-2021' })
    expect(list).toMatchObject({
      value: { total: { items: 3, count: 108, requested: 83_614_072_000 }, page: 1, pages: 1 },
    })
    const ids = async (input: Parameters<typeof room.ask<typeof listItems>>[1]) => {
      const found = await room.ask(listItems, input)
      return found.ok ? found.value.items.map((line) => line.item.id) : []
    }
    await enter({
      itemId: 'carved',
      kind: 'city-transfer',
      title: '이관 가운데 하나',
      origin: { kind: 'carved', from: ['group'] },
    })
    expect(await room.ask(listItems, { kind: 'city-transfer' })).toMatchObject({
      value: { total: { items: 2, count: 106, requested: 79_614_072_000 } },
    })
    expect(await room.ask(listItems, { q: '하나' })).toMatchObject({ value: { total: { items: 1, count: 1 } } })
    expect(await ids({ q: '공원환경' })).toEqual(['park'])
    expect(await ids({ q: '106' })).toEqual(['group'])
    expect(await ids({ q: '%' })).toEqual([])
    expect(await ids({ kind: 'city-transfer' })).toEqual(['carved', 'group'])
    expect(await ids({ size: 2, page: 2 })).toHaveLength(2)
    expect(await room.ask(seeItem, { itemId: 'nobody' })).toMatchObject({ refusal: { kind: 'item-not-found' } })
  })

  it('shows nothing of another district', async () => {
    expect(await room.ask(listItems, {}, { district: 'gwangjin' })).toMatchObject({ value: { items: [], pages: 1 } })
  })
})
