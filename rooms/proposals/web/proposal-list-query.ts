import type { GivenTo } from '#kit/contract.ts'
import { DongId } from '#rooms/organization/core/dong.ts'
import { pageNumber } from '#ui/page-number.ts'
import { yearIn } from '#ui/year-in.ts'
import { type listProposals, proposalSorts } from '../contract.ts'
import { Category, Track } from '../core/proposal.ts'
import { Standing } from '../core/proposal-line.ts'

export const pageSize = 20
export type ProposalListQuery = GivenTo<typeof listProposals>

/** Reads the filters of the list from its address; what cannot be read does not filter. */
export const readListQuery = (query: Readonly<Record<string, string>>): ProposalListQuery => ({
  track: Track.safeParse(query['track']).data,
  standing: Standing.safeParse(query['standing']).data,
  category: Category.safeParse(query['category']).data,
  dongId: DongId.safeParse(query['dong']).data,
  year: yearIn(query['year']) ?? undefined,
  q: query['q']?.trim().slice(0, 100) || undefined,
  sort: proposalSorts.find((sort) => sort === query['sort']),
  page: pageNumber(query['page']),
  size: pageSize,
})

const queryOf = (all: Readonly<Record<string, string | number | undefined>>): string =>
  new URLSearchParams(
    Object.entries(all).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  ).toString()

/** The filters as a program asks by them, under the names of the contract. */
export const askedByFilter = ({ track, standing, category, dongId, year, q }: ProposalListQuery): string =>
  queryOf({ track, standing, category, dongId, year, q })

/** The filters as the query of an address; the first page needs no number. */
export function listSearch({ track, standing, category, dongId, year, q, sort }: ProposalListQuery, page = 1): string {
  const all = { track, standing, category, dong: dongId, year, q, sort, page: page === 1 ? undefined : page }
  const query = queryOf(all)
  return query === '' ? '' : `?${query}`
}
