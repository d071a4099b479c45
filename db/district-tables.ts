import type { ClientBase } from 'pg'
import { sharedTables } from './tables-across-districts.ts'
import { type CopiedTable, tablesInOrder } from './tables-of.ts'

/**
 * What holds only in the house where it was made: sessions, and what opens one by this house's own secret. Whoever needs
 * them makes them anew. Passkeys go along: they are public keys, and open nothing at another address.
 */
export const leftBehind: readonly string[] = [
  'enrolment',
  'provider_identity',
  'recovery_code',
  'session',
  'spent_challenge',
]

/** The tables that go with a district, parents first: every table there is but those that are named. */
export async function districtTables(client: ClientBase): Promise<readonly CopiedTable[]> {
  const stays = new Set([...sharedTables, ...leftBehind])
  return (await tablesInOrder(client)).filter(({ name }) => !stays.has(name))
}
