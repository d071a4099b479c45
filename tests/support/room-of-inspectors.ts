import { buildHouse } from '#apps/house.ts'
import {
  accountsOf2021,
  cycleOf2021,
  itemFor,
  linesFor,
  planOf2021,
  sheetFor,
} from '#rooms/appropriations/core/fixture.ts'
import { declareAccounts, writeCostLines } from '#rooms/budget/contract.ts'
import { openCycle } from '#rooms/cycle/contract.ts'
import { readHere } from '#rooms/documents/adapters/document-reader.ts'
import { filesHere } from '#rooms/documents/server/file-means.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { createAccount } from '#rooms/identity/contract.ts'
import { applyToInspect, decideApplicant, keepGroup } from '#rooms/inspections/contract.ts'
import { assign } from '#rooms/inspections/contract-visits.ts'
import { enterItem } from '#rooms/items/contract.ts'
import { addDepartment } from '#rooms/organization/contract.ts'
import { drawUpPlan, writeProjectSheet } from '#rooms/plans/contract.ts'
import type { Engine } from './database.ts'
import { openRoom, type RoomTest } from './room-test.ts'
import { testSignIn } from './test-sign-in.ts'

export const [groupId, projectId] = ['lights', 'project-8']
/** Whoever inspects, and a neighbour who does not. */
export const inspector = { role: 'resident', account: 'inspector-1' } as const
export const neighbour = { role: 'resident', account: 'neighbour' } as const
export const officer = { role: 'department-officer', account: 'officer' } as const

export const group = {
  ...{ groupId, kind: 'resident-inspector' as const, title: '보안등 주민감독관', notice: '살펴봐 주세요.' },
  ...{ projectIds: [projectId], from: '2021-01-01', to: '2021-12-31', seats: 2 },
  ...{ opensOn: '2021-02-01', closesOn: '2021-03-31', won: 10_000, plannedMinutes: 120, costLineId: 'line-8-3' },
}
export const place = {
  groupId,
  projectId,
  departmentId: 'roads',
  site: '독산1동 골목',
  points: '켜지는가\n바로 섰는가',
}
export const report = {
  ...{ visitedOn: '2021-03-02', beganAt: '19:00', endedAt: '21:00' },
  marks: [
    { no: 1, mark: 'good' as const },
    { no: 2, mark: 'wrong' as const, note: '기울었음' },
  ],
}

/** The whole house with the plan of two projects, and a group whose first inspector is appointed. */
export async function openInspections(engine: Engine = 'embedded'): Promise<RoomTest> {
  const others = buildHouse({ signIn: testSignIn }).rooms.filter(({ name }) => name !== 'documents')
  const room = await openRoom([...others, documentsRoom(readHere([]), filesHere)], engine)
  const must = async (done: Promise<{ readonly ok: boolean }>): Promise<void> => {
    const outcome = await done
    if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  }
  for (const { account: accountId } of [inspector, neighbour]) {
    const account = { accountId, displayName: accountId, purpose: '검사' }
    await must(room.run(createAccount, account, { role: 'operator' }))
  }
  await must(room.run(addDepartment, { departmentId: 'roads', name: '도로과' }))
  await must(room.run(openCycle, cycleOf2021))
  await must(room.run(drawUpPlan, { plan: planOf2021 }))
  await must(room.run(declareAccounts, { fiscalYear: 2021, accounts: accountsOf2021 }, { role: 'budget-office' }))
  for (const no of [8, 5] as const) {
    await must(room.run(enterItem, itemFor(no)))
    await must(room.run(writeProjectSheet, { sheet: sheetFor(no) }))
  }
  await must(room.run(writeCostLines, { projectId, lines: linesFor(8) }))
  await must(room.run(keepGroup, group))
  await must(room.run(applyToInspect, { groupId, motivation: '밤길', consent: true }, inspector))
  await must(room.run(decideApplicant, { groupId, no: 1, appointed: 'yes' }))
  await must(
    room.run(assign, { assignmentId: 'alley', no: 1, ...place, firstOn: '2021-03-01', secondOn: '2021-03-09' }),
  )
  return room
}
