import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '#db/connect.ts'
import { runCommand } from '#kernel/run-command.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { readHere } from '#rooms/documents/adapters/document-reader.ts'
import { filesHere } from '#rooms/documents/server/file-means.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest, testNow } from '#tests/support/room-test.ts'
import { propose, withdrawProposal } from '../contract.ts'
import {
  argueAbout,
  moderateArgument,
  replyTo,
  seeArguments,
  seeSetting,
  takeArguments,
} from '../contract-arguments.ts'
import { moderate } from '../contract-office.ts'
import { ProposalId } from '../core/proposal.ts'
import { proposalsRoom } from './room.ts'

const proposalId = ProposalId.parse('light')
const [kim, lee] = [{ role: 'resident', account: 'kim' } as const, { role: 'resident', account: 'lee' } as const]
let room: RoomTest

beforeAll(async () => {
  room = await openRoom([
    organizationRoom,
    itemsRoom({ traceSteps: [] }),
    cycleRoom,
    documentsRoom(readHere([]), filesHere),
    proposalsRoom,
  ])
  const words = { title: '가로등', place: '안양천', problem: '어둡습니다.', wish: '달아 주세요.' }
  for (const id of ['light', 'race', 'gone', 'busy']) await room.run(propose, { proposalId: id, ...words }, kim)
})
afterAll(() => room.close())

const kindOf = (outcome: { ok: boolean; refusal?: { kind: string } }) => (outcome.ok ? 'done' : outcome.refusal?.kind)
const seen = async (input: { side?: 'for' | 'against'; before?: number; size?: number } = {}) => {
  const found = await room.ask(seeArguments, { proposalId, ...input })
  if (!found.ok) throw new Error(found.refusal.kind)
  return found.value
}

