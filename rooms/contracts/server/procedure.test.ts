import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildHouse } from '#apps/house.ts'
import { accountsOf2021, cycleOf2021, itemFor, planOf2021, sheetFor } from '#rooms/appropriations/core/fixture.ts'
import { declareAccounts } from '#rooms/budget/contract.ts'
import { openCycle } from '#rooms/cycle/contract.ts'
import { enterItem } from '#rooms/items/contract.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { addDepartment } from '#rooms/organization/contract.ts'
import { drawUpPlan, writeProjectSheet } from '#rooms/plans/contract.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import * as contract from '../contract-procedure.ts'
import { contractsBeside } from './beside.ts'
import { contractsFindings } from './findings.ts'
import { procedureDueSoon } from './procedure-due-soon.ts'

const projectId = 'project-8'
const refused = (kind: string, field?: string) => ({ refusal: field === undefined ? { kind } : { kind, field } })

describe.each(engines)('the procedure of a project on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    // The whole house, on 2 March 2021.
    room = await openRoom(buildHouse({ signIn: testSignIn }).rooms, engine)
    const done = [
      await room.run(addDepartment, { departmentId: 'parks', name: '공원녹지과' }),
      await room.run(openCycle, cycleOf2021),
      await room.run(drawUpPlan, { plan: planOf2021 }),
      await room.run(declareAccounts, { fiscalYear: 2021, accounts: accountsOf2021 }, { role: 'budget-office' }),
      await room.run(enterItem, itemFor(8)),
      await room.run(writeProjectSheet, {
        sheet: {
          ...sheetFor(8),
          departments: [{ name: '공원녹지과', departmentId: 'parks' as never, duty: 'lead', label: '주무' }],
        },
      }),
    ]
    expect(done.filter(({ ok }) => !ok)).toEqual([])
  })
  afterAll(() => room.close())
  const drawUp = (more = {}) =>
    room.run(contract.drawUpProcedure, { projectId, template: 'goods', firstDay: '2021-02-01', ...more } as never)
  const plan = (stepId: string, from: string, to: string, more = {}) =>
    room.run(contract.planProcedureStep, {
      ...{ projectId, stepId, kind: 'design', title: '설계', from, to, ...more },
    } as never)
  const record = (stepId: string, begunOn: string, finishedOn: string | null = null) =>
    room.run(contract.recordProcedureStep, { projectId, stepId, begunOn, finishedOn } as never)
  const forget = (stepId: string) =>
    room.run(contract.forgetProcedureStep, { projectId, stepId, reason: '잘못 적음' } as never)
  const remove = (stepId: string) =>
    room.run(contract.removeProcedureStep, { projectId, stepId, reason: '필요 없음' } as never)
  const beside = async (role: string) => {
    const seen = await room.ask(contract.seeProcedure, { projectId } as never, { role } as never)
    expect(seen).toMatchObject({ ok: true })
    return await room.read((context) =>
      contractsBeside(
        { ...context, actor: { ...context.actor, roles: [role as never] } },
        { projectIds: [ProjectId.parse(projectId)], itemIds: [] },
      ),
    )
  }

  it('is begun once, of a template', async () => {
    expect(await record('bidding', '2021-02-15')).toMatchObject(refused('procedure-not-found'))
    expect(await room.ask(contract.seeProcedure, { projectId } as never)).toMatchObject({ value: { steps: null } })
    expect(await beside('visitor')).toEqual([])
    expect(await beside('secretariat')).toMatchObject([{ href: `/projects/${projectId}/procedure` }])
    expect(await drawUp({ projectId: 'nowhere' })).toMatchObject(refused('project-not-found', 'projectId'))
    expect(await drawUp()).toMatchObject({ value: { steps: 3 } })
    expect(await drawUp()).toMatchObject(refused('procedure-drawn-up-already'))
    expect(await room.ask(contract.seeProcedure, { projectId: 'nowhere' } as never)).toMatchObject(
      refused('project-not-found'),
    )
  })

  it('takes steps in their order, and tells how a delay of one moves the others', async () => {
    expect(await plan('extra', '2021-03-06', '2021-03-20', { waitsFor: ['bidding'] })).toMatchObject(
      refused('planned-before-what-it-waits-for', 'from'),
    )
    expect(await plan('extra', '2021-03-07', '2021-03-20', { waitsFor: ['bidding'] })).toMatchObject({ ok: true })
    expect(await remove('bidding')).toMatchObject(refused('others-wait-for-it', 'stepId'))
    expect(await remove('extra')).toMatchObject({ ok: true })
    expect(await record('bidding', '2021-02-15')).toMatchObject(refused('still-waits', 'begunOn'))
    expect(await record('contract-review', '2021-02-01', '2021-02-24')).toMatchObject({ ok: true })
    expect(await record('bidding', '2021-03-02')).toMatchObject({ ok: true })
    expect(await forget('contract-review')).toMatchObject(refused('follower-stands-on-it', 'stepId'))
    const seen = await room.ask(contract.seeProcedure, { projectId } as never)
    expect(seen).toMatchObject({
      value: {
        steps: [
          { state: 'finished', lateDays: 10 },
          { state: 'under-way', movedDays: 15, to: '2021-03-21', because: { title: '계약심사', days: 10 } },
          { from: '2021-03-22', movedDays: 15, because: { title: '입찰·계약', days: 15 } },
        ],
        findings: [],
      },
    })
    expect((await beside('visitor'))[0]?.lines).toEqual([
      '3단계 가운데 1단계를 마쳤습니다.',
      '입찰·계약 진행 중, 2021. 3. 21.까지 예정',
      '준공·완료 예정 2021. 3. 7. → 2021. 3. 22.',
    ])
    expect(await forget('bidding')).toMatchObject({ ok: true })
    expect(await room.read(contractsFindings)).toMatchObject([{ rule: 'step-not-begun', params: { moved: 1 } }])
  })

  it('reminds the department that leads the project of a day that comes soon', async () => {
    expect(await room.read(procedureDueSoon)).toEqual([])
    expect(await plan('bidding', '2021-03-04', '2021-03-06', { waitsFor: ['contract-review'] })).toMatchObject({
      ok: true,
    })
    expect(await room.read(procedureDueSoon)).toMatchObject([
      {
        ...{ deadline: '2021-03-04', path: `/projects/${projectId}/procedure` },
        to: [{ role: 'department-officer', unit: { id: 'parks' } }, { role: 'department-head' }],
      },
    ])
  })
})
