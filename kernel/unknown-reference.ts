import type { HouseRefusal } from '#kit/contract.ts'

/**
 * Turns PostgreSQL's foreign-key violation (23503) into a refusal: the input names a thing that is not there. Rooms check
 * what is theirs; that a thing of another room exists is what the foreign key checks.
 */
export function unknownReference(error: unknown): HouseRefusal | null {
  if (typeof error !== 'object' || error === null || !('code' in error) || error.code !== '23503') return null
  const [, table = null] = 'detail' in error ? (/table "(\w+)"\.$/.exec(String(error.detail)) ?? []) : []
  return { kind: 'refers-to-unknown', constraint: 'constraint' in error ? String(error.constraint) : '', table }
}
