import type { Db } from '#db/connect.ts'
import type { Actor } from '#kit/actor.ts'
import { DistrictId } from '#kit/id.ts'
import { knownDistricts } from '../server/known-districts.ts'

/** The actor of the command line: who runs the machine, in the district named or the only one there is. */
export async function operatorOf(db: Db, named: DistrictId | undefined): Promise<Actor> {
  const [only] = await knownDistricts(db)
  const districtId = named ?? only?.id ?? DistrictId.parse('district')
  return { districtId, accountId: null, roles: ['operator', 'administrator', 'visitor'] }
}
