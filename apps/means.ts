import type { Db } from '#db/connect.ts'
import type { House } from '#kernel/house.ts'
import type { Means } from '#kernel/run-command.ts'
import { recorder } from '#rooms/record/server/recorder.ts'
import { searchIndex } from '#rooms/site/server/search-index.ts'
import { unitsOf } from './units-of.ts'

/** What every command is carried out with: the database, the record, the search index, and whose a thing is. */
export const meansOn = (db: Db, house: House): Means => ({
  ...{ db, recorder, search: searchIndex, queries: house.queries, unitsOf },
})
