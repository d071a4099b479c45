import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linesFor } from '#rooms/appropriations/core/fixture.ts'
import { writeCostLines } from '#rooms/budget/contract.ts'
import { addDepartment } from '#rooms/organization/contract.ts'
import { subsidiesRoom } from '#rooms/subsidies/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { drawUpTwoProjects } from '#tests/support/plan-with-two-projects.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { roomsOfPlans } from '#tests/support/rooms-of-plans.ts'
import * as calls from '../contract.ts'
import { grantsRoom } from './room.ts'

const names = async () => new Map()
const subsidies = subsidiesRoom({ executedOf: async () => [], titlesOf: names, approvedOf: names })

describe.each(engines)('the calls of a cost line on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openRoom([...roomsOfPlans(), subsidies, grantsRoom], engine)
    await drawUpTwoProjects(room)
    await room.run(writeCostLines, { projectId: 'project-8', lines: linesFor(8) })
    await room.run(addDepartment, { departmentId: 'parks', name: '공원녹지과' })
  })
  afterAll(() => room.close())

  it('have its money once: of several that are published at the same moment, one alone', async () => {
    const [line] = linesFor(8)
    if (line === undefined) throw new Error('No line.')
    const ids = ['call-1', 'call-2', 'call-3', 'call-4']
    for (const callId of ids)
      expect(
        await room.run(calls.draftCall, {
          ...{ callId, departmentId: 'parks', projectId: 'project-8', lineId: line.id, year: 2021, title: '마을정원' },
          ...{ notice: '함께 가꿉니다.', total: line.stated, opensOn: '2021-03-01', closesOn: '2021-03-31' },
          ...{ criteria: '실행 | 100', passMark: 60 },
        }),
      ).toMatchObject({ ok: true })
    const release = await room.run(calls.releaseRest, { callId: 'call-1', reason: '없음' })
    expect(release).toMatchObject({ refusal: { kind: 'call-not-decided' } })
    const told = await Promise.all(ids.map((callId) => room.run(calls.publishCall, { callId })))
    expect(told.filter((one) => one.ok)).toHaveLength(1)
    for (const one of told)
      if (!one.ok) expect(one.refusal).toMatchObject({ kind: 'above-the-line', others: line.stated })
  })
})
