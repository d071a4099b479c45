import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '#db/connect.ts'
import { runCommand } from '#kernel/run-command.ts'
import type { GivenTo } from '#kit/contract.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { listItems, seeGate, seeItem } from '#rooms/items/contract.ts'
import { GateId } from '#rooms/items/core/gate.ts'
import { CycleKey, ItemId } from '#rooms/items/core/item.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest, testNow } from '#tests/support/room-test.ts'
import { decideTransfers, ImportId, importTransfers, listTransfers, seeTransfers } from '../contract-transfers.ts'
import { proposalsRoom } from './room.ts'

const cycleId = CycleKey.parse('cycle-2020')
const all = 106
const passing = 22
/** 106 rows that come to 79,614,072 thousand won, of which 22 go on (domain.md 1.3). */
const rows = Array.from({ length: all }, (_, at) => ({
  row: at + 2,
  number: `2020-${at + 1}`,
  title: `이관 제안 ${at + 1}`,
  amount: at === 0 ? `${79_614_072 - 105 * 700_000}` : '700,000',
  alias: at === 0 ? '당초 제안' : '',
  verdict: at < 10 ? '적정' : at < passing ? '조건부적정' : '부적정',
  reason: at < passing ? '' : '법령에 맞지 않음',
}))
const file = (parts: Partial<GivenTo<typeof importTransfers>> = {}): GivenTo<typeof importTransfers> => ({
  ...{ importId: 'file-1', cycleId, fileName: '이관.xlsx', from: '2020-03-16', until: '2020-05-04' },
  ...{ unit: 'thousand', rows, headings: { title: '제안사업명' }, ...parts },
})
let room: RoomTest

beforeAll(async () => {
  room = await openRoom([organizationRoom, itemsRoom({ traceSteps: [] }), cycleRoom, proposalsRoom])
})
afterAll(() => room.close())

const kindOf = (outcome: { ok: boolean; refusal?: { kind: string } }) => (outcome.ok ? 'done' : outcome.refusal?.kind)
const entered = async () => {
  const listed = await room.ask(listItems, { cycle: cycleId, kind: 'city-transfer' })
  return listed.ok ? listed.value.total : null
}

describe('transfers from the city', () => {
  it('are entered all or none: three bad cells enter nothing, and each is named', async () => {
    const bad = rows.map((row, at) =>
      at === 3
        ? { ...row, amount: '약 7억' }
        : at === 40
          ? { ...row, title: '' }
          : at === 90
            ? { ...row, number: '2020-1' }
            : row,
    )
    const outcome = await room.run(importTransfers, file({ rows: bad }))
    expect(outcome).toMatchObject({
      refusal: {
        kind: 'transfers-do-not-fit',
        cells: [
          { at: 3, row: 5, column: 'amount', problem: 'amount-unreadable', written: '약 7억' },
          { at: 40, row: 42, column: 'title', problem: 'title-missing' },
          { at: 90, row: 92, column: 'number', problem: 'number-twice' },
        ],
      },
    })
    expect(await entered()).toEqual({ items: 0, count: 0, requested: 0 })
    expect(kindOf(await room.run(importTransfers, file({ until: '2020-03-01' })))).toBe('until-before-from')
  })

  it('are entered with their numbers and other names, once', async () => {
    expect(await room.run(importTransfers, file())).toMatchObject({ ok: true, value: { imported: all } })
    expect(await entered()).toEqual({ items: all, count: all, requested: 79_614_072_000 })
    const first = await room.ask(seeItem, { itemId: ItemId.parse('file-1-1') })
    expect(first).toMatchObject({ value: { aliases: [{ title: '당초 제안', where: '시 이관 2020-1' }] } })
    expect(await room.run(importTransfers, file({ importId: 'file-2' }))).toMatchObject({
      refusal: { kind: 'transfers-imported-already', count: all },
    })
    const [again] = rows
    const other = again === undefined ? [] : [{ ...again, number: 'new-1' }]
    expect(kindOf(await room.run(importTransfers, file({ rows: other })))).toBe('import-id-taken')
    const listed = await room.ask(listTransfers, { cycleId }, { role: 'secretariat' })
    expect(listed).toMatchObject({
      value: {
        imports: [
          {
            ...{ importId: 'file-1', count: all, won: 79_614_072_000, fileName: '이관.xlsx' },
            byVerdict: [
              { verdict: 'conditional', count: 12 },
              { verdict: 'suitable', count: 10 },
              { verdict: 'unsuitable', count: 84 },
            ],
          },
        ],
        headings: { title: '제안사업명' },
      },
    })
    const none = await room.ask(seeTransfers, { importId: ImportId.parse('file-2') }, { role: 'secretariat' })
    expect(kindOf(none)).toBe('import-not-found')
  })

  it('reconcile as 22 that go on and 84 that do not', async () => {
    const gate = { importId: 'file-1', gateId: 'reviewed', name: '사업부서 검토', order: 1, decider: '관련 부서' }
    const when = { from: '2020-05-27', until: '2020-06-12' }
    expect(kindOf(await room.run(decideTransfers, { ...gate, ...when, until: '2020-05-01' }))).toBe('until-before-from')
    expect(kindOf(await room.run(decideTransfers, { ...gate, ...when, importId: 'file-9' }))).toBe('import-not-found')
    expect(await room.run(decideTransfers, { ...gate, ...when })).toMatchObject({ value: { passed: 22, rejected: 84 } })
    expect(await room.ask(seeGate, { gateId: GateId.parse('reviewed') })).toMatchObject({
      value: { reconciliation: { passed: { count: 22 }, rejected: { count: 84 } } },
    })
    expect(kindOf(await room.run(decideTransfers, { ...gate, ...when }))).toBe('gate-id-taken')
  })

  it('wait for the departments where the file brings no reviews', async () => {
    const bare = file({ importId: 'file-3', rows: [{ row: 2, number: 'b-1', title: '빈 것' }] })
    expect(kindOf(await room.run(importTransfers, bare))).toBe('done')
    const gate = { importId: 'file-3', gateId: 'later', name: '검토', order: 2, decider: '부서' }
    expect(await room.run(decideTransfers, { ...gate, from: '2020-06-01', until: '2020-06-02' })).toMatchObject({
      refusal: { kind: 'transfers-not-reviewed', count: 1 },
    })
  })

  it('come in once when eight clerks press at once', async () => {
    const pool = connect(room.connection, { max: 10 })
    const handler = room.house.commands.get(importTransfers.name)
    if (handler === undefined) throw new Error('not mounted')
    const actor = { districtId: DistrictId.parse('geumcheon'), accountId: AccountId.parse('clerk') }
    const press = (at: number) =>
      runCommand(
        { ...room.means, db: pool },
        {
          handler,
          actor: { ...actor, roles: ['secretariat'] },
          input: file({ importId: `race-${at}`, cycleId: 'cycle-race', rows: rows.slice(0, 10) }),
          now: testNow,
        },
      )
    const outcomes = await Promise.all(Array.from({ length: 8 }, (_, at) => press(at)))
    await pool.destroy()
    expect(outcomes.map(kindOf).toSorted()).toEqual(['done', ...Array(7).fill('transfers-imported-already')])
    const listed = await room.ask(listItems, { cycle: CycleKey.parse('cycle-race') })
    expect(listed).toMatchObject({ value: { total: { items: 10 } } })
  })
})
