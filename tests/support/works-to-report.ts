import { expect } from 'vitest'
import { addDepartment } from '#rooms/organization/contract.ts'
import { recordStaffing } from '#rooms/organization/contract-facts.ts'
import * as works from '#rooms/works/contract.ts'
import type { RoomTest } from './room-test.ts'

const done = { ok: true }

/** A bureau of two departments: one with works, a budget and a staffing table of its own, of which papers are made. */
export async function enterWorksToReport(room: RoomTest): Promise<void> {
  for (const [departmentId, name] of [
    ['libraries', '도서관과'],
    ['quiet', '조용한과'],
  ] as const)
    expect(await room.run(addDepartment, { departmentId, name, bureau: '배움국' })).toMatchObject(done)
  const work = { departmentId: 'libraries', year: 2021, title: '마을도서관', kind: 'new' as const }
  expect(await room.run(works.addWork, { ...work, workId: 'library-2021', no: 1 })).toMatchObject(done)
  const later = { ...work, workId: 'library-2022', year: 2022, no: 1 }
  expect(await room.run(works.addWork, later)).toMatchObject(done)
  const spent = { budget: 1000, executed: 416, sources: '구비 1000 416' }
  const on = { on: '2021-05-31' }
  expect(await room.run(works.recordWorkBudget, { workId: 'library-2021', ...spent }, on)).toMatchObject(done)
  expect(await room.run(works.recordDepartmentBudget, { departmentId: 'libraries', ...spent }, on)).toMatchObject(done)
  const rows = { departmentId: 'libraries', rows: '일반직 5급 2 1' }
  expect(await room.run(recordStaffing, rows, { on: '2021-03-01' })).toMatchObject(done)
}
