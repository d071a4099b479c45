import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import { withoutDoer } from '../core/without-doer.ts'
import type { RecordTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<RecordTables>()

export interface PersonEvent {
  readonly command: string
  readonly effectiveOn: LocalDate
  readonly role: string
  /** What the command was given, in canonical JSON, where it was about the person; null otherwise, and once destroyed. */
  readonly body: string | null
}

/**
 * What happened to a person's account, and what the account did, oldest first. Who did a thing to them is not told, nor
 * what they wrote about others.
 */
export async function eventsOfPerson(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<PersonEvent[]> {
  const about = aboutPerson(trx, districtId, accountId)
  const rows = await tables(trx)
    .selectFrom('record_event')
    .innerJoin('record_body', (join) =>
      join
        .onRef('record_body.district_id', '=', 'record_event.district_id')
        .onRef('record_body.event_id', '=', 'record_event.event_id'),
    )
    .select((is) => [
      'command',
      'effective_on as effectiveOn',
      'role',
      'body',
      is('record_event.event_id', 'in', about).as('isAbout'),
    ])
    .where('record_event.district_id', '=', districtId)
    .where((is) =>
      is.or([
        is('record_event.event_id', 'in', about),
        // Canonical JSON has `by` first; an id holds no sign that `like` reads.
        is('body', 'like', sql<string>`${`{"by":"${accountId}",%`}`),
      ]),
    )
    .orderBy('record_event.event_id')
    .execute()
  return rows.map(({ isAbout, body, ...event }) => ({ ...event, body: isAbout ? withoutDoer(body) : null }))
}

/** How many bodies about a person's account are not destroyed yet. */
export async function countBodiesAbout(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<number> {
  const { bodies } = await tables(trx)
    .selectFrom('record_body')
    .select((is) => is.fn.countAll<number>().as('bodies'))
    .where('district_id', '=', districtId)
    .where('body', 'is not', null)
    .where('event_id', 'in', aboutPerson(trx, districtId, accountId))
    .executeTakeFirstOrThrow()
  return bodies
}

const aboutPerson = (trx: Trx, districtId: DistrictId, accountId: AccountId) =>
  tables(trx)
    .selectFrom('record_event_subject')
    .select('event_id')
    .where('district_id', '=', districtId)
    .where('kind', '=', 'account')
    .where('id', '=', accountId)
