import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { RegistrarTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<RegistrarTables>()

/** A card that was taken back: the key of the ballot that it could have cast. */
export interface CardBack {
  readonly key: string
  readonly style: string
  readonly why: 'unused' | 'spoilt'
}

/** A batch of cards: how many of which style, and the hash of what they were drawn from. */
export interface CardBatch {
  readonly batch: string
  readonly style: string
  readonly printed: number
  readonly drawnHash: string
}

export async function insertBatch(
  trx: Trx,
  eh: string,
  { batch, style, printed, drawnHash }: CardBatch,
): Promise<void> {
  await tables(trx).insertInto('card_batch').values({ eh, batch, style, printed, drawn_hash: drawnHash }).execute()
}

export async function findBatch(trx: Trx, eh: string, batch: string): Promise<CardBatch | null> {
  const row = await tables(trx)
    .selectFrom('card_batch')
    .select(['batch', 'style', 'printed', 'drawn_hash as drawnHash'])
    .where('eh', '=', eh)
    .where('batch', '=', batch)
    .executeTakeFirst()
  return row ?? null
}

export async function countPrinted(trx: Trx, eh: string): Promise<number> {
  const { printed } = await tables(trx)
    .selectFrom('card_batch')
    .select(({ fn }) => fn.coalesce(fn.sum<number>('printed'), sql<number>`0`).as('printed'))
    .where('eh', '=', eh)
    .executeTakeFirstOrThrow()
  return printed
}

/** Takes a card back, once; gives why it was, which is another reason where it was taken back before. */
export async function takeCardBack(trx: Trx, eh: string, { key, style, why }: CardBack): Promise<CardBack['why']> {
  await tables(trx)
    .insertInto('card_back')
    .values({ eh, ballot_key: key, style, why })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const kept = await tables(trx)
    .selectFrom('card_back')
    .select('why')
    .where('eh', '=', eh)
    .where('ballot_key', '=', key)
    .executeTakeFirstOrThrow()
  return kept.why
}

/** The cards that were taken back, in an order that tells nothing. */
export async function listCardsBack(trx: Trx, eh: string): Promise<readonly CardBack[]> {
  return tables(trx)
    .selectFrom('card_back')
    .select(['ballot_key as key', 'style', 'why'])
    .where('eh', '=', eh)
    .orderBy('ballot_key')
    .execute()
}
