import * as groups from '#rooms/inspections/contract.ts'
import * as faults from '#rooms/inspections/contract-faults.ts'
import { makeSheet } from '#rooms/inspections/contract-money.ts'
import * as visits from '#rooms/inspections/contract-visits.ts'
import { phonePhoto } from '../phone-photo.ts'
import type { Doing, Visited } from './doing.ts'
import { heldFile } from './files.ts'

const [projectId, departmentId] = ['p2021-09', 'roads']
const people = ['resident', 'governance-council-member'] as const

/** A group that is called for, and one at work: a visit that is due, some with faults in every state, and a payment sheet. */
export async function inspectionsUnderWay(doing: Doing): Promise<readonly Visited[]> {
  const { run, day } = doing
  const told = { kind: 'resident-inspector', notice: '골목길을 살펴봅니다.', seats: 3 } as const
  const period = { from: day(-30), to: day(30), opensOn: day(-20), closesOn: day(3), won: 10_000, plannedMinutes: 120 }
  for (const groupId of ['called', 'at-work'])
    await run(groups.keepGroup, { groupId, title: `${groupId} 감독관`, projectIds: [projectId], ...told, ...period })
  for (const as of people)
    await run(groups.applyToInspect, { groupId: 'at-work', motivation: '밤길', consent: true }, { as, on: day(-10) })
  await run(
    groups.applyToInspect,
    { groupId: 'at-work', motivation: '안전', consent: true },
    { as: 'subcommittee-chair', on: day(-10) },
  )
  await run(
    groups.applyToInspect,
    { groupId: 'called', motivation: '안전', consent: true },
    { as: 'governance-council-member', on: day(-10) },
  )
  const groupId = 'at-work'
  for (const no of [1, 2]) await run(groups.decideApplicant, { groupId, no, appointed: 'yes' }, { on: day(-9) })
  await run(groups.keepTemplate, { templateId: 'lights', name: '보안등', points: '켜지는가' })
  const place = { groupId, projectId, departmentId, site: '골목', points: '켜지는가' }
  const days = { firstOn: day(-3), secondOn: day(-2), thirdOn: day(2) }
  for (const no of [1, 2]) await run(visits.assign, { assignmentId: `assigned-${no}`, no, ...place, ...days })
  const report = {
    ...{ visitedOn: day(-1), beganAt: '14:00', endedAt: '16:00', marks: [{ no: 1, mark: 'good' as const }] },
    faults: [{ what: '기울었음' }, { what: '꺼졌음' }, { what: '깜빡임' }],
  }
  const visitId = 'assigned-1-1'
  const fileId = await heldFile(doing, '등.jpg', await phonePhoto({}), { as: 'resident' })
  const files = [{ fileId, alt: '기운 등' }]
  await run(visits.reportVisit, { visitId, reportId: 'report-1', ...report, files }, { as: 'resident' })
  await run(makeSheet, { groupId })
  await run(visits.reportVisit, { visitId: 'assigned-1-2', reportId: 'report-2', ...report, faults: [] })
  for (const no of [2, 3])
    await run(faults.demandCorrection, { visitId, no, departmentId, dueOn: day(5), said: '고쳐 주세요.' })
  await run(faults.replyToDemand, { visitId, no: 3, said: '고쳤습니다.' })
  return [
    ['secretariat', '/inspections/groups/new'],
    ['secretariat', `/inspections/groups/${groupId}/edit`],
    ['secretariat', `/inspections/groups/${groupId}/roll`],
    ['secretariat', `/inspections/groups/${groupId}/assign`],
    ['secretariat', `/inspections/groups/${groupId}/payments`],
    ['secretariat', '/inspections/visits/assigned-2-1'],
    ['secretariat', `/inspections/visits/${visitId}`],
    ['secretariat', '/inspections/settings'],
    ...[1, 2, 3].map((no): Visited => ['secretariat', `/inspections/faults/${visitId}/${no}`]),
    ['resident', '/inspections/groups/called'],
    ['governance-council-member', '/inspections/groups/called'],
    ['resident', '/inspections/visits/assigned-1-3'],
    ['resident', '/inspections/mine'],
  ]
}
