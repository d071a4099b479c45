import { ok, type Result, refuse } from '#kit/result.ts'

interface Standing {
  /** Whether whoever asks is a head of the department. */
  readonly isHead: boolean
  /** The accounts of the heads of the department that day. */
  readonly heads: readonly string[]
  /** For whom whoever asks stands in (대직) that day. */
  readonly away: ReadonlySet<string>
}

export type NotTheHead = { readonly kind: 'not-the-head' }

/**
 * Decides in whose place somebody confirms the reviews of a department: a head in nobody's (null), and whoever stands in
 * for a head who is away that day, in the head's.
 */
export function confirmsFor({ isHead, heads, away }: Standing): Result<string | null, NotTheHead> {
  if (isHead) return ok(null)
  const absent = heads.find((head) => away.has(head))
  return absent === undefined ? refuse({ kind: 'not-the-head' }) : ok(absent)
}
