import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { MeetingId } from '../core/meeting.ts'
import type { CalledTables } from './tables-called.ts'
import type { MinutesTables } from './tables-minutes.ts'

const tables = (trx: Trx) => trx.withTables<MinutesTables & CalledTables>()

export async function keepBankAccount(
  trx: Trx,
  districtId: DistrictId,
  meetingId: MeetingId,
  { personNo, sealed }: { readonly personNo: number; readonly sealed: string },
): Promise<void> {
  await tables(trx)
    .updateTable('allowance')
    .set({ bank_account: sealed })
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .where('person_no', '=', personNo)
    .execute()
}

/** Where an account stands: whose allowance of which meeting. */
export interface OfAllowance {
  readonly meetingId: MeetingId
  readonly personNo: number
}

/** The next sealed accounts in the order of meetings and persons, held while they are sealed anew. */
export async function holdBankAccounts(
  trx: Trx,
  districtId: DistrictId,
  { after, atMost }: { readonly after: OfAllowance | null; readonly atMost: number },
): Promise<{ readonly key: OfAllowance; readonly kept: string }[]> {
  const rows = await tables(trx)
    .selectFrom('allowance')
    .select(['meeting_id as meetingId', 'person_no as personNo', 'bank_account as kept'])
    .where('district_id', '=', districtId)
    .where((is) =>
      is(
        is.refTuple('meeting_id', 'person_no'),
        '>',
        is.tuple(after?.meetingId ?? ('' as MeetingId), after?.personNo ?? 0),
      ),
    )
    .where('bank_account', 'is not', null)
    .$narrowType<{ kept: string }>()
    .orderBy('meeting_id')
    .orderBy('person_no')
    .limit(atMost)
    .forUpdate()
    .execute()
  return rows.map(({ kept, ...key }) => ({ key, kept }))
}

export interface SealedAccount {
  readonly personNo: number
  readonly accountId: AccountId | null
  readonly sealed: string
}

export async function sealedAccounts(trx: Trx, districtId: DistrictId, meetingId: MeetingId): Promise<SealedAccount[]> {
  const rows = await tables(trx)
    .selectFrom('allowance')
    .innerJoin('meeting_person', (join) =>
      join
        .onRef('meeting_person.district_id', '=', 'allowance.district_id')
        .onRef('meeting_person.meeting_id', '=', 'allowance.meeting_id')
        .onRef('meeting_person.person_no', '=', 'allowance.person_no'),
    )
    .select(['allowance.person_no', 'account_id', 'bank_account'])
    .where('allowance.district_id', '=', districtId)
    .where('allowance.meeting_id', '=', meetingId)
    .where('bank_account', 'is not', null)
    .orderBy('allowance.person_no')
    .execute()
  return rows.map((row) => ({
    personNo: row.person_no,
    accountId: row.account_id,
    sealed: row.bank_account ?? '',
  }))
}
