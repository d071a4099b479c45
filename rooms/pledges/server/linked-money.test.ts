import { afterAll, beforeAll, expect, it } from 'vitest'
import { linesFor } from '#rooms/appropriations/core/fixture.ts'
import { appropriationsRoom } from '#rooms/appropriations/server/room.ts'
import { writeCostLines } from '#rooms/budget/contract.ts'
import { budgetRoom } from '#rooms/budget/server/room.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { recordExpenditure } from '#rooms/execution/contract.ts'
import { executionRoom } from '#rooms/execution/server/room.ts'
import { usedOf } from '#rooms/execution/server/used-of.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { addDepartment } from '#rooms/organization/contract.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { plansRoom } from '#rooms/plans/server/room.ts'
import { subsidiesRoom } from '#rooms/subsidies/server/room.ts'
import { worksRoom } from '#rooms/works/server/room.ts'
import { drawUpTwoProjects } from '#tests/support/plan-with-two-projects.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { nonePublished } from '#tests/support/rooms-of-plans.ts'
import { addPledge, linkPledge, seePledge } from '../contract.ts'
import { pledgesRoom } from './room.ts'

let room: RoomTest
const pledgeId = 'pledge-57'
const [line] = linesFor(8)
beforeAll(async () => {
  const names = async () => new Map()
  const subsidies = subsidiesRoom({ executedOf: async () => [], titlesOf: names, approvedOf: names })
  const planned = [itemsRoom({ traceSteps: [] }), cycleRoom, budgetRoom, subsidies, plansRoom(nonePublished)]
  const paid = [appropriationsRoom({ usedOf }), executionRoom]
  room = await openRoom([organizationRoom, ...planned, ...paid, worksRoom, pledgesRoom])
  await drawUpTwoProjects(room)
  await room.run(writeCostLines, { projectId: 'project-8', lines: linesFor(8) })
  await room.run(addDepartment, { departmentId: 'autonomy', name: '자치행정과' })
  const filed = { no: 57, title: '찾아가는 동주민센터', departmentId: 'autonomy', from: '2018-07', to: '2022-06' }
  await room.run(addPledge, { pledgeId, ...filed })
})
afterAll(() => room.close())

const linked = async () => {
  const seen = await room.ask(seePledge, { pledgeId })
  return seen.ok ? seen.value : null
}
const link = (kind: 'project' | 'line', id: string) => room.run(linkPledge, { pledgeId, kind, id })

it('what carries a pledge out tells its money, and a cost line of a linked project is counted once', async () => {
  expect((await linked())?.linked).toBeNull()
  expect(await link('line', 'no-line')).toMatchObject({ refusal: { kind: 'link-not-found' } })
  if (line === undefined) throw new Error('No line')
  expect(await link('line', line.id)).toMatchObject({ ok: true })
  const spent = { entryId: 'e1', fiscalYear: 2021, projectId: 'project-8', lineId: line.id, amount: 1_000 }
  const paid = { accountName: line.accountName, source: line.source, evidenceKind: 'tax-invoice', payeeKind: 'company' }
  const on = { role: 'budget-office', on: '2021-03-02' } as const
  expect(await room.run(recordExpenditure, { ...spent, ...paid } as never, on)).toMatchObject({ ok: true })
  const ofLine = await linked()
  expect(ofLine?.links).toEqual([
    { kind: 'line', id: line.id, title: line.label, path: '/projects/project-8/execution' },
  ])
  expect(ofLine?.linked).toMatchObject({ rows: [{ kind: 'line', executed: 1_000 }], sum: { executed: 1_000 } })

  expect(await link('project', 'project-8')).toMatchObject({ ok: true })
  const both = await linked()
  const [, whole] = both?.linked?.rows ?? []
  expect(whole).toMatchObject({ kind: 'project', executed: 1_000 })
  expect(both?.linked?.sum).toEqual({ planned: whole?.planned, executed: 1_000, rate: whole?.rate })
})
