import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { Subject } from '#kit/contract.ts'
import type { DistrictId } from '#kit/id.ts'
import type { SiteTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<SiteTables>()

export interface StoredEntry extends Subject {
  readonly title: string
  readonly text: string
  readonly path: string
}

export interface EntryLetters {
  readonly jamo: string
  readonly initials: string
}

export async function putEntries(
  trx: Trx,
  districtId: DistrictId,
  entries: readonly (StoredEntry & EntryLetters)[],
): Promise<void> {
  await tables(trx)
    .insertInto('search_entry')
    .values(entries.map((entry) => ({ district_id: districtId, ...entry })))
    .onConflict((conflict) =>
      conflict.columns(['district_id', 'kind', 'id']).doUpdateSet((given) => ({
        title: given.ref('excluded.title'),
        text: given.ref('excluded.text'),
        path: given.ref('excluded.path'),
        jamo: given.ref('excluded.jamo'),
        initials: given.ref('excluded.initials'),
      })),
    )
    .execute()
}

export async function removeEntries(trx: Trx, districtId: DistrictId, subjects: readonly Subject[]): Promise<void> {
  await tables(trx)
    .deleteFrom('search_entry')
    .where('district_id', '=', districtId)
    .where((is) => is.or(subjects.map(({ kind, id }) => is.and({ kind, id }))))
    .execute()
}

export interface SearchWish {
  readonly districtId: DistrictId
  /** The letters of each word sought; every word must be found. */
  readonly letters: readonly string[]
  /** When the words are initial consonants only, they are sought among the initials instead. */
  readonly byInitials: boolean
  readonly kind: string | null
  readonly limit: number
  readonly offset: number
}

const matching = (trx: Trx, wish: SearchWish) => {
  const column = wish.byInitials ? 'initials' : 'jamo'
  return tables(trx)
    .selectFrom('search_entry')
    .where('district_id', '=', wish.districtId)
    .$if(wish.kind !== null, (found) => found.where('kind', '=', wish.kind ?? ''))
    .where((is) => is.and(wish.letters.map((word) => is(column, 'like', `%${likePattern(word)}%`))))
}

const likePattern = (word: string): string => word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)

/** Finds entries in which every word occurs: those whose title begins with it first, then shorter titles. */
export async function findEntries(trx: Trx, wish: SearchWish): Promise<StoredEntry[]> {
  const first = likePattern(wish.letters[0] ?? '')
  return matching(trx, wish)
    .select(['kind', 'id', 'title', 'text', 'path'])
    .orderBy(sql`(${sql.ref(wish.byInitials ? 'initials' : 'jamo')} like ${`${first}%`}) desc`)
    .orderBy(sql`length(title)`)
    .orderBy('kind')
    .orderBy('id')
    .limit(wish.limit)
    .offset(wish.offset)
    .execute()
}

export async function countEntries(trx: Trx, wish: SearchWish): Promise<{ kind: string; count: number }[]> {
  return matching(trx, { ...wish, kind: null })
    .select((is) => ['kind' as const, is.fn.countAll<number>().as('count')])
    .groupBy('kind')
    .orderBy('kind')
    .execute()
}

/** The titles of things and their pages, by kind and id; nothing for what is not in the index. */
export async function titlesOf(
  trx: Trx,
  districtId: DistrictId,
  subjects: readonly Subject[],
): Promise<(Subject & { title: string; path: string })[]> {
  if (subjects.length === 0) return []
  const idsOf = Map.groupBy(subjects, (subject) => subject.kind)
  return tables(trx)
    .selectFrom('search_entry')
    .select(['kind', 'id', 'title', 'path'])
    .where('district_id', '=', districtId)
    .where((is) =>
      is.or(
        [...idsOf].map(([kind, some]) =>
          is.and([
            is('kind', '=', kind),
            is(
              'id',
              'in',
              some.map(({ id }) => id),
            ),
          ]),
        ),
      ),
    )
    .execute()
}
