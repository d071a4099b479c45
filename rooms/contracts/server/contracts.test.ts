import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { budgetRoom } from '#rooms/budget/server/room.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { addDepartment } from '#rooms/organization/contract.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { plansRoom } from '#rooms/plans/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import * as contracts from '../contract.ts'
import { contractsBeside } from './beside.ts'
import { contractsRoom } from './room.ts'

const plans = plansRoom({ publishedVersions: async () => new Set() })
const contractId = 'hall-2021'
const terms = {
  ...{ contractId, departmentId: 'parks', title: '마을회관 고치기', kind: 'construction', method: 'open' },
  ...{ contractor: '마당건설', startsOn: '2020-03-08', endsOn: '2020-06-30', delayRate: '0.5' },
  ...{ estimated: 90_000_000, amount: 88_000_000 },
} as const

describe.each(engines)('contracts on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openRoom([organizationRoom, budgetRoom, plans, contractsRoom], engine)
    await room.run(addDepartment, { departmentId: 'parks', name: '공원녹지과' })
  })
  afterAll(() => room.close())
  const record = (more: object, on = '2020-03-02') =>
    room.run(contracts.recordContract, { ...terms, ...more } as never, { on: on as never })
  const step = (entryId: string, taken: string, on: string) =>
    room.run(contracts.recordStep, { entryId, contractId, step: taken } as never, { on: on as never })
  const pay = (entryId: string, form: string, amount: number, on: string) =>
    room.run(contracts.recordPayment, { entryId, contractId, form, amount } as never, { on: on as never })

  it('are recorded as they were agreed', async () => {
    expect(await record({})).toMatchObject({ ok: true })
    expect(await record({})).toMatchObject({ refusal: { kind: 'contract-id-taken' } })
    expect(await record({ departmentId: 'nowhere' })).toMatchObject({ refusal: { kind: 'department-not-found' } })
    expect(await record({ projectId: 'nothing' })).toMatchObject({ refusal: { kind: 'project-not-found' } })
    expect(
      await record({ contractId: 'to-come', ...{ startsOn: '2031-01-01', endsOn: '2031-02-01' } }, '2031-01-01'),
    ).toMatchObject({
      refusal: { kind: 'agreed-still-to-come' },
    })
    expect(await record({ method: 'private' })).toMatchObject({ refusal: { kind: 'private-without-reason' } })
  })

  it('are paid within their amount, as it was last changed', async () => {
    expect(await step('s1', 'started', '2020-03-08')).toMatchObject({ ok: true })
    expect(await pay('p1', 'advance', 80_000_000, '2020-03-10')).toMatchObject({ ok: true })
    expect(await pay('p2', 'progress', 9_000_000, '2020-05-10')).toMatchObject({
      refusal: { kind: 'paid-above-contract', open: 8_000_000 },
    })
    const change = { entryId: 'c1', contractId, amount: 89_000_000, endsOn: '2020-07-05', why: '설계변경' }
    expect(await room.run(contracts.recordChange, change as never, { on: '2020-05-01' as never })).toMatchObject({
      ok: true,
    })
    expect(await pay('p2', 'progress', 9_000_000, '2020-05-10')).toMatchObject({ ok: true })
    expect(await pay('p2', 'progress', 0, '2020-05-10')).toMatchObject({ refusal: { kind: 'payment-without-amount' } })
    const taken = { entryId: 'x1', contractId, cancels: 'p2', reason: '다른 계약의 지급' }
    expect(await room.run(contracts.cancelEntry, taken as never)).toMatchObject({ ok: true })
    expect(await room.run(contracts.cancelEntry, { ...taken, entryId: 'x2' } as never)).toMatchObject({
      refusal: { kind: 'entry-not-standing' },
    })
    expect(await step('s1', 'completed', '2020-07-08')).toMatchObject({ refusal: { kind: 'contract-entry-id-taken' } })
    expect(await step('s2', 'completed', '2020-07-08')).toMatchObject({ ok: true })
    const none = { entryId: 'p9', contractId: 'none', form: 'final', amount: 1 }
    expect(await room.run(contracts.recordPayment, none as never)).toMatchObject({
      refusal: { kind: 'contract-not-found' },
    })
  })

  it('are seen with where they stand, and listed with their sums', async () => {
    expect(await room.ask(contracts.seeContract, { contractId } as never)).toMatchObject({
      value: {
        view: {
          ...{ department: '공원녹지과', state: 'completed', amount: 89_000_000, paid: 80_000_000, open: 9_000_000 },
          ...{ awardRate: '97.778', daysLate: 3, damages: 133_500 },
        },
        entries: [{ standing: true }, { standing: true }, { standing: true }, { standing: false }, {}, {}],
      },
    })
    expect(await room.ask(contracts.seeContract, { contractId: 'none' } as never)).toMatchObject({
      refusal: { kind: 'contract-not-found' },
    })
    expect(await room.ask(contracts.listContracts, { year: 2020, kind: 'construction', text: '회관' })).toMatchObject({
      value: {
        ...{ contracts: [{ contract: { id: contractId } }], years: [2020] },
        ...{ totals: { amount: 89_000_000, open: 9_000_000 }, counts: [{ kind: 'construction', count: 1 }] },
      },
    })
    expect(await room.ask(contracts.listContracts, { method: 'private' })).toMatchObject({ value: { contracts: [] } })
  })
  it('are listed a page at a time, with the sums of all', async () => {
    for (let no = 1; no <= 4; no += 1)
      expect(await record({ contractId: `one-of-four-${no}`, title: '꽃길' })).toMatchObject({ ok: true })
    const list = async (more: object) => {
      const listed = await room.ask(contracts.listContracts, { text: '꽃길', size: 3, ...more } as never)
      if (!listed.ok) throw new Error(listed.refusal.kind)
      return listed.value
    }
    const first = await list({})
    expect(first).toMatchObject({ total: 4, page: 1, departments: [{ id: 'parks', name: '공원녹지과' }] })
    expect([first.contracts.length, first.totals.amount]).toEqual([3, 352_000_000])
    const last = await list({ page: 9 })
    expect([last.contracts.length, last.page, last.totals, last.counts]).toEqual([1, 2, first.totals, first.counts])
    expect(await list({ departmentId: 'elsewhere' })).toMatchObject({ total: 0, years: [2020] })
  })

  it('stand beside their own project alone', async () => {
    const beside = await room.read((context) =>
      contractsBeside(context, { projectIds: [ProjectId.parse('p1')], itemIds: [] }),
    )
    expect(beside).toEqual([])
  })
})
