import { keepFacility, recordFacilities } from '#rooms/organization/contract-facts.ts'
import { linkWork } from '#rooms/works/contract.ts'
import type { Doing, Visited } from './doing.ts'

const departmentId = 'village-autonomy'
const workId = 'governance-platform-2022'
const table = '재원\t기투자\t2022\t2023\t장래소요\n시비\t0\t1000\t1000\t0'

/** A department with facilities, and a work that is linked to a project: what is there can be changed and taken back. */
export async function worksUnderWay({ run }: Doing): Promise<readonly Visited[]> {
  await run(recordFacilities, { departmentId, name: '마을활력소', total: 4, parts: '독산 2\n시흥 2' })
  await run(keepFacility, { facilityId: 'village-hall', departmentId, name: '마을회관' })
  await run(linkWork, { workId, kind: 'project', id: 'p2021-08' })
  return [
    ['secretariat', `/departments/${departmentId}/edit`],
    ['secretariat', `/works/new?department=${departmentId}`],
    ['secretariat', `/works/${workId}/edit`],
    ['secretariat', `/works/${workId}/cost`, { table, unit: '1000' }],
    ['secretariat', '/budget-state'],
  ]
}