describe('arguments', () => {
  it('are not taken until the district takes them', async () => {
    const first = { proposalId, argumentId: 'first', side: 'for' as const, says: '밤길이 밝아집니다.' }
    expect(kindOf(await room.run(argueAbout, first, lee))).toBe('arguments-not-taken')
    expect(await seen()).toMatchObject({ takesArguments: false, open: false })
    expect(kindOf(await room.run(takeArguments, { takesArguments: true }))).toBe('done')
    expect(await room.ask(seeSetting, {})).toMatchObject({ value: { takesArguments: true } })
    expect(await room.run(argueAbout, first, lee)).toMatchObject({ value: { no: 1 } })
    const against = { proposalId, argumentId: 'second', side: 'against' as const, says: '눈이 부십니다.' }
    expect(await room.run(argueAbout, against, kim)).toMatchObject({ value: { no: 2 } })
  })

  it('are made once by a person for each side, however often they are sent', async () => {
    const first = { proposalId, argumentId: 'first', side: 'for' as const, says: '밤길이 밝아집니다.' }
    const both = [first, { ...first, argumentId: 'again', says: '또 있습니다.' }]
    for (const argument of both) expect(kindOf(await room.run(argueAbout, argument, lee))).toBe('argued-already')
    expect(await seen()).toMatchObject({ counts: { for: 1, against: 1 }, arguments: { length: 2 } })
  })

  it('are replied to, one level deep, and whoever is replied to is told', async () => {
    const reply = { proposalId, argumentId: 'reply-1', to: 1, says: '저도 그렇습니다.' }
    expect(await room.run(replyTo, reply, kim)).toMatchObject({ value: { no: 3 } })
    expect(room.told.at(-1)).toMatchObject({ kind: 'proposals.replied', to: [{ accounts: ['lee'] }] })
    const before = room.told.length
    expect(kindOf(await room.run(replyTo, reply, kim))).toBe('replied-already')
    const more = { ...reply, argumentId: 'reply-2', says: '덧붙입니다.' }
    expect(kindOf(await room.run(replyTo, more, lee))).toBe('done')
    expect(room.told.length).toBe(before)
    expect(kindOf(await room.run(replyTo, { ...reply, to: 3 }, lee))).toBe('reply-to-reply')
    expect(kindOf(await room.run(replyTo, { ...reply, to: 99 }, lee))).toBe('argument-not-found')
    const { counts, arguments: listed, next } = await seen()
    expect(counts).toEqual({ for: 1, against: 1 })
    expect(listed.map(({ argument, replies }) => [argument.no, replies.map(({ no }) => no)])).toEqual([
      [2, []],
      [1, [3, 4]],
    ])
    expect(next).toBeNull()
    expect(JSON.stringify(listed)).not.toMatch(/kim|lee/)
  })

  it('are read by side and from page to page', async () => {
    expect((await seen({ side: 'for' })).arguments.map(({ argument }) => argument.no)).toEqual([1])
    expect(await seen({ size: 1 })).toMatchObject({ arguments: [{ argument: { no: 2 } }], next: 2 })
    expect(await seen({ before: 2 })).toMatchObject({ arguments: [{ argument: { no: 1 } }], next: null })
    expect(await seen({ size: 0 })).toMatchObject({ arguments: [], next: null })
  })

  it('are hidden with a reason and shown again; a hidden one keeps its place, takes no reply and is not counted', async () => {
    const act = { proposalId, no: 1, act: 'hidden' as const, reason: '욕설' }
    expect(kindOf(await room.run(moderateArgument, { ...act, no: 99 }))).toBe('argument-not-found')
    expect(kindOf(await room.run(moderateArgument, act))).toBe('done')
    expect(kindOf(await room.run(moderateArgument, act))).toBe('moderated-already')
    expect(kindOf(await room.run(replyTo, { proposalId, argumentId: 'why', to: 1, says: '왜요' }, kim))).toBe(
      'argument-not-found',
    )
    const { counts, arguments: listed } = await seen({ side: 'for' })
    expect(counts.for).toBe(0)
    expect(listed).toMatchObject([{ argument: { says: '', hiddenReason: '욕설' } }])
    expect(kindOf(await room.run(moderateArgument, { ...act, act: 'restored', reason: '잘못 가림' }))).toBe('done')
    expect((await seen()).counts.for).toBe(1)
    expect(kindOf(await room.run(moderateArgument, { ...act, no: 3 }))).toBe('done')
    expect((await seen()).counts).toEqual({ for: 1, against: 1 })
  })

  it('end with the proposal, and are not shown of one that is hidden', async () => {
    const gone = { proposalId: 'gone', argumentId: 'late', side: 'for' as const, says: '좋습니다.' }
    await room.run(withdrawProposal, { proposalId: 'gone' }, kim)
    expect(await room.run(argueAbout, gone, lee)).toMatchObject({
      refusal: { kind: 'arguments-ended', state: 'withdrawn' },
    })
    expect(kindOf(await room.run(replyTo, { proposalId: 'gone', argumentId: 'yes', to: 1, says: '네' }, lee))).toBe(
      'arguments-ended',
    )
    expect(kindOf(await room.run(argueAbout, { ...gone, proposalId: 'nothing' }, lee))).toBe('proposal-not-found')
    expect(kindOf(await room.ask(seeArguments, { proposalId: ProposalId.parse('nothing') }))).toBe('proposal-not-found')
    await room.run(moderate, { proposalId, act: 'hidden', reason: '광고' })
    expect(await seen()).toMatchObject({ open: false, arguments: [] })
    expect(kindOf(await room.run(argueAbout, { ...gone, proposalId }, lee))).toBe('proposal-not-found')
  })

  it('take fifty replies, however many are sent at once, and all fifty are shown', async () => {
    const pool = connect(room.connection, { max: 20 })
    const handler = room.house.commands.get(replyTo.name)
    if (handler === undefined) throw new Error('not mounted')
    const districtId = DistrictId.parse('geumcheon')
    const argument = { proposalId: 'busy', argumentId: 'busy', side: 'for' as const, says: '까닭' }
    expect(kindOf(await room.run(argueAbout, argument, lee))).toBe('done')
    const send = (at: number) =>
      runCommand(
        { ...room.means, db: pool },
        {
          handler,
          actor: { districtId, accountId: AccountId.parse(`person-${at}`), roles: ['resident'] },
          input: { proposalId: 'busy', argumentId: `busy-${at}`, to: 1, says: '네' },
          now: testNow,
        },
      )
    const outcomes = await Promise.all(Array.from({ length: 55 }, (_, at) => send(at)))
    await pool.destroy()
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(50)
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: 'too-many-replies', most: 50 } })
    const busy = await room.ask(seeArguments, { proposalId: ProposalId.parse('busy') })
    expect(busy).toMatchObject({ value: { arguments: [{ replies: { length: 50 } }] } })
  })

  it('of fifty people at once get fifty numbers, and are counted once each', async () => {
    const pool = connect(room.connection, { max: 20 })
    const handler = room.house.commands.get(argueAbout.name)
    if (handler === undefined) throw new Error('not mounted')
    const districtId = DistrictId.parse('geumcheon')
    const say = (at: number) =>
      runCommand(
        { ...room.means, db: pool },
        {
          handler,
          actor: { districtId, accountId: AccountId.parse(`person-${at}`), roles: ['resident'] },
          input: { proposalId: 'race', argumentId: `race-${at}`, side: at % 2 === 0 ? 'for' : 'against', says: '까닭' },
          now: testNow,
        },
      )
    const outcomes = await Promise.all(Array.from({ length: 50 }, (_, at) => say(at)))
    await pool.destroy()
    expect(outcomes.every(({ ok }) => ok)).toBe(true)
    const race = await room.ask(seeArguments, { proposalId: ProposalId.parse('race'), size: 100 })
    expect(race).toMatchObject({ value: { counts: { for: 25, against: 25 } } })
    expect(race.ok ? new Set(race.value.arguments.map(({ argument }) => argument.no)).size : 0).toBe(50)
  })
})
