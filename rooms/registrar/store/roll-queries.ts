import type { Trx } from '#db/connect.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { SameMark } from '../core/find-place.ts'
import type { RegistrarTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<RegistrarTables>()

/** The token that somebody holds: of which request, as its SHA-256, and where it stands in the issuance log. */
export interface IssuedToken {
  readonly voterKey: string
  readonly style: string
  readonly blindedHash: string
  readonly leafIndex: number
}

/** A mark of a desk, by the id with which it is taken back, and what the desk drew for it. */
export interface DeskMark {
  readonly voterKey: string
  readonly channel: 'card' | 'paper'
  readonly mark: string
  readonly asking: string | null
  readonly isNamesake: boolean
}

/** Of whom something is kept: the dong as they named it, the day, and by what they are known again. */
export interface Seen {
  readonly dong: string | null
  readonly on: LocalDate
  readonly marks: readonly string[]
}

/** The rows that share a mark with somebody. */
export async function rowsOfMarks(trx: Trx, eh: string, marks: readonly string[]): Promise<readonly SameMark[]> {
  return tables(trx)
    .selectFrom('roll_mark')
    .innerJoin('roll', (join) =>
      join.onRef('roll.eh', '=', 'roll_mark.eh').onRef('roll.voter_key', '=', 'roll_mark.voter_key'),
    )
    .select(['roll.voter_key as voterKey', 'roll.channel', 'roll_mark.mark'])
    .where('roll_mark.eh', '=', eh)
    .where('roll_mark.mark', 'in', marks)
    .execute()
}

export async function insertTokens(
  trx: Trx,
  eh: string,
  tokens: readonly { readonly token: IssuedToken; readonly seen: Seen }[],
): Promise<void> {
  await tables(trx)
    .insertInto('roll')
    .values(
      tokens.map(({ token, seen }) => ({
        ...{ eh, voter_key: token.voterKey, channel: 'online' as const, dong: seen.dong, issued_on: seen.on },
        ...{ style: token.style, blinded_hash: token.blindedHash, leaf_index: token.leafIndex },
        ...{ mark: null, asking: null, is_namesake: false },
      })),
    )
    .execute()
  await insertMarks(
    trx,
    tokens.flatMap(({ token, seen }) => seen.marks.map((mark) => ({ eh, mark, voter_key: token.voterKey }))),
  )
}

export async function insertDeskMark(trx: Trx, eh: string, desk: DeskMark, seen: Seen): Promise<void> {
  const { voterKey: voter_key, channel, mark, asking, isNamesake: is_namesake } = desk
  await tables(trx)
    .insertInto('roll')
    .values({
      ...{ eh, voter_key, channel, dong: seen.dong, issued_on: seen.on, style: null },
      ...{ blinded_hash: null, leaf_index: null, mark, asking, is_namesake },
    })
    .execute()
  await insertMarks(
    trx,
    seen.marks.map((mark) => ({ eh, mark, voter_key })),
  )
}

async function insertMarks(trx: Trx, marks: readonly RegistrarTables['roll_mark'][]): Promise<void> {
  if (marks.length > 0) await tables(trx).insertInto('roll_mark').values(marks).execute()
}

const tokenColumns = [
  'voter_key as voterKey',
  'style',
  'blinded_hash as blindedHash',
  'leaf_index as leafIndex',
] as const

/** The token of a request. */
export async function findToken(trx: Trx, eh: string, blindedHash: string): Promise<IssuedToken | null> {
  const row = await tables(trx)
    .selectFrom('roll')
    .select(tokenColumns)
    .where('eh', '=', eh)
    .where('blinded_hash', '=', blindedHash)
    .executeTakeFirst()
  return (row as IssuedToken | undefined) ?? null
}

/** The tokens of some people, and of some requests. */
export async function findTokens(
  trx: Trx,
  eh: string,
  of: { readonly voterKeys: readonly string[]; readonly blindedHashes: readonly string[] },
): Promise<readonly IssuedToken[]> {
  const rows = await tables(trx)
    .selectFrom('roll')
    .select(tokenColumns)
    .where('eh', '=', eh)
    .where('channel', '=', 'online')
    .where((is) =>
      is.or([
        is('voter_key', '=', is.fn.any(is.val(of.voterKeys))),
        is('blinded_hash', '=', is.fn.any(is.val(of.blindedHashes))),
      ]),
    )
    .execute()
  return rows as IssuedToken[]
}

const deskColumns = ['voter_key as voterKey', 'channel', 'mark', 'asking', 'is_namesake as isNamesake'] as const

/** The mark of a desk, by its id or by what the desk drew when it asked. */
export async function findDeskMark(
  trx: Trx,
  eh: string,
  by: { readonly mark: string } | { readonly asking: string },
): Promise<DeskMark | null> {
  const row = await tables(trx)
    .selectFrom('roll')
    .select(deskColumns)
    .where('eh', '=', eh)
    .where((is) => ('mark' in by ? is('mark', '=', by.mark) : is('asking', '=', by.asking)))
    .executeTakeFirst()
  return (row as DeskMark | undefined) ?? null
}

/** Takes a mark back: the person may vote again by any channel. */
export async function deleteDeskMark(trx: Trx, eh: string, mark: string): Promise<void> {
  await tables(trx).deleteFrom('roll').where('eh', '=', eh).where('mark', '=', mark).execute()
}

export async function insertUnmarked(
  trx: Trx,
  eh: string,
  unmarked: {
    readonly channel: 'card' | 'paper'
    readonly officer: string
    readonly why: string
    readonly on: LocalDate
  },
): Promise<void> {
  const { channel, officer, why, on } = unmarked
  const number = (await countUnmarked(trx, eh)) + 1
  await tables(trx)
    .insertInto('unmarked')
    .values({ eh, unmarked_no: number, channel, officer, why, unmarked_on: on })
    .execute()
}

export async function countUnmarked(trx: Trx, eh: string): Promise<number> {
  const { rows } = await tables(trx)
    .selectFrom('unmarked')
    .select(({ fn }) => fn.countAll<number>().as('rows'))
    .where('eh', '=', eh)
    .executeTakeFirstOrThrow()
  return rows
}

/** How many of each channel and dong stand on the roll, and of them how many namesakes. */
export async function countRoll(
  trx: Trx,
  eh: string,
): Promise<readonly { channel: SameMark['channel']; dong: string | null; rows: number; namesakes: number }[]> {
  return tables(trx)
    .selectFrom('roll')
    .select(({ fn }) => [
      'channel',
      'dong',
      fn.countAll<number>().as('rows'),
      fn.countAll<number>().filterWhere('is_namesake', '=', true).as('namesakes'),
    ])
    .where('eh', '=', eh)
    .groupBy(['channel', 'dong'])
    .orderBy('channel')
    .orderBy('dong')
    .execute()
}
