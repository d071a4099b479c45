import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GivenTo } from '#kit/contract.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { readHere } from '#rooms/documents/adapters/document-reader.ts'
import { filesHere } from '#rooms/documents/server/file-means.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { addDong } from '#rooms/organization/contract.ts'
import { DongId } from '#rooms/organization/core/dong.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { editProposal, keepDraft, propose, seeDraft, seeProposal } from '../contract.ts'
import { countByDong, seeArea, seeMap, setArea } from '../contract-map.ts'
import { moderate } from '../contract-office.ts'
import { renameProposal, splitProposal } from '../contract-split.ts'
import { ProposalId } from '../core/proposal.ts'
import { proposalsRoom } from './room.ts'

const documents = documentsRoom(readHere([]), filesHere)
const kim = { role: 'resident', account: 'kim' } as const
const office = { role: 'secretariat', account: 'office' } as const
const gate = { latitude: 37_456_789, longitude: 126_895_123 }
const [here, there, elsewhere] = ['37.456789, 126.895123', '37.460000, 126.900000', '37.566535, 126.977969']
const words = { title: '가로등', place: '안양천', problem: '어둡습니다.', wish: '달아 주세요.' }
const id = (text: string) => ProposalId.parse(text)

describe.each(engines)('points of proposals on %s', (engine) => {
  let room: RoomTest
  const make = (proposalId: string, more: Partial<GivenTo<typeof propose>> = {}) =>
    room.run(propose, { proposalId, ...words, title: `가로등 ${proposalId}`, ...more }, kim)
  const pointOf = async (proposalId: string) => {
    const seen = await room.ask(seeProposal, { proposalId: id(proposalId) })
    return seen.ok ? seen.value.point : seen.refusal
  }
  const placed = async (filter: GivenTo<typeof seeMap> = {}) => {
    const seen = await room.ask(seeMap, filter)
    return seen.ok ? seen.value.placed.map((one) => String(one.id)).toSorted() : []
  }
  beforeAll(async () => {
    room = await openRoom(
      [organizationRoom, itemsRoom({ traceSteps: [] }), cycleRoom, documents, proposalsRoom],
      engine,
    )
    const dong = { dongId: DongId.parse('doksan-1'), name: '독산1동' }
    expect(await room.run(addDong, dong, { role: 'administrator' })).toMatchObject({ ok: true })
  })
  afterAll(() => room.close())

  it('keeps a point exactly, or none, and refuses what is no point of the Republic at its field', async () => {
    expect(await make('gate', { point: here })).toMatchObject({ ok: true })
    expect(await pointOf('gate')).toEqual(gate)
    expect(await make('nowhere')).toMatchObject({ ok: true })
    expect(await pointOf('nowhere')).toBeNull()
    for (const [point, kind] of [
      ['여기', 'point-unreadable'],
      ['126.895123, 37.456789', 'point-outside-country'],
      ['39.019444, 125.738056', 'point-outside-country'],
    ])
      expect(await make('refused', { point: point ?? '' })).toMatchObject({ refusal: { kind, field: 'point' } })
    expect(await pointOf('refused')).toEqual({ kind: 'proposal-not-found' })
  })

  it('stands in a draft as it was typed, readable or not', async () => {
    const draft = { proposalId: 'draft', point: '37.4 어디쯤' }
    expect(await room.run(keepDraft, draft, { role: 'visitor' })).toMatchObject({ ok: true })
    expect(await room.ask(seeDraft, { proposalId: id('draft') }, { role: 'visitor' })).toMatchObject({
      value: { draft: { words: { point: '37.4 어디쯤' } } },
    })
  })

  it('is moved with a version, in its place while it may be mended, and stays when the office renames', async () => {
    await make('moved', { point: here })
    const edit = { proposalId: id('moved'), version: 1, ...words, title: '가로등 moved' }
    expect(await room.run(editProposal, { ...edit, point: here }, kim)).toMatchObject({
      refusal: { kind: 'nothing-changed' },
    })
    expect(await room.run(editProposal, { ...edit, point: '9, 9' }, kim)).toMatchObject({
      refusal: { kind: 'point-outside-country', field: 'point' },
    })
    expect(await room.run(editProposal, { ...edit, point: there }, kim)).toMatchObject({ value: { version: 1 } })
    expect(await pointOf('moved')).toEqual({ latitude: 37_460_000, longitude: 126_900_000 })
    const renamed = { proposalId: id('moved'), version: 1, title: '산책로 가로등', reason: '같은 이름' }
    expect(await room.run(renameProposal, renamed, office)).toMatchObject({ ok: true })
    expect(await pointOf('moved')).toEqual({ latitude: 37_460_000, longitude: 126_900_000 })
    const cleared = { ...edit, version: 2, title: '산책로 가로등', point: '', reason: '자리가 달라서' }
    expect(await room.run(editProposal, cleared, kim)).toMatchObject({ value: { version: 3 } })
    expect(await room.ask(seeProposal, { proposalId: id('moved') })).toMatchObject({
      value: { point: null, versions: [{ point: null }, { point: {} }, { point: {} }] },
    })
    expect(await placed()).not.toContain('moved')
  })

  it('is found on the map by the filters of the list, with its title, but not where it is hidden', async () => {
    await make('lamp', { point: there, track: 'suggestion', dongId: DongId.parse('doksan-1') })
    await make('bench', { title: '의자를 놓아 주세요', point: there, category: 'safety' })
    expect(await placed()).toEqual(['bench', 'gate', 'lamp'])
    expect(await placed({ track: 'suggestion' })).toEqual(['lamp'])
    expect(await placed({ dongId: DongId.parse('doksan-1') })).toEqual(['lamp'])
    expect(await placed({ q: '의자' })).toEqual(['bench'])
    expect(await placed({ standing: 'withdrawn' })).toEqual([])
    expect(await room.ask(seeMap, { category: 'safety' })).toMatchObject({
      value: {
        placed: [{ title: '의자를 놓아 주세요', standing: 'supporting', point: { latitude: 37_460_000 } }],
        more: false,
      },
    })
    await room.run(moderate, { proposalId: id('bench'), act: 'hidden', reason: '욕설' }, office)
    expect(await placed()).not.toContain('bench')
    expect(await pointOf('bench')).toBeNull()
  })

  it('counts by dong with the same filters, those without a dong last', async () => {
    const counted = await room.ask(countByDong, {})
    expect(counted).toMatchObject({
      value: { more: false, dongs: [{ dongId: 'doksan-1', count: 1 }, { dongId: null }] },
    })
    expect(await room.ask(countByDong, { track: 'suggestion' })).toEqual({
      ...{ ok: true, value: { more: false, dongs: [{ dongId: 'doksan-1', count: 1 }] } },
    })
    expect(await room.ask(countByDong, { q: 'ㄱㄹㄷ', track: 'suggestion' })).toMatchObject({
      value: { dongs: [{ dongId: 'doksan-1', count: 1 }] },
    })
  })

  it('leaves the parts of a split to say where they are', async () => {
    await make('whole', { point: here, track: 'suggestion' })
    const parts = ['part-1', 'part-2'].map((part) => ({ proposalId: id(part), ...words, title: part }))
    const split = { proposalId: id('whole'), reason: '소관이 다릅니다', parts }
    expect(await room.run(splitProposal, split, office)).toMatchObject({ ok: true })
    expect(await pointOf('part-1')).toBeNull()
    expect(await pointOf('whole')).toEqual(gate)
  })

  it('must stand in the area that the district sets, but for one that stood there before', async () => {
    await make('far', { point: elsewhere })
    const area = { southWest: '37.43, 126.87', northEast: '37.486, 126.93' }
    expect(await room.run(setArea, area, kim)).toMatchObject({ refusal: { kind: 'not-permitted' } })
    for (const [wrong, refusal] of [
      [
        { ...area, northEast: '' },
        { kind: 'point-unreadable', field: 'northEast' },
      ],
      [
        { ...area, southWest: '10, 10' },
        { kind: 'point-outside-country', field: 'southWest' },
      ],
      [
        { southWest: area.northEast, northEast: area.southWest },
        { kind: 'area-turned-over', field: 'northEast' },
      ],
    ] as const)
      expect(await room.run(setArea, wrong, office)).toMatchObject({ refusal })
    expect(await room.ask(seeArea, {})).toEqual({ ok: true, value: { area: null } })
    expect(await room.run(setArea, area, office)).toMatchObject({ ok: true })
    const box = { south: 37_430_000, west: 126_870_000, north: 37_486_000, east: 126_930_000 }
    expect(await room.ask(seeArea, {})).toEqual({ ok: true, value: { area: box } })
    expect(await room.ask(seeMap, {})).toMatchObject({ value: { area: box } })
    expect(await make('outside', { point: elsewhere })).toMatchObject({
      refusal: { kind: 'point-outside-district', field: 'point' },
    })
    const edit = { proposalId: id('far'), version: 1, ...words, title: '가로등 far', wish: '두 개를 달아 주세요.' }
    expect(await room.run(editProposal, { ...edit, point: elsewhere }, kim)).toMatchObject({ ok: true })
    expect(await room.run(setArea, {}, office)).toMatchObject({ value: { area: null } })
    expect(await make('outside', { point: elsewhere })).toMatchObject({ ok: true })
  })
})
