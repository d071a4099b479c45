import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ForumId } from '../core/forum.ts'
import type { ForumTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ForumTables>()

/** Which registration: its number in its forum. */
export interface OfRegistration {
  readonly forumId: ForumId
  readonly no: number
}

/** The next sealed names and contacts in the order of forums and numbers, held while they are sealed anew. */
export async function holdPersons(
  trx: Trx,
  districtId: DistrictId,
  { after, atMost }: { readonly after: OfRegistration | null; readonly atMost: number },
): Promise<{ readonly key: OfRegistration; readonly kept: string }[]> {
  const rows = await tables(trx)
    .selectFrom('forum_registration')
    .select(['forum_id as forumId', 'no', 'person as kept'])
    .where('district_id', '=', districtId)
    .where((is) => is(is.refTuple('forum_id', 'no'), '>', is.tuple(after?.forumId ?? ('' as ForumId), after?.no ?? 0)))
    .where('person', 'is not', null)
    .$narrowType<{ kept: string }>()
    .orderBy('forum_id')
    .orderBy('no')
    .limit(atMost)
    .forUpdate()
    .execute()
  return rows.map(({ kept, ...key }) => ({ key, kept }))
}

/** Puts a newly sealed name and contact in the place of the same ones as they stood. */
export async function putPerson(
  trx: Trx,
  districtId: DistrictId,
  { forumId, no }: OfRegistration,
  person: string,
): Promise<void> {
  await tables(trx)
    .updateTable('forum_registration')
    .set({ person })
    .where('district_id', '=', districtId)
    .where('forum_id', '=', forumId)
    .where('no', '=', no)
    .execute()
}
