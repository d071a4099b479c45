import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { ProposalId, Track } from '../core/proposal.ts'
import type { ListedProposal, Narrow, Paging } from './list-queries.ts'
import { readProposal } from './queries.ts'
import type { ProposalsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ProposalsTables>()

export type DeskView = 'open' | 'overdue' | 'unassigned' | 'going-round' | 'to-check' | 'to-send'

export interface DeskWish {
  readonly view: DeskView
  readonly departmentId: DepartmentId | null
  readonly track: Track | null
  readonly on: LocalDate
  /** Who reviews what was given to no department. */
  readonly reviewers: readonly { readonly proposalId: ProposalId; readonly departmentId: DepartmentId }[]
}

function atDesk(trx: Trx, districtId: DistrictId, { view, departmentId, track, on, reviewers }: DeskWish): Narrow {
  const reviewed = reviewers.map(({ proposalId }) => proposalId)
  const byIt = reviewers.filter((one) => one.departmentId === departmentId).map(({ proposalId }) => proposalId)
  const inState = (state: 'drafted' | 'checked') => (found: Narrow) =>
    found.where('proposal.proposal_id', 'in', (is) =>
      is
        .selectFrom('proposal_answer')
        .select('proposal_answer.proposal_id')
        .where('proposal_answer.district_id', '=', districtId)
        .where('proposal_answer.state', '=', state),
    )
  return (
    tables(trx)
      .selectFrom('proposal')
      .where('proposal.district_id', '=', districtId)
      .where('proposal.state', 'in', ['received', 'under-review']) as Narrow
  )
    .$if(departmentId !== null, (found) =>
      found.where((is) =>
        is.or([is('department_id', '=', departmentId), is('proposal.proposal_id', '=', sql<ProposalId>`any(${byIt})`)]),
      ),
    )
    .$if(track !== null, (found) => found.where('track', '=', track as Track))
    .$if(view === 'overdue', (found) => found.where('due_on', '<', on))
    .$if(view === 'unassigned', (found) =>
      found.where('department_id', 'is', null).where('proposal.proposal_id', '<>', sql<ProposalId>`all(${reviewed})`),
    )
    .$if(view === 'going-round', (found) => found.where('bounces', '>', 0))
    .$if(view === 'to-check', inState('drafted'))
    .$if(view === 'to-send', inState('checked'))
}

/** What is at the desk and was given to no department. */
export async function givenToNone(trx: Trx, districtId: DistrictId): Promise<ProposalId[]> {
  const rows = await tables(trx)
    .selectFrom('proposal')
    .select('proposal_id')
    .where('district_id', '=', districtId)
    .where('state', 'in', ['received', 'under-review'])
    .where('department_id', 'is', null)
    .orderBy('proposal_id')
    .execute()
  return rows.map(({ proposal_id }) => proposal_id)
}

/** What the office has to do, what is due first first. */
export const listDesk = (
  trx: Trx,
  districtId: DistrictId,
  wish: DeskWish,
  { limit, offset }: Paging,
): Promise<ListedProposal[]> =>
  atDesk(trx, districtId, wish)
    .innerJoin('proposal_version', (join) =>
      join
        .onRef('proposal_version.district_id', '=', 'proposal.district_id')
        .onRef('proposal_version.proposal_id', '=', 'proposal.proposal_id')
        .onRef('proposal_version.version', '=', 'proposal.version'),
    )
    .selectAll('proposal')
    .select(['proposal_version.title', 'proposal_version.place'])
    .orderBy('due_on')
    .orderBy('proposal.proposal_id')
    .limit(limit)
    .offset(offset)
    .execute()
    .then((rows) => rows.map(({ title, place, ...row }) => ({ proposal: readProposal(row), title, place })))

export async function countDesk(trx: Trx, districtId: DistrictId, wish: DeskWish): Promise<number> {
  const counted = await atDesk(trx, districtId, wish)
    .select((is) => is.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return counted.count
}
