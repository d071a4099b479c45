import { ok, type Result, refuse } from '#kit/result.ts'
import type { Proposal } from './proposal.ts'
import type { EditRefusal } from './propose.ts'

const underway: readonly Proposal['state'][] = ['supporting', 'received', 'under-review']

/**
 * Decides whether the office may call a proposal otherwise, as another version that says the same: while it is under way,
 * and nobody has changed it meanwhile.
 */
export function renameProposal(
  { state, version: standing }: Pick<Proposal, 'state' | 'version'>,
  { version, title, before }: { readonly version: number; readonly title: string; readonly before: string },
): Result<{ readonly version: number }, EditRefusal> {
  if (!underway.includes(state)) return refuse({ kind: 'not-open', state })
  if (version !== standing) return refuse({ kind: 'changed-meanwhile' })
  return title === before ? refuse({ kind: 'nothing-changed' }) : ok({ version: standing + 1 })
}
