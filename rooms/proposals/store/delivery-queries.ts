import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { Answer } from '../core/answer.ts'
import type { DeliveryMeans } from '../core/answer-note.ts'
import type { ProposalId } from '../core/proposal.ts'
import type { Paging } from './list-queries.ts'
import type { ProposalsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ProposalsTables>()

export interface Delivered {
  readonly proposalId: ProposalId
  readonly title: string
  readonly means: DeliveryMeans
  readonly on: LocalDate
  readonly messageId: string | null
}

const deliveries = (trx: Trx, districtId: DistrictId, means: DeliveryMeans | null) =>
  tables(trx)
    .selectFrom('proposal_delivery')
    .where('proposal_delivery.district_id', '=', districtId)
    .$if(means !== null, (found) => found.where('means', '=', means as DeliveryMeans))

/** Each with its proposal, in the words that stand now. */
const deliveriesNamed = (trx: Trx, districtId: DistrictId, means: DeliveryMeans | null) =>
  deliveries(trx, districtId, means)
    .innerJoin('proposal', (join) =>
      join
        .onRef('proposal.district_id', '=', 'proposal_delivery.district_id')
        .onRef('proposal.proposal_id', '=', 'proposal_delivery.proposal_id'),
    )
    .innerJoin('proposal_version', (join) =>
      join
        .onRef('proposal_version.district_id', '=', 'proposal.district_id')
        .onRef('proposal_version.proposal_id', '=', 'proposal.proposal_id')
        .onRef('proposal_version.version', '=', 'proposal.version'),
    )

/** Answers that were given, the latest first. */
export const listDelivered = (
  trx: Trx,
  districtId: DistrictId,
  means: DeliveryMeans | null,
  { limit, offset }: Paging,
): Promise<Delivered[]> =>
  deliveriesNamed(trx, districtId, means)
    .select([
      'proposal.proposal_id as proposalId',
      'proposal_version.title',
      'proposal_delivery.means',
      'proposal_delivery.delivered_on as on',
      'proposal_delivery.message_id as messageId',
    ])
    .orderBy('delivered_on', 'desc')
    .orderBy('proposal_delivery.proposal_id')
    .orderBy('delivery_no')
    .limit(limit)
    .offset(offset)
    .execute()

export async function countDelivered(trx: Trx, districtId: DistrictId, means: DeliveryMeans | null): Promise<number> {
  const { count } = await deliveries(trx, districtId, means)
    .select((is) => is.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

export interface Letter {
  readonly proposalId: ProposalId
  readonly title: string
  readonly submittedOn: LocalDate
  readonly departmentId: DepartmentId | null
  readonly answer: Pick<Answer, 'verdict' | 'reasonCodes' | 'opinion'>
}

/** How many answers of a day go out in letters. */
export async function countLettersOn(trx: Trx, districtId: DistrictId, on: LocalDate): Promise<number> {
  const { count } = await deliveries(trx, districtId, 'letter')
    .where('delivered_on', '=', on)
    .select((is) => is.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** The answers of a day that go out in letters, a page at a time. */
export async function lettersOn(
  trx: Trx,
  districtId: DistrictId,
  on: LocalDate,
  { limit, offset }: Paging,
): Promise<Letter[]> {
  const rows = await deliveriesNamed(trx, districtId, 'letter')
    .innerJoin('proposal_answer', (join) =>
      join
        .onRef('proposal_answer.district_id', '=', 'proposal.district_id')
        .onRef('proposal_answer.proposal_id', '=', 'proposal.proposal_id'),
    )
    .select(['proposal.proposal_id', 'proposal_version.title', 'submitted_on', 'department_id'])
    .select(['verdict', 'reason_codes', 'opinion'])
    .where('delivered_on', '=', on)
    .orderBy('proposal.proposal_id')
    .orderBy('delivery_no')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(({ proposal_id, title, submitted_on, department_id, verdict, reason_codes, opinion }) => ({
    ...{ proposalId: proposal_id, title, submittedOn: submitted_on, departmentId: department_id },
    answer: { verdict, reasonCodes: [...reason_codes], opinion },
  }))
}
