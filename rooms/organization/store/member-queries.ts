import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { BodyId } from '../core/body.ts'
import type { Balance, Sex } from '../core/limits.ts'
import type { Member } from '../core/member.ts'
import type { HeldTenure, SeatKind } from '../core/seat.ts'
import type { OrganizationTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<OrganizationTables>()

const seatsHeld = (trx: Trx, districtId: DistrictId) =>
  tables(trx)
    .selectFrom('tenure')
    .innerJoin('seat', (join) =>
      join.onRef('seat.district_id', '=', 'tenure.district_id').onRef('seat.seat_id', '=', 'tenure.seat_id'),
    )
    .where('tenure.district_id', '=', districtId)

const held = (trx: Trx, districtId: DistrictId, on: LocalDate) =>
  seatsHeld(trx, districtId)
    .where('held_from', '<=', on)
    .where((is) => is.or([is('held_to', 'is', null), is('held_to', '>=', on)]))
    .where((is) => is.or([is('vacated_on', 'is', null), is('vacated_on', '>', on)]))
    .select((is) => [
      'tenure.seat_id as seatId',
      'body_id as bodyId',
      'kind',
      'label',
      'held_from as from',
      'held_to as to',
      is.ref('renewals').as('renewals'),
      'holder',
    ])

/** The seats of some bodies that are filled on a day, with their holders. */
export function membersOn(
  trx: Trx,
  districtId: DistrictId,
  bodyIds: readonly BodyId[],
  on: LocalDate,
): Promise<Member[]> {
  return held(trx, districtId, on).where('body_id', 'in', bodyIds).orderBy('body_id').orderBy('seat_no').execute()
}

/** The seats that somebody holds on a day. */
export function seatsOfPerson(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
  on: LocalDate,
): Promise<Member[]> {
  return held(trx, districtId, on).where('holder', '=', accountId).orderBy('body_id').orderBy('seat_no').execute()
}

/** Who holds a seat whose term ends between two days, the first of them today; not where somebody is appointed after them. */
export function membersWhoseTermEnds(
  trx: Trx,
  districtId: DistrictId,
  today: LocalDate,
  until: LocalDate,
): Promise<Member[]> {
  return held(trx, districtId, today)
    .where('held_to', '<=', until)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('tenure as next')
            .select('next.seat_id')
            .whereRef('next.district_id', '=', 'tenure.district_id')
            .whereRef('next.seat_id', '=', 'tenure.seat_id')
            .whereRef('next.held_from', '>', 'tenure.held_to'),
        ),
      ),
    )
    .orderBy('body_id')
    .orderBy('seat_no')
    .execute()
}

/** How many of the appointed members of a body on a day are of which sex; of whom it is not said, they are counted apart. */
export async function balanceOn(trx: Trx, districtId: DistrictId, bodyId: BodyId, on: LocalDate): Promise<Balance> {
  const rows = await held(trx, districtId, on)
    .clearSelect()
    .where('body_id', '=', bodyId)
    .where('kind', '<>', 'ex-officio')
    .select((is) => ['sex', is.fn.countAll<number>().as('count')])
    .groupBy('sex')
    .orderBy('sex')
    .execute()
  const of = (sex: Sex | null) => rows.find((row) => row.sex === sex)?.count ?? 0
  return { women: of('woman'), men: of('man'), unsaid: of(null) }
}

/** Every tenure that somebody had, has or will have in a body, of whatever seat. */
export async function tenuresOfPerson(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
  bodyId: BodyId,
): Promise<(HeldTenure & { readonly kind: SeatKind })[]> {
  const rows = await seatsHeld(trx, districtId)
    .where('holder', '=', accountId)
    .where('body_id', '=', bodyId)
    .select(['tenure.seat_id', 'kind', 'held_from', 'held_to', 'vacated_on', 'renewals', 'rest_of_term', 'holder'])
    .select(['appointed_by', 'recommender', 'end_kind', 'end_words'])
    .orderBy('held_from')
    .orderBy('tenure_no')
    .execute()
  return rows.map((row) => ({
    ...{ seatId: row.seat_id, kind: row.kind, from: row.held_from, to: row.held_to, vacatedOn: row.vacated_on },
    ...{ renewals: row.renewals, restOfTerm: row.rest_of_term, holder: row.holder, appointedBy: row.appointed_by },
    ...{ recommendedBy: row.recommender, endKind: row.end_kind, endWords: row.end_words },
  }))
}

/** Takes a person out of the seats they held; that the seats were held, and when, stays. */
export async function forgetHolder(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<void> {
  await tables(trx)
    .updateTable('tenure')
    .set({ holder: null, recommender: null, end_words: null, sex: null })
    .where('district_id', '=', districtId)
    .where('holder', '=', accountId)
    .execute()
}
