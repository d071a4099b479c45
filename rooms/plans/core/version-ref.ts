import { z } from 'zod'
import { NegotiationId } from './negotiation.ts'
import { VersionId } from './plan-version.ts'

/** Names one side of a comparison: `now`, a frozen version's id, or a negotiation's amounts as `before:ID`, `after:ID`. */
export const VersionRef = z.string().min(1).max(150)
export type VersionRef = z.infer<typeof VersionRef>

export type ReadRef =
  | { readonly kind: 'now' }
  | { readonly kind: 'version'; readonly versionId: VersionId }
  | { readonly kind: 'before' | 'after'; readonly negotiationId: NegotiationId }

/** Reads what a reference names; null when it names nothing that could be. */
export function readVersionRef(ref: VersionRef): ReadRef | null {
  if (ref === 'now') return { kind: 'now' }
  const [kind, id] = ref.split(':')
  if (kind === 'before' || kind === 'after') {
    const negotiationId = NegotiationId.safeParse(id)
    return negotiationId.success ? { kind, negotiationId: negotiationId.data } : null
  }
  const versionId = VersionId.safeParse(ref)
  return versionId.success ? { kind: 'version', versionId: versionId.data } : null
}
