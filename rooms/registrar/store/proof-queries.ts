import type { Trx } from '#db/connect.ts'
import type { Marks } from '../core/roll-marks.ts'
import type { RegistrarTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<RegistrarTables>()

/** A code that was sent. */
export interface StoredCode {
  readonly codeId: string
  readonly codeHash: string
  readonly triesLeft: number
  readonly personMark: string
  readonly phoneMark: string
  /** Sealed. */
  readonly phone: string
  readonly isGuarded: boolean
  readonly endsAt: number
}

export async function insertCode(trx: Trx, eh: string, code: StoredCode): Promise<void> {
  await tables(trx)
    .insertInto('code')
    .values({
      ...{ eh, code_id: code.codeId, code_hash: code.codeHash, tries_left: code.triesLeft },
      ...{ person_mark: code.personMark, phone_mark: code.phoneMark, phone: code.phone },
      ...{ is_guarded: code.isGuarded, ends_at: code.endsAt },
    })
    .execute()
}

/** A code, locked until the transaction ends: two who type at once do not both have its last try. */
export async function holdCode(trx: Trx, eh: string, codeId: string): Promise<StoredCode | null> {
  const row = await tables(trx)
    .selectFrom('code')
    .select([
      ...([
        'code_id as codeId',
        'code_hash as codeHash',
        'tries_left as triesLeft',
        'person_mark as personMark',
      ] as const),
      ...(['phone_mark as phoneMark', 'phone', 'is_guarded as isGuarded', 'ends_at as endsAt'] as const),
    ])
    .where('eh', '=', eh)
    .where('code_id', '=', codeId)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

export async function setTriesLeft(trx: Trx, eh: string, codeId: string, triesLeft: number): Promise<void> {
  await tables(trx)
    .updateTable('code')
    .set({ tries_left: triesLeft })
    .where('eh', '=', eh)
    .where('code_id', '=', codeId)
    .execute()
}

export async function deleteCode(trx: Trx, eh: string, codeId: string): Promise<void> {
  await tables(trx).deleteFrom('code').where('eh', '=', eh).where('code_id', '=', codeId).execute()
}

/** Somebody who has proved the right to vote, and asks for the token next. */
export interface StoredProof {
  readonly marks: Marks
  readonly style: string
  readonly dong: string | null
  /** Sealed; null where nobody is to be told. */
  readonly phone: string | null
  readonly endsAt: number
}

export async function insertProof(trx: Trx, eh: string, proofHash: string, proof: StoredProof): Promise<void> {
  const { marks, style, dong, phone, endsAt } = proof
  const { ci: ci_mark, phone: phone_mark, person: person_mark } = marks
  await tables(trx)
    .insertInto('proof')
    .values({ eh, proof_hash: proofHash, ci_mark, phone_mark, person_mark, style, dong, phone, ends_at: endsAt })
    .execute()
}

export async function findProof(trx: Trx, eh: string, proofHash: string): Promise<StoredProof | null> {
  const row = await tables(trx)
    .selectFrom('proof')
    .selectAll()
    .where('eh', '=', eh)
    .where('proof_hash', '=', proofHash)
    .executeTakeFirst()
  if (row === undefined) return null
  const { ci_mark: ci, phone_mark: phone, person_mark: person } = row
  return { marks: { ci, phone, person }, style: row.style, dong: row.dong, phone: row.phone, endsAt: row.ends_at }
}

export async function deleteProofs(trx: Trx, eh: string, proofHashes: readonly string[]): Promise<void> {
  await tables(trx).deleteFrom('proof').where('eh', '=', eh).where('proof_hash', 'in', proofHashes).execute()
}

/** Deletes codes and proofs whose time is over, of all votes. */
export async function forgetOver(trx: Trx, now: number): Promise<void> {
  await tables(trx).deleteFrom('code').where('ends_at', '<', now).execute()
  await tables(trx).deleteFrom('proof').where('ends_at', '<', now).execute()
}

export async function insertRoster(
  trx: Trx,
  eh: string,
  rows: readonly { readonly personMark: string; readonly phoneMark: string }[],
): Promise<void> {
  if (rows.length === 0) return
  await tables(trx)
    .insertInto('roster')
    .values(rows.map(({ personMark, phoneMark }) => ({ eh, person_mark: personMark, phone_mark: phoneMark })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function countRoster(trx: Trx, eh: string): Promise<number> {
  const { rows } = await tables(trx)
    .selectFrom('roster')
    .select(({ fn }) => fn.countAll<number>().as('rows'))
    .where('eh', '=', eh)
    .executeTakeFirstOrThrow()
  return rows
}

/** Whether the roster has somebody: by name and day of birth, and by the telephone where it names one and one is known. */
export async function isOnRoster(trx: Trx, eh: string, { person, phone }: Marks): Promise<boolean> {
  const row = await tables(trx)
    .selectFrom('roster')
    .select('eh')
    .where('eh', '=', eh)
    .where('person_mark', '=', person)
    .$if(phone !== null, (query) => query.where('phone_mark', 'in', ['', phone ?? '']))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
