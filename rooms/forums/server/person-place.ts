import { z } from 'zod'
import type { DistrictId } from '#kit/id.ts'
import type { Sealing } from '#kit/sealing.ts'
import type { ForumId } from '../core/forum.ts'

/** What this room is handed: how names and contacts are sealed. */
export interface ForumMeans {
  readonly sealing: Sealing
}

const Person = z.object({ name: z.string(), contact: z.string().nullable() })
type Person = z.infer<typeof Person>

/** Where a participant's name and contact stand: moved to another row, they do not open. */
export const placeOfPerson = (districtId: DistrictId, forumId: ForumId, no: number): string =>
  `forum_registration ${districtId} ${forumId} ${no} person`

export const sealPerson = (
  { sealing }: ForumMeans,
  [districtId, forumId, no]: readonly [DistrictId, ForumId, number],
  person: Person,
): string => sealing.seal(placeOfPerson(districtId, forumId, no), JSON.stringify(person))

/** The name and contact of a registration; without either once they are destroyed, or where no key opens them. */
export function openPerson(
  { sealing }: ForumMeans,
  [districtId, forumId, no]: readonly [DistrictId, ForumId, number],
  sealed: string | null,
): { readonly name: string | null; readonly contact: string | null } {
  const opened = sealed === null ? null : sealing.open(placeOfPerson(districtId, forumId, no), sealed)
  return opened === null ? { name: null, contact: null } : Person.parse(JSON.parse(opened))
}
