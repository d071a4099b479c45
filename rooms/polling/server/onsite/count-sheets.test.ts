import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GivenTo } from '#kit/contract.ts'
import { DistrictId } from '#kit/id.ts'
import { preferenceManifest } from '#tests/support/vote/sample-manifests.ts'
import { voteKeys } from '#tests/support/vote/vote-keys.ts'
import { officers, openVotesOnSite } from '#tests/support/vote/votes-on-site.ts'
import {
  addCountSheet,
  enterCountSheet,
  listCountSheets,
  seeCountSheet,
  seeSheetScan,
  setBoardPeople,
  withdrawCountSheet,
} from '../../contract-onsite.ts'
import { VoteId } from '../../core/vote-id.ts'
import { paperworkOf } from '../../store/onsite-queries.ts'

const manifest = preferenceManifest(voteKeys('on-site'))
const [one, two, three] = officers
const voteId = VoteId.parse('vote-2026')
const refusal = (kind: string) => ({ ok: false, refusal: { kind } })
const none = Object.fromEntries(manifest.contests.flatMap(({ options }) => options.map(({ id }) => [id, '0'])))
const pdf = '%PDF-1.7\n%%EOF\n'

let site: Awaited<ReturnType<typeof openVotesOnSite>>
beforeAll(async () => {
  site = await openVotesOnSite(manifest)
})
afterAll(() => site.room.close())

const add = async (changed: Partial<GivenTo<typeof addCountSheet>> = {}) => {
  const files = changed.files ?? [{ fileId: await site.hold('개표록.pdf', `${pdf}${changed.sheetId ?? ''}`) }]
  const given = { voteId, sheetId: 'gasan-1', kind: 'papers' as const, place: '가산동', signedBy: '참관인, 동 담당' }
  return site.room.run(addCountSheet, { ...given, ...changed, files }, one)
}
const enter = (by = one, changed: object = {}) => {
  const counts = { ...none, 'c-1': '8', 'c-2': '3', 'b-1': '4' }
  return site.room.run(enterCountSheet, { voteId, sheetId: 'gasan-1', valid: '9', spoilt: '2', counts, ...changed }, by)
}
const see = (by = one, sheetId = 'gasan-1') => site.room.ask(seeCountSheet, { voteId, sheetId }, by)
const paperwork = () => site.room.read(({ trx }) => paperworkOf(trx, DistrictId.parse('geumcheon'), voteId))

