import { type SelectQueryBuilder, sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import { type LocalDate, localDate } from '#kit/korean-date.ts'
import type { DongId } from '#rooms/organization/core/dong.ts'
import type { Category, KeptProposal, ProposalId, State, Track } from '../core/proposal.ts'
import { readProposal } from './queries.ts'
import type { ProposalsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ProposalsTables>()

export interface ListedProposal {
  readonly proposal: KeptProposal
  readonly title: string
  readonly place: string
}

/** What is sought among the letters: every word, by all its letters or by the initial consonants. */
export interface LettersWish {
  readonly words: readonly string[]
  readonly byInitials: boolean
}

export interface ListWish {
  readonly track: Track | null
  readonly standing: State | 'unsupported' | null
  readonly category: Category | null
  readonly dongId: DongId | null
  readonly year: number | null
  readonly letters: LettersWish | null
  /** The few that the letters let through, where they are known: no letters are looked at again. */
  readonly among?: readonly ProposalId[] | undefined
  /** The day on which it is looked at, by which support has ended or not. */
  readonly on: LocalDate
}

export interface Paging {
  readonly limit: number
  readonly offset: number
}

export type Sort = 'newest' | 'most-supported' | 'ending-soon'

/** A statement on the narrow table, before it is said what of it is wanted. */
export type Narrow = SelectQueryBuilder<ProposalsTables, 'proposal', object>

const likePattern = (word: string): string => `%${word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`

/** The proposals that a wish lets through: of those hidden none. */
export function matching(trx: Trx, districtId: DistrictId, wish: ListWish): Narrow {
  const { track, standing, category, dongId, year, letters, among, on } = wish
  return tables(trx)
    .selectFrom('proposal')
    .where('proposal.district_id', '=', districtId)
    .where('proposal.hidden', '=', false)
    .$if(track !== null, (found) => found.where('track', '=', track as Track))
    .$if(standing !== null, (found) =>
      found.where('state', '=', standing === 'unsupported' ? 'supporting' : (standing as State)),
    )
    .$if(standing === 'supporting', (found) => found.where('support_until', '>=', on))
    .$if(standing === 'unsupported', (found) => found.where('support_until', '<', on))
    .$if(category !== null, (found) => found.where('category', '=', category as Category))
    .$if(dongId !== null, (found) => found.where('dong_id', '=', dongId as DongId))
    .$if(year !== null, (found) =>
      found
        .where('submitted_on', '>=', localDate(`${String(year).padStart(4, '0')}-01-01`))
        .where('submitted_on', '<=', localDate(`${String(year).padStart(4, '0')}-12-31`)),
    )
    .$if(among !== undefined, (found) =>
      found.where('proposal.proposal_id', '=', sql<ProposalId>`any(${among}::text[])`),
    )
    .$if(letters !== null && among === undefined, (found) =>
      found.where('proposal.proposal_id', 'in', lettered(trx, districtId, letters as LettersWish)),
    ) as Narrow
}

/** The numbers of those in whose title and place every word sought occurs; of those hidden no letters are kept. */
const lettered = (trx: Trx, districtId: DistrictId, { words, byInitials }: LettersWish) =>
  tables(trx)
    .selectFrom('proposal_letters')
    .select('proposal_letters.proposal_id')
    .where('proposal_letters.district_id', '=', districtId)
    .where((has) => has.and(words.map((word) => has(byInitials ? 'initials' : 'jamo', 'like', likePattern(word)))))

const inOrder = (found: Narrow, sort: Sort): Narrow => {
  const sorted =
    sort === 'most-supported'
      ? found.orderBy('supports', 'desc')
      : sort === 'ending-soon'
        ? found.orderBy(sql`support_until`, (by) => by.asc().nullsLast())
        : found
  return sorted.orderBy('submitted_at', 'desc').orderBy('proposal.proposal_id')
}

/** A page of a list: which ones they are is decided in the narrow table alone, then their titles are fetched. */
async function titled(trx: Trx, districtId: DistrictId, page: Narrow, sort: Sort): Promise<ListedProposal[]> {
  const rows = await tables(trx)
    .selectFrom(page.selectAll('proposal').as('proposal'))
    .innerJoin('proposal_version', (join) =>
      join
        .on('proposal_version.district_id', '=', districtId)
        .onRef('proposal_version.proposal_id', '=', 'proposal.proposal_id')
        .onRef('proposal_version.version', '=', 'proposal.version'),
    )
    .selectAll('proposal')
    .select(['proposal_version.title', 'proposal_version.place'])
    .$call((found) => inOrder(found as unknown as Narrow, sort) as unknown as typeof found)
    .execute()
  return rows.map(({ title, place, ...row }) => ({ proposal: readProposal(row), title, place }))
}

/** The same by themselves, by the offset: of few that are known, the planner must not walk a whole list to find them. */
const apart = (trx: Trx, districtId: DistrictId, wish: ListWish): Narrow =>
  tables(trx).selectFrom(
    matching(trx, districtId, wish).selectAll('proposal').offset(sql.lit(0)).as('proposal'),
  ) as unknown as Narrow

export const listProposals = (
  trx: Trx,
  districtId: DistrictId,
  wish: ListWish,
  { sort, limit, offset }: Paging & { readonly sort: Sort },
): Promise<ListedProposal[]> =>
  titled(
    trx,
    districtId,
    inOrder(wish.among === undefined ? matching(trx, districtId, wish) : apart(trx, districtId, wish), sort)
      .limit(limit)
      .offset(offset),
    sort,
  )

/** Up to how many are counted: of more it is said that there are more. */
export const countedAtMost = 1000

/** How many a wish lets through, counted up to one more than is told. */
export async function countProposals(trx: Trx, districtId: DistrictId, wish: ListWish): Promise<number> {
  const counted = await tables(trx)
    .selectFrom(
      matching(trx, districtId, wish)
        .select('proposal.proposal_id')
        .limit(countedAtMost + 1)
        .as('counted'),
    )
    .select((is) => is.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return counted.count
}

/** The numbers of those that are found by letters, up to one more than is told. */
export async function foundByLetters(trx: Trx, districtId: DistrictId, letters: LettersWish): Promise<ProposalId[]> {
  const rows = await lettered(trx, districtId, letters)
    .limit(countedAtMost + 1)
    .execute()
  return rows.map(({ proposal_id }) => proposal_id)
}

/** How many are told of those that hold words which very many hold. */
export const commonAtMost = 200

/**
 * The first in a list's order of those that hold very common words. The letters are read once and the list is walked
 * along them (`is true` keeps the planner from joining the two, by which it would look each proposal's letters up).
 */
export async function foundInOrder(
  trx: Trx,
  districtId: DistrictId,
  wish: ListWish,
  sort: Sort,
): Promise<ProposalId[]> {
  const held = lettered(trx, districtId, wish.letters as LettersWish)
  const rows = await inOrder(
    matching(trx, districtId, { ...wish, letters: null }).where(
      sql<boolean>`(proposal.proposal_id in (${held})) is true`,
    ),
    sort,
  )
    .select('proposal.proposal_id')
    .limit(commonAtMost)
    .execute()
  return rows.map(({ proposal_id }) => proposal_id)
}

export const listOwn = (
  trx: Trx,
  districtId: DistrictId,
  accountId: string,
  { limit, offset }: Paging,
): Promise<ListedProposal[]> =>
  titled(
    trx,
    districtId,
    inOrder(own(trx, districtId, accountId), 'newest')
      .limit(limit)
      .offset(offset),
    'newest',
  )

export async function countOwn(trx: Trx, districtId: DistrictId, accountId: string): Promise<number> {
  const counted = await own(trx, districtId, accountId)
    .select((is) => is.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return counted.count
}

const own = (trx: Trx, districtId: DistrictId, accountId: string): Narrow =>
  tables(trx)
    .selectFrom('proposal')
    .where('proposal.district_id', '=', districtId)
    .where('proposed_by', '=', accountId) as Narrow

/** How many proposals that hold any of the words are weighed against each other. */
const weighed = 300

/**
 * Proposals most of whose words occur in what is being written: those that hold more of the words first. Of very common
 * words not all proposals are weighed.
 */
export async function findSimilar(
  trx: Trx,
  districtId: DistrictId,
  words: readonly string[],
  limit: number,
): Promise<ListedProposal[]> {
  const held = sql.join(
    words.map((word) => sql`(jamo like ${likePattern(word)})::int`),
    sql` + `,
  )
  const found = await tables(trx)
    .selectFrom((is) =>
      is
        .selectFrom('proposal_letters')
        .innerJoin('proposal', (join) =>
          join
            .onRef('proposal.district_id', '=', 'proposal_letters.district_id')
            .onRef('proposal.proposal_id', '=', 'proposal_letters.proposal_id'),
        )
        .select(['proposal_letters.proposal_id', 'jamo'])
        .where('proposal_letters.district_id', '=', districtId)
        .where((has) => has.or(words.map((word) => has('jamo', 'like', likePattern(word)))))
        .where('proposal.hidden', '=', false)
        .where('proposal.state', 'not in', ['withdrawn', 'merged', 'split'])
        .limit(weighed)
        .as('candidate'),
    )
    .select('proposal_id')
    .orderBy(sql`${held}`, 'desc')
    .orderBy(sql`length(jamo)`)
    .orderBy('proposal_id')
    .limit(limit)
    .execute()
  const ids = found.map(({ proposal_id }) => proposal_id)
  if (ids.length === 0) return []
  const page = tables(trx)
    .selectFrom('proposal')
    .where('proposal.district_id', '=', districtId)
    .where('proposal.proposal_id', 'in', ids) as Narrow
  const listed = await titled(trx, districtId, page, 'newest')
  return listed.toSorted((a, b) => ids.indexOf(a.proposal.id) - ids.indexOf(b.proposal.id))
}

export async function putLetters(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
  letters: { readonly jamo: string; readonly initials: string },
): Promise<void> {
  await tables(trx)
    .insertInto('proposal_letters')
    .values({ district_id: districtId, proposal_id: proposalId, ...letters })
    .onConflict((conflict) => conflict.columns(['district_id', 'proposal_id']).doUpdateSet(letters))
    .execute()
}

/** Lets a proposal be found no more: its letters are gone until it is shown again. */
export async function removeLetters(trx: Trx, districtId: DistrictId, proposalId: ProposalId): Promise<void> {
  await tables(trx)
    .deleteFrom('proposal_letters')
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .execute()
}
