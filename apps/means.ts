import type { Db } from '#db/connect.ts'
import type { House } from '#kernel/house.ts'
import type { Means } from '#kernel/run-command.ts'
import { holdersOf, standingAmong } from '#rooms/identity/store/holder-queries.ts'
import { tellerWith } from '#rooms/notices/server/teller.ts'
import { recorder } from '#rooms/record/server/recorder.ts'
import { searchIndex } from '#rooms/site/server/search-index.ts'
import { unitsOf } from './units-of.ts'

/** Who is told by name or by role; where they are reached is not asked before something goes out. */
const people = { holdersOf, standing: standingAmong }

/** What every command is carried out with: the database, the record, the search index, and whose a thing is. */
export const meansOn = (db: Db, house: House): Means => ({
  ...{ db, recorder, search: searchIndex, commands: house.commands, queries: house.queries, unitsOf },
  teller: tellerWith({ tells: house.tells, people }),
})
