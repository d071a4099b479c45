import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { budgetRoom } from '#rooms/budget/server/room.ts'
import { addDepartment } from '#rooms/organization/contract.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { plansRoom } from '#rooms/plans/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import * as contract from '../contract-entrusting.ts'
import { entrustingDueSoon } from './entrusting-due-soon.ts'
import { contractsFindings } from './findings.ts'
import { contractsRoom } from './room.ts'

const plans = plansRoom({ publishedVersions: async () => new Set() })
const entrustingId = 'centre'
const terms = {
  ...{ entrustingId, departmentId: 'parks', title: '마을센터 운영', trustee: '마당협동조합' },
  ...{ consentedOn: '2018-12-01', from: '2019-01-01', to: '2021-06-07', amount1: 50_000, amount2: 60_000 },
}
const done = { ok: true }
const refused = (kind: string, field?: string) => ({ refusal: field === undefined ? { kind } : { kind, field } })

describe.each(engines)('entrusted work on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    // On 2 March 2021.
    room = await openRoom([organizationRoom, budgetRoom, plans, contractsRoom], engine)
    await room.run(addDepartment, { departmentId: 'parks', name: '공원녹지과' })
  })
  afterAll(() => room.close())
  const entrust = (more = {}) => room.run(contract.entrustWork, { ...terms, ...more } as never)
  const act = (command: typeof contract.payTrustee, entryId: string, on: string, told: object) =>
    room.run(command, { entryId, entrustingId, ...told } as never, { on: on as never })
  const see = async () => {
    const seen = await room.ask(contract.seeEntrusting, { entrustingId } as never)
    if (!seen.ok) throw new Error(seen.refusal.kind)
    return seen.value
  }

  it('is recorded as it was agreed', async () => {
    expect(await entrust({ departmentId: 'nowhere' })).toMatchObject(refused('department-not-found'))
    expect(await entrust({ projectId: 'nothing' })).toMatchObject(refused('project-not-found', 'projectId'))
    expect(await entrust({ amount6: 1 })).toMatchObject(refused('amount-beyond-term', 'amount6'))
    expect(await entrust()).toMatchObject(done)
    expect(await entrust()).toMatchObject(refused('entrusting-id-taken'))
  })

  it('is paid within its years, inspected, settled and reviewed, and what was wrong is taken out', async () => {
    const pay = (id: string, amount: number) => act(contract.payTrustee, id, '2019-02-01', { year: 2019, amount })
    expect(await pay('p1', 40_000)).toMatchObject(done)
    expect(await pay('p1', 1)).toMatchObject(refused('contract-entry-id-taken'))
    expect(await pay('p2', 10_001)).toMatchObject(refused('entrusted-paid-above', 'amount'))
    const none = { entryId: 'p3', entrustingId: 'none', year: 2019, amount: 1 }
    expect(await room.run(contract.payTrustee, none as never)).toMatchObject(refused('entrusting-not-found'))
    const guide = act(contract.recordGuidance as never, 'g1', '2019-10-01', { result: 'to-correct', what: '장부' })
    expect(await guide).toMatchObject(done)
    const settle = (used: number) => act(contract.settleYear as never, 's1', '2020-02-01', { year: 2019, used })
    expect(await settle(40_001)).toMatchObject(refused('used-above-paid', 'used'))
    expect(await settle(35_000)).toMatchObject(done)
    const cancel = (entryId: string, cancels: string) =>
      act(contract.cancelEntrustedEntry as never, entryId, '2021-03-02', { cancels, reason: '잘못 적음' })
    expect(await cancel('c1', 'p1')).toMatchObject(refused('settlement-stands-on-it', 'cancels'))
    expect(await cancel('c1', 'g1')).toMatchObject(done)
    expect(await see()).toMatchObject({
      view: {
        ...{ department: '공원녹지과', state: 'running', agreed: 110_000, paid: 40_000 },
        years: [{ settled: { used: 35_000, returned: 5_000 } }, { paid: 0, settled: null }],
        findings: [{ rule: 'not-inspected' }, { rule: 'not-inspected' }],
      },
      entries: [{ standing: true }, { standing: false }, { standing: true }, {}],
    })
    expect(await room.read(contractsFindings)).toMatchObject([{ params: { year: 2019 } }, { params: { year: 2020 } }])
  })

  it('is reviewed before its end: the department is reminded until it is', async () => {
    expect(await room.read(entrustingDueSoon)).toMatchObject([
      { deadline: '2021-03-09', path: '/entrustings/centre', to: [{ unit: { id: 'parks' } }, {}] },
    ])
    expect(await act(contract.reviewEntrusting as never, 'r1', '2021-03-01', { result: 'renew' })).toMatchObject(done)
    expect(await room.read(entrustingDueSoon)).toEqual([])
    expect((await see()).view.review).toEqual({ on: '2021-03-01', result: 'renew' })
  })

  it('is listed with the sums of all that fit', async () => {
    const list = (input: object) => room.ask(contract.listEntrustings, input as never)
    expect(await list({})).toMatchObject({
      value: { total: 1, totals: { agreed: 110_000, paid: 40_000 }, departments: [{ name: '공원녹지과' }] },
    })
    expect(await list({ departmentId: 'elsewhere', page: 3 })).toMatchObject({
      value: { total: 0, page: 1, entrustings: [], departments: [{ id: 'parks' }] },
    })
    expect(await room.ask(contract.seeEntrusting, { entrustingId: 'none' } as never)).toMatchObject(
      refused('entrusting-not-found'),
    )
  })
})
