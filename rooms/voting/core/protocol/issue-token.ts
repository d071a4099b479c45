import { base64url } from '#kit/bytes.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { sha256 } from './join-bytes.ts'
import type { IssueLeaf } from './leaf.ts'
import type { Style } from './manifest.ts'
import type { Election } from './read-manifest.ts'

/** What the roll holds of a voter key: for which style it has a token, and of which request, as its SHA-256. */
export interface RollRow {
  readonly style: string
  readonly blindedHash: string
}

/** Why the registrar does not sign. */
export type IssueRefused =
  | { readonly kind: 'not-open' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'no-such-style' }
  | { readonly kind: 'not-a-request' }
  | { readonly kind: 'already-issued'; readonly style: string }

/** What to do: sign, and for a first request keep the row and append an entry to the issuance log. */
export interface IssueDecision {
  readonly row: RollRow
  readonly isFirst: boolean
}

/**
 * One token for one voter key: the first request is signed and kept, the very same request is signed again (an answer may
 * get lost), any other is refused. Times in Unix seconds; tokens are issued from the opening to the close.
 */
export function decideIssue(
  { manifest }: Election,
  request: { readonly style: string; readonly blinded: Uint8Array },
  row: RollRow | null,
  now: number,
): Result<IssueDecision, IssueRefused> {
  if (!manifest.styles.some(({ id }) => id === request.style)) return refuse({ kind: 'no-such-style' })
  if (request.blinded.length !== 384) return refuse({ kind: 'not-a-request' })
  const asked: RollRow = { style: request.style, blindedHash: base64url(sha256(request.blinded)) }
  if (row !== null) {
    const isSame = row.style === asked.style && row.blindedHash === asked.blindedHash
    return isSame ? ok({ row, isFirst: false }) : refuse({ kind: 'already-issued', style: row.style })
  }
  if (now < manifest.opens_at) return refuse({ kind: 'not-open' })
  if (now > manifest.closes_at) return refuse({ kind: 'closed' })
  return ok({ row: asked, isFirst: true })
}

/** The entry of the issuance log for a voter key and the salt that the voter is given: only the voter can find it. */
export const issueLeaf = ({ eh }: Election, style: Style, voterKey: Uint8Array, salt: Uint8Array): IssueLeaf => ({
  t: 'issue',
  e: base64url(eh),
  y: style.id,
  ch: style.channel,
  h: base64url(sha256('pbvote/issue/v1', eh, voterKey, salt)),
})
