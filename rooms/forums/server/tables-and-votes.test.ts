import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openCycle } from '#rooms/cycle/contract.ts'
import { enterItem, traceItem } from '#rooms/items/contract.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { engines } from '#tests/support/database.ts'
import { announceIn, by, forumId as id, me, openForums, ownIn } from '#tests/support/opened-forums.ts'
import type { RoomTest } from '#tests/support/room-test.ts'
import { publishForum, seeForum } from '../contract.ts'
import {
  checkIn,
  moveToTable,
  noteArrivals,
  register,
  seatAtTables,
  seeDesk,
  setTable,
  settleSeats,
  withdraw,
  withdrawFor,
} from '../contract-seats.ts'
import {
  castBallot,
  closeVote,
  enterCounts,
  moveNote,
  nameCluster,
  putVote,
  removeNote,
  seeTable,
  seeVotes,
  writeNote,
} from '../contract-tables.ts'
import { TableSecret } from '../core/table-notes.ts'
import { forumsFindings } from './trace-steps.ts'

describe.each(engines)('tables and votes of forums on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openForums(engine)
    for (const itemId of ['i-park', 'i-light']) {
      const enteredOn = { from: '2021-01-04', to: '2021-01-04', precision: 'day' as const }
      const item = { cycleId: 'cycle-2021', kind: 'proposal' as const, title: itemId, enteredOn }
      await room.run(enterItem, { itemId: ItemId.parse(itemId), ...item })
    }
  })
  afterAll(() => room.close())

  const announce = (forum: string, other: object = {}) => announceIn(room, forum, other)
  const own = (forum: string, account: string) => ownIn(room, forum, account)

  const codeOf = async (forum: string, account: string) => (await own(forum, account))?.code ?? ''

  it('keeps the notes of a table by its secret, in clusters, from several devices', async () => {
    await announce('notes')
    await room.run(setTable, { forumId: id('notes'), tableNo: 1, question: '무엇이 먼저인가요?' })
    await room.run(setTable, { forumId: id('notes'), tableNo: 2, question: '왜 그런가요?' })
    const desk = await room.ask(seeDesk, { forumId: id('notes') }, { role: 'secretariat' })
    if (!desk.ok) throw new Error('no desk')
    const [one, two] = desk.value.tables.map(({ secret }) => TableSecret.parse(secret))
    if (one === undefined || two === undefined) throw new Error('no tables')
    const visitor = { role: 'visitor' as const }
    await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        room.run(writeNote, { secret: one, noteId: `note-${at}`, text: `말 ${at}` }, visitor),
      ),
    )
    await room.run(nameCluster, { secret: one, clusterId: 'safety', name: '안전' }, visitor)
    await room.run(nameCluster, { secret: one, clusterId: 'safety', name: '밤길 안전' }, visitor)
    await room.run(moveNote, { secret: one, noteId: 'note-3', clusterId: 'safety' }, visitor)
    await room.run(removeNote, { secret: one, noteId: 'note-7' }, visitor)
    const seen = await room.ask(seeTable, { secret: one }, visitor)
    expect(seen).toMatchObject({ value: { table: { no: 1 }, clusters: [{ name: '밤길 안전' }] } })
    expect(seen.ok && seen.value.notes.map(({ id }) => id).toSorted()).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map((at) => `note-${at}`),
    )
    expect(seen.ok && seen.value.notes.find((note) => note.id === 'note-3')?.clusterId).toBe('safety')
    const refused = async (done: Promise<{ ok: boolean; refusal?: { kind: string } }>) => (await done).refusal?.kind
    expect(await refused(room.run(nameCluster, { secret: two, clusterId: 'safety', name: '남의 것' }, visitor))).toBe(
      'cluster-not-here',
    )
    const elsewhere = { secret: two, noteId: 'note-9', text: '말', clusterId: 'safety' }
    expect(await refused(room.run(writeNote, elsewhere, visitor))).toBe('cluster-not-here')
    const moved = { secret: one, noteId: 'note-7', clusterId: null }
    expect(await refused(room.run(moveNote, moved, visitor))).toBe('note-not-found')
    expect(await refused(room.run(moveNote, { ...moved, clusterId: 'other' }, visitor))).toBe('cluster-not-here')
    expect(await refused(room.run(removeNote, { secret: two, noteId: 'note-1' }, visitor))).toBe('note-not-found')
    const wrong = TableSecret.parse('0'.repeat(30))
    for (const done of [
      room.run(writeNote, { secret: wrong, noteId: 'note-9', text: '말' }, visitor),
      room.run(moveNote, { secret: wrong, noteId: 'note-1' }, visitor),
      room.run(removeNote, { secret: wrong, noteId: 'note-1' }, visitor),
      room.run(nameCluster, { secret: wrong, clusterId: 'c-1', name: '말' }, visitor),
      room.ask(seeTable, { secret: wrong }, visitor),
    ]) {
      expect(await refused(done)).toBe('table-not-open')
    }
    expect(await room.ask(seeForum, { forumId: id('notes') })).toMatchObject({ value: { notes: [], clusters: [] } })
  })

  it('counts ballots by code, once for each who came; published, ranks 1, 2, 2, 4 stand in the threads', async () => {
    await announce('votes')
    for (const account of ['ann', 'bob', 'cho']) await room.run(register, me('votes', account), by(account))
    await room.run(settleSeats, { forumId: id('votes') })
    const [ann, bob] = [await codeOf('votes', 'ann'), await codeOf('votes', 'bob')]
    const vote = { forumId: id('votes'), voteId: 'ballot' }
    const options = '공원 | i-park\n가로등 | i-light\n도서관\n놀이터'
    expect(
      await room.run(putVote, { ...vote, title: '먼저', method: 'ballot', options: '하나 | i-none\n둘' }),
    ).toMatchObject({ refusal: { kind: 'item-not-found', field: 'options', itemId: 'i-none' } })
    await room.run(putVote, { ...vote, title: '무엇이 먼저인가', method: 'ballot', mostChoices: 3, options })
    const cast = async (code: string, choices: number[]) => {
      const done = await room.run(castBallot, { ...vote, code, choices }, { role: 'visitor' })
      return done.ok ? 'done' : done.refusal.kind
    }
    expect(await cast(ann, [1])).toBe('not-here-yet')
    const comes = (code: string) => room.run(checkIn, { forumId: id('votes'), code }, { role: 'visitor' })
    expect(await comes(` ${ann.toLowerCase()} `)).toMatchObject({ ok: true })
    expect(await comes(ann)).toMatchObject({ refusal: { kind: 'here-already' } })
    expect(await comes('WRONG')).toMatchObject({ refusal: { kind: 'code-not-good', field: 'code' } })
    await comes(bob)
    expect(await cast('WRONG', [1])).toBe('code-not-good')
    expect(await cast(ann, [])).toBe('nothing-chosen')
    expect(await cast(ann, [1, 2, 3, 4])).toBe('too-many-chosen')
    expect(await cast(ann, [9])).toBe('not-an-option')
    const both = await Promise.all(Array.from({ length: 5 }, () => cast(ann, [1, 2, 3])))
    expect(both.toSorted()).toEqual(['done', ...Array(4).fill('voted-already')])
    expect(await cast(bob, [1])).toBe('done')
    expect(await room.ask(seeVotes, { forumId: id('votes') }, { role: 'secretariat' })).toMatchObject({
      value: { votes: [{ people: 2, options: [{ votes: 0 }, { votes: 0 }, { votes: 0 }, { votes: 0 }] }] },
    })
    expect(await room.ask(seeForum, { forumId: id('votes') })).toMatchObject({
      value: { votes: [{ people: 0, options: [{ votes: 0 }, { votes: 0 }, { votes: 0 }, { votes: 0 }] }] },
    })
    const goes = (account: string) => room.run(withdraw, { forumId: id('votes') }, by(account))
    expect(await goes('bob')).toMatchObject({ refusal: { kind: 'ballot-cast' } })
    await comes(await codeOf('votes', 'cho'))
    expect(await goes('cho')).toMatchObject({ refusal: { kind: 'arrived-already' } })
    const undo = (no: number) => room.run(noteArrivals, { forumId: id('votes'), people: [{ no, was: true }] })
    const away = (no: number) => room.run(withdrawFor, { forumId: id('votes'), no })
    await undo(2)
    expect(await away(2)).toMatchObject({ refusal: { kind: 'ballot-cast' } })
    await room.run(noteArrivals, { forumId: id('votes'), people: [{ no: 2, here: true }] })
    expect(await away(3)).toMatchObject({ refusal: { kind: 'arrived-already' } })
    await undo(3)
    expect(await away(3)).toMatchObject({ ok: true })
    const publish = (other: object = {}) =>
      room.run(publishForum, { forumId: id('votes'), summary: '공원이 먼저입니다.', ...other })
    expect(await publish()).toMatchObject({ refusal: { kind: 'vote-still-open', title: '무엇이 먼저인가' } })
    expect(await room.run(closeVote, vote)).toMatchObject({ ok: true })
    expect(await room.ask(seeVotes, { forumId: id('votes') }, { role: 'secretariat' })).toMatchObject({
      value: { votes: [{ people: 2, options: [{ votes: 2 }, { votes: 1 }, { votes: 1 }, { votes: 0 }] }] },
    })
    expect(await cast(bob, [2])).toBe('vote-closed')
    expect(await room.run(closeVote, vote)).toMatchObject({ refusal: { kind: 'vote-closed' } })
    expect(await publish({ attended: 1 })).toMatchObject({ refusal: { kind: 'fewer-than-noted', noted: 2 } })
    expect(await publish()).toMatchObject({ value: { attended: 2 } })
    expect(room.told.at(-1)).toMatchObject({ kind: 'forums.result' })
    const thread = await room.ask(traceItem, { itemId: ItemId.parse('i-light') })
    expect(thread.ok && thread.value.steps.filter(({ kind }) => kind === 'forum')).toMatchObject([
      { title: '봄 공론장', count: 1, note: '무엇이 먼저인가: 2위(동점), 1표', href: { room: 'forums', id: 'votes' } },
    ])
    expect(await room.read(forumsFindings)).toEqual([])
    expect(await publish()).toMatchObject({ refusal: { kind: 'wrong-state', state: 'published' } })
  })

  it('leads an option that bears the whole title of an item of its year to that item, and asks which of two', async () => {
    const enteredOn = { from: '2021-01-04', to: '2021-01-04', precision: 'day' as const }
    for (const [itemId, title, cycleId] of [
      ...[
        ['i-bus', '버스', 'cycle-2021'],
        ['i-lift', '승강기', 'cycle-2021'],
        ['i-lift-2', '승강기', 'cycle-2021'],
      ],
      ['i-path', '길', 'cycle-2020'],
    ] as const)
      await room.run(enterItem, { itemId: ItemId.parse(itemId), cycleId, kind: 'proposal', title, enteredOn })
    const period = { from: '2021-01-04', to: '2021-12-31', precision: 'day' as const }
    const steps = [{ no: 1, kind: 'intake' as const, name: '접수', period }]
    await room.run(openCycle, { cycleId: 'cycle-2021', name: '2021년', fiscalYear: 2021, steps })
    await announce('titles', { seats: 0, opensOn: null, closesOn: null, cycleId: 'cycle-2021' })
    const vote = { forumId: id('titles'), title: '먼저', method: 'show' as const }
    expect(await room.run(putVote, { ...vote, voteId: 'which', options: '버스\n승강기' })).toMatchObject({
      refusal: { kind: 'items-share-title', field: 'options', title: '승강기' },
    })
    const ofItems = [...room.house.queries].flatMap(([name, query]) =>
      name.startsWith('items.') ? [vi.spyOn(query, 'run')] : [],
    )
    const options = '버스\n승강기 | i-lift-2\n길\n버스 쉼터'
    expect(await room.run(putVote, { ...vote, voteId: 'told', options })).toMatchObject({
      refusal: {
        ...{ kind: 'options-without-item', field: 'options' },
        unlinked: [
          { title: '길', items: [] },
          { title: '버스 쉼터', items: [{ itemId: 'i-bus', title: '버스' }] },
        ],
      },
    })
    expect(ofItems.reduce((sum, { mock }) => sum + mock.calls.length, 0)).toBe(1)
    vi.restoreAllMocks()
    const meant = [
      { title: '길', itemId: '-' },
      { title: '버스 쉼터', itemId: 'i-park' },
    ]
    expect(await room.run(putVote, { ...vote, voteId: 'told', options, meant })).toMatchObject({ ok: true })
    const votes = await room.ask(seeVotes, { forumId: id('titles') }, { role: 'secretariat' })
    expect(votes.ok && votes.value.votes[0]?.options.map(({ itemId }) => itemId)).toEqual([
      ...['i-bus', 'i-lift-2', null, 'i-park'],
    ])
  })

  it('takes counts by show, and is published for a day in the past with how many came', async () => {
    await announce('show', { seats: 0, opensOn: null, closesOn: null })
    const vote = { forumId: id('show'), voteId: 'show-of-hands' }
    await room.run(settleSeats, { forumId: id('show') })
    await room.run(putVote, { ...vote, title: '먼저', method: 'show', options: '하나\n둘' })
    expect(await room.run(closeVote, vote)).toMatchObject({ refusal: { kind: 'counts-needed' } })
    const counts = (one: number, two: number) => [
      { no: 1, votes: one },
      { no: 2, votes: two },
    ]
    expect(await room.run(enterCounts, { ...vote, people: 5, counts: counts(6, 0) })).toMatchObject({
      refusal: { kind: 'more-hands-than-people', field: 'counts.0.votes' },
    })
    expect(await room.run(enterCounts, { ...vote, counts: counts(60, 5) })).toMatchObject({ ok: true })
    expect(
      await room.run(publishForum, { forumId: id('show'), summary: '끝', attended: 50 }, { on: '2021-03-01' }),
    ).toMatchObject({ refusal: { kind: 'not-held-yet' } })
    await room.run(publishForum, { forumId: id('show'), summary: '끝', attended: 50 })
    expect(await room.read(forumsFindings)).toMatchObject([{ rule: 'votes-over-attendance', subject: { id: 'show' } }])
  })

  it('takes no more hands than people are present by the sheet and beside it', async () => {
    await announce('sheet')
    for (const account of ['ann', 'bob']) await room.run(register, me('sheet', account), by(account))
    await room.run(settleSeats, { forumId: id('sheet') })
    const vote = { forumId: id('sheet'), voteId: 'hands' }
    await room.run(putVote, { ...vote, title: '먼저', method: 'show', options: '하나\n둘' })
    const seen = () => room.ask(seeVotes, { forumId: id('sheet') }, { role: 'secretariat' })
    expect(await seen()).toMatchObject({ value: { present: null } })
    await room.run(noteArrivals, { forumId: id('sheet'), people: [{ no: 1, here: true }] })
    expect(await seen()).toMatchObject({ value: { present: 1 } })
    const counts = [
      { no: 1, votes: 2 },
      { no: 2, votes: 1 },
    ]
    expect(await room.run(enterCounts, { ...vote, counts })).toMatchObject({
      refusal: { kind: 'more-hands-than-present', field: 'counts.0.votes', present: 1 },
    })
    expect(await room.run(enterCounts, { ...vote, counts, unlisted: 1 })).toMatchObject({
      refusal: { kind: 'more-votes-than-choices', sum: 3, most: 2 },
    })
    expect(await room.run(enterCounts, { ...vote, counts, unlisted: 2 })).toMatchObject({ ok: true })
  })

  it('seats people at tables evenly, and moves one', async () => {
    await announce('tables')
    for (const account of ['ann', 'bob', 'cho']) await room.run(register, me('tables', account), by(account))
    await room.run(settleSeats, { forumId: id('tables') })
    expect(await room.run(seatAtTables, { forumId: id('tables') })).toMatchObject({ refusal: { kind: 'no-table' } })
    for (const tableNo of [1, 2]) await room.run(setTable, { forumId: id('tables'), tableNo, question: '?' })
    expect(await room.run(seatAtTables, { forumId: id('tables') })).toMatchObject({ value: { seated: 3 } })
    const desk = await room.ask(seeDesk, { forumId: id('tables') }, { role: 'secretariat' })
    expect(desk.ok && desk.value.tables.map(({ people }) => people)).toEqual([2, 1])
    const move = (no: number, tableNo: number) => room.run(moveToTable, { forumId: id('tables'), no, tableNo })
    expect(await move(9, 1)).toMatchObject({ refusal: { kind: 'no-such-number', field: 'no' } })
    expect(await move(1, 9)).toMatchObject({ refusal: { kind: 'no-such-table', field: 'tableNo' } })
    expect(await move(1, 1)).toMatchObject({ ok: true })
    expect(await own('tables', 'ann')).toMatchObject({ tableNo: 1 })
  })
})
