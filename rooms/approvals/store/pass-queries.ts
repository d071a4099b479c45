import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { FindingPass, PassId } from '../core/finding-pass.ts'
import type { ApprovalsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ApprovalsTables>()

export async function insertPass(trx: Trx, districtId: DistrictId, pass: FindingPass): Promise<void> {
  await tables(trx)
    .insertInto('finding_pass')
    .values({
      district_id: districtId,
      pass_id: pass.id,
      subject_kind: pass.subject.kind,
      subject_id: pass.subject.id,
      finding_key: pass.findingKey,
      rule: pass.rule,
      sentence: jsonb(pass.sentence),
      reason: pass.reason,
      role: pass.role,
      passed_at: pass.passedAt,
      withdrawn_at: pass.withdrawnAt,
      withdrawn_reason: pass.withdrawnReason,
    })
    .execute()
}

export async function findPass(trx: Trx, districtId: DistrictId, passId: PassId): Promise<FindingPass | null> {
  const row = await tables(trx)
    .selectFrom('finding_pass')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('pass_id', '=', passId)
    .executeTakeFirst()
  return row === undefined ? null : readPass(row)
}

/** False where it is withdrawn already: of two who withdraw it at once, one is told. */
export async function withdrawPass(
  trx: Trx,
  districtId: DistrictId,
  passId: PassId,
  withdrawn: { readonly at: Instant; readonly reason: string },
): Promise<boolean> {
  const row = await tables(trx)
    .updateTable('finding_pass')
    .set({ withdrawn_at: withdrawn.at, withdrawn_reason: withdrawn.reason })
    .where('district_id', '=', districtId)
    .where('pass_id', '=', passId)
    .where('withdrawn_at', 'is', null)
    .returning('pass_id')
    .executeTakeFirst()
  return row !== undefined
}

/** Holds every standing pass until the end: none is withdrawn while a version is published on it. */
export async function holdPasses(trx: Trx, districtId: DistrictId): Promise<void> {
  await tables(trx)
    .selectFrom('finding_pass')
    .select('pass_id')
    .where('district_id', '=', districtId)
    .where('withdrawn_at', 'is', null)
    .orderBy('pass_id')
    .forUpdate()
    .execute()
}

/** Every pass of the district, the newest first. */
export async function allPasses(trx: Trx, districtId: DistrictId): Promise<FindingPass[]> {
  const rows = await tables(trx)
    .selectFrom('finding_pass')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('passed_at', 'desc')
    .orderBy('pass_id')
    .execute()
  return rows.map(readPass)
}

const readPass = (row: Selectable<ApprovalsTables['finding_pass']>): FindingPass => ({
  id: row.pass_id,
  subject: { kind: row.subject_kind, id: row.subject_id },
  findingKey: row.finding_key,
  rule: row.rule,
  sentence: row.sentence,
  reason: row.reason,
  role: row.role,
  passedAt: row.passed_at,
  withdrawnAt: row.withdrawn_at,
  withdrawnReason: row.withdrawn_reason,
})
