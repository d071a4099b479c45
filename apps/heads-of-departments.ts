import { holdersOf } from '#rooms/identity/store/holder-queries.ts'
import type { HeadsOf } from '#rooms/screening/server/confirms-for.ts'

/** Who heads a department on a day, for whether somebody stands in for one of them; it is shown to nobody. */
export const headsOfDepartments: HeadsOf = ({ trx, districtId }, departmentId, on) =>
  holdersOf(trx, districtId, { role: 'department-head', unit: { kind: 'department', id: departmentId }, on })
