import { type Selectable, sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Argument, ArgumentId, Side } from '../core/argument.ts'
import type { ProposalId } from '../core/proposal.ts'
import type { ArgumentTables } from './tables-arguments.ts'

const tables = (trx: Trx) => trx.withTables<ArgumentTables>()

const read = (row: Selectable<ArgumentTables['proposal_argument']>): Argument => ({
  no: row.argument_no,
  side: row.side,
  replyTo: row.reply_to,
  says: row.says,
  writtenAt: row.written_at,
  hiddenReason: row.hidden_reason,
})

export async function takesArguments(trx: Trx, districtId: DistrictId): Promise<boolean> {
  const row = await tables(trx)
    .selectFrom('proposal_setting')
    .select('takes_arguments')
    .where('district_id', '=', districtId)
    .executeTakeFirst()
  return row?.takes_arguments ?? false
}

export async function setTakesArguments(trx: Trx, districtId: DistrictId, takes: boolean): Promise<void> {
  await tables(trx)
    .insertInto('proposal_setting')
    .values({ district_id: districtId, takes_arguments: takes })
    .onConflict((conflict) => conflict.column('district_id').doUpdateSet({ takes_arguments: takes }))
    .execute()
}

/** Counts one more of a side (of a reply none), and gives it its number: each number is given once. */
export async function nextArgument(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
  side: Side | null,
): Promise<number> {
  const [more, against] = [side === 'for' ? 1 : 0, side === 'against' ? 1 : 0]
  const counted = await tables(trx)
    .insertInto('proposal_argument_count')
    .values({ district_id: districtId, proposal_id: proposalId, last_no: 1, shown_for: more, shown_against: against })
    .onConflict((conflict) =>
      conflict.columns(['district_id', 'proposal_id']).doUpdateSet((is) => ({
        last_no: is('proposal_argument_count.last_no', '+', 1),
        shown_for: is('proposal_argument_count.shown_for', '+', more),
        shown_against: is('proposal_argument_count.shown_against', '+', against),
      })),
    )
    .returning('last_no')
    .executeTakeFirstOrThrow()
  return counted.last_no
}

/** Counts one of a side more or less, when it is shown or hidden. */
export async function countShown(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
  side: Side,
  by: 1 | -1,
): Promise<void> {
  await tables(trx)
    .updateTable('proposal_argument_count')
    .set((is) =>
      side === 'for' ? { shown_for: is('shown_for', '+', by) } : { shown_against: is('shown_against', '+', by) },
    )
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .execute()
}

export async function countsOf(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
): Promise<Readonly<Record<Side, number>>> {
  const row = await tables(trx)
    .selectFrom('proposal_argument_count')
    .select(['shown_for', 'shown_against'])
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .executeTakeFirst()
  return { for: row?.shown_for ?? 0, against: row?.shown_against ?? 0 }
}

/** Adds what somebody says; false where it was said already, or its person argued for that side before. */
export async function addArgument(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
  argument: Omit<Argument, 'hiddenReason'> & { readonly id: ArgumentId; readonly by: AccountId },
): Promise<boolean> {
  const { id, no, side, replyTo, says, writtenAt, by } = argument
  const { numInsertedOrUpdatedRows: added = 0n } = await tables(trx)
    .insertInto('proposal_argument')
    .values({
      district_id: districtId,
      proposal_id: proposalId,
      argument_id: id,
      argument_no: no,
      reply_to: replyTo,
      account_id: by,
      written_at: writtenAt,
      hidden_reason: null,
      ...{ side, says },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return added > 0n
}

/** One thing that was said, and who said it, held until the end of the transaction. */
export async function holdArgument(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
  no: number,
): Promise<{ readonly argument: Argument; readonly by: string } | null> {
  const row = await tables(trx)
    .selectFrom('proposal_argument')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .where('argument_no', '=', no)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? null : { argument: read(row), by: row.account_id }
}

/** The arguments about a proposal, the newest first, from a number downwards. */
export async function argumentsOf(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
  { side, before, limit }: { readonly side: Side | null; readonly before: number | null; readonly limit: number },
): Promise<Argument[]> {
  const rows = await tables(trx)
    .selectFrom('proposal_argument')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .where('reply_to', 'is', null)
    .$if(side !== null, (found) => found.where('side', '=', side))
    .$if(before !== null, (found) => found.where('argument_no', '<', before as number))
    .orderBy('argument_no', 'desc')
    .limit(limit)
    .execute()
  return rows.map(read)
}

/** The first replies to each of some arguments, the oldest first. */
export async function repliesTo(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
  nos: readonly number[],
  most: number,
): Promise<Argument[]> {
  if (nos.length === 0) return []
  const rows = await tables(trx)
    .selectFrom(sql<{ no: number }>`unnest(${nos}::integer[])`.as<'asked'>(sql`asked(no)`))
    .innerJoinLateral(
      (is) =>
        is
          .selectFrom('proposal_argument')
          .selectAll()
          .where('district_id', '=', districtId)
          .where('proposal_id', '=', proposalId)
          .whereRef('reply_to', '=', 'asked.no')
          .orderBy('argument_no')
          .limit(most)
          .as('answer'),
      (join) => join.onTrue(),
    )
    .selectAll('answer')
    .orderBy('answer.argument_no')
    .execute()
  return rows.map(read)
}

/** How many replies an argument has, hidden ones too. */
export async function countReplies(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
  no: number,
): Promise<number> {
  const { replies } = await tables(trx)
    .selectFrom('proposal_argument')
    .select((is) => is.fn.countAll<number>().as('replies'))
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .where('reply_to', '=', no)
    .executeTakeFirstOrThrow()
  return replies
}

export async function setArgumentHidden(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
  no: number,
  reason: string | null,
): Promise<void> {
  await tables(trx)
    .updateTable('proposal_argument')
    .set({ hidden_reason: reason })
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .where('argument_no', '=', no)
    .execute()
}

/** Writes down that something was hidden or restored; the argument is held meanwhile, so each act has a number of its own. */
export async function addArgumentModeration(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
  {
    no,
    act,
    reason,
    role,
    on,
  }: { no: number; act: 'hidden' | 'restored'; reason: string; role: string; on: LocalDate },
): Promise<void> {
  const { acts } = await tables(trx)
    .selectFrom('proposal_argument_moderation')
    .select((is) => is.fn.countAll<number>().as('acts'))
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .where('argument_no', '=', no)
    .executeTakeFirstOrThrow()
  await tables(trx)
    .insertInto('proposal_argument_moderation')
    .values({
      district_id: districtId,
      proposal_id: proposalId,
      argument_no: no,
      act_no: acts + 1,
      done_on: on,
      ...{ act, reason, role },
    })
    .execute()
}
