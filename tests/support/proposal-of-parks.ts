import { sql } from 'kysely'
import type { Db } from '#db/connect.ts'

/** Writes a proposal that the department of parks has, beside the sample. */
export const proposalOfParks = async (db: Db): Promise<void> => {
  await sql`insert into item
    select (jsonb_populate_record(item, '{"item_id": "proposal-of-parks"}')).* from item limit 1`.execute(db)
  await sql`insert into proposal (district_id, proposal_id, cycle_id, track, state, version, submitted_at, submitted_on,
      department_id)
    values ('geumcheon', 'proposal-of-parks', 'cycle-2021', 'suggestion', 'under-review', 1, now(), '2021-03-02',
      'parks')`.execute(db)
}