describe('a count sheet', () => {
  test('is handed in with its scan and by whom it is signed', async () => {
    expect(await add({ voteId: VoteId.parse('none') })).toMatchObject(refusal('vote-not-found'))
    expect(await add({ voteId: VoteId.parse('draft-2026') })).toMatchObject(refusal('vote-not-announced'))
    expect(await add({ signedBy: ' , \n' })).toMatchObject(refusal('signatures-needed'))
    expect(await add({ files: [] })).toMatchObject(refusal('scan-needed'))
    expect(await add({ files: [{ fileId: 'none' }] })).toMatchObject(refusal('scan-needed'))
    const text = await site.hold('글.txt', '개표록')
    expect(await add({ files: [{ fileId: text }] })).toMatchObject(refusal('scan-is-no-scan'))
    expect(await add()).toMatchObject({ ok: true })
    expect(await add()).toMatchObject(refusal('sheet-id-taken'))
    expect(await site.room.ask(seeSheetScan, { voteId, sheetId: 'gasan-1' }, one)).toMatchObject({
      value: { format: 'pdf', base64: Buffer.from(`${pdf}`).toString('base64') },
    })
    expect(await site.room.ask(seeSheetScan, { voteId, sheetId: 'none' }, one)).toMatchObject(
      refusal('sheet-not-found'),
    )
    expect(await paperwork()).toMatchObject({ sheets: [], unfinished: 1 })
  })

  test('is entered by two, of whom neither sees the other’s numbers before both have', async () => {
    expect(await enter(one, { sheetId: 'none' })).toMatchObject(refusal('sheet-not-found'))
    expect(await enter(one, { counts: { ...none, 'c-1': '' }, spoilt: null })).toMatchObject({
      refusal: { kind: 'numbers-not-read', cells: ['spoilt', 'c-1'] },
    })
    expect(await enter(one, { valid: '2' })).toMatchObject({
      refusal: { kind: 'sheet-impossible', faults: [{ option: 'c-1', most: 2 }, {}, {}, {}] },
    })
    expect(await enter(one)).toMatchObject({ ok: true, value: { state: 'one' } })
    expect(await see(one)).toMatchObject({ value: { entries: [{ hand: 'first' }], hand: 'first' } })
    expect(await see(two)).toMatchObject({
      value: { entries: [], hand: null, line: { people: null, takesAnother: true } },
    })
    expect(await enter(two, { valid: '10' })).toMatchObject({ value: { state: 'differs' } })
    expect(await enter(three)).toMatchObject(refusal('two-have-entered'))
    expect(await see(one)).toMatchObject({ value: { entries: [{ hand: 'first' }, { hand: 'second' }] } })
  })

  test('is settled once the two agree, and opens again when one corrects it', async () => {
    expect(await enter(two)).toMatchObject(refusal('reason-for-change'))
    expect(await enter(two, { reason: '한 장을 두 번 셈' })).toMatchObject({ value: { state: 'settled' } })
    expect(await paperwork()).toMatchObject({
      sheets: [{ id: 'gasan-1', n: 9, spoilt: 2, scan: 'paper/gasan-1.pdf', signed_by: ['참관인', '동 담당'] }],
      unfinished: 0,
    })
    expect([...(await paperwork()).scans.keys()]).toEqual(['paper/gasan-1.pdf'])
    expect(await enter(one, { spoilt: '3', reason: '한 장을 빠뜨림' })).toMatchObject({ value: { state: 'differs' } })
    expect(await enter(two, { spoilt: '3', reason: '한 장을 빠뜨림' })).toMatchObject({ value: { state: 'settled' } })
    expect(await see(three)).toMatchObject({ value: { entries: { length: 5 }, line: { people: 9, spoilt: 3 } } })
  })

  test('of stickers may leave the people open, until the roll tells them', async () => {
    expect(await add({ sheetId: 'board-1', kind: 'board', place: '가산 마당' })).toMatchObject({ ok: true })
    const board = { sheetId: 'board-1', valid: null, spoilt: '0' }
    await enter(one, board)
    const people = (n: number) =>
      site.room.run(setBoardPeople, { voteId, sheetId: 'board-1', people: n, reason: '명부의 표시' }, three)
    expect(await people(9)).toMatchObject(refusal('board-not-ready'))
    await enter(two, board)
    expect(await paperwork()).toMatchObject({ unfinished: 1 })
    expect(await people(7)).toMatchObject({ refusal: { kind: 'people-out-of-bounds', fewest: 8, most: 11 } })
    expect(await people(12)).toMatchObject(refusal('people-out-of-bounds'))
    expect(await people(9)).toMatchObject({ ok: true })
    expect(await paperwork()).toMatchObject({ unfinished: 0, sheets: [{ id: 'board-1', n: 9 }, { id: 'gasan-1' }] })
    expect(await site.room.ask(listCountSheets, { voteId }, one)).toMatchObject({
      value: {
        sheets: [
          { people: 9, between: { fewest: 8, most: 11 } },
          { people: 9, between: null },
        ],
      },
    })
  })

  test('that came twice is withdrawn with a reason, and stays to be seen', async () => {
    await add({ sheetId: 'gasan-2' })
    const withdraw = () =>
      site.room.run(withdrawCountSheet, { voteId, sheetId: 'gasan-2', reason: '같은 개표록' }, three)
    expect(await withdraw()).toMatchObject({ ok: true })
    expect(await withdraw()).toMatchObject(refusal('sheet-not-found'))
    expect(await enter(one, { sheetId: 'gasan-2' })).toMatchObject(refusal('sheet-not-found'))
    expect(await see(one, 'gasan-2')).toMatchObject({ value: { withdrawn: '같은 개표록' } })
    expect(await see(one, 'none')).toMatchObject(refusal('sheet-not-found'))
    expect(await paperwork()).toMatchObject({ sheets: { length: 2 } })
  })

  test('is told nobody but the office, and nothing comes after the close', async () => {
    expect(await site.room.ask(listCountSheets, { voteId }, { role: 'resident' })).toMatchObject(
      refusal('not-permitted'),
    )
    expect(await site.room.ask(listCountSheets, { voteId: VoteId.parse('none') }, one)).toMatchObject({
      value: { sheets: [] },
    })
    await site.close()
    expect(await add({ sheetId: 'late-1' })).toMatchObject(refusal('vote-closed'))
    expect(await enter(one, { reason: '늦음' })).toMatchObject(refusal('vote-closed'))
  })
})
