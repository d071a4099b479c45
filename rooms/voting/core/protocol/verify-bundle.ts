import type { Files } from './bundle.ts'
import type { SignedCheckpoint } from './checkpoint.ts'
import { type Audit, auditOf } from './checks/audit.ts'
import { checkCounts, checkRelease, checkWinners } from './checks/check-counts.ts'
import { checkFiles } from './checks/check-files.ts'
import { checkBallotHead, checkHistory, checkIssuanceHead, checkWitnesses } from './checks/check-heads.ts'
import {
  checkBallots,
  checkCanonical,
  checkClose,
  checkIssues,
  checkManifestLeaf,
  checkTokens,
} from './checks/check-log.ts'
import { checkOnsite } from './checks/check-onsite.ts'
import { checkInclusion, checkLeaf, checkPrefix, checkPromise, type Kept } from './checks/check-receipt.ts'
import type { CheckId, Outcome } from './checks/outcome.ts'
import type { Primitives } from './primitives.ts'
import { readBundle } from './read-bundle.ts'
import { type Election, readManifest } from './read-manifest.ts'
import type { NoteKey } from './signed-note.ts'
import type { Malformed } from './stored-json.ts'

/** What somebody kept beside the bundle: a receipt, older heads, witnesses to be asked for. */
export interface Held extends Kept {
  readonly heads: readonly SignedCheckpoint[]
  readonly witnesses: readonly NoteKey[]
}

/** What a verification found: every check, or why the bundle could not be read. */
export interface Report {
  readonly election: Election | null
  readonly checks: readonly { readonly id: CheckId; readonly outcome: Outcome }[]
  readonly malformed: Malformed | null
}

const checks: readonly (readonly [CheckId, (audit: Audit, held: Held) => Outcome])[] = [
  ['V01', checkBallotHead],
  ['V02', checkIssuanceHead],
  ['V03', checkCanonical],
  ['V04', checkManifestLeaf],
  ['V05', checkClose],
  ['V06', checkBallots],
  ['V07', checkIssues],
  ['V08', checkTokens],
  ['V09', checkRelease],
  ['V10', checkCounts],
  ['V11', checkInclusion],
  ['V12', checkPrefix],
  ['V13', checkLeaf],
  ['V14', (audit, { heads }) => checkHistory(audit, heads)],
  ['V15', (audit, { witnesses }) => checkWitnesses(audit, witnesses)],
  ['V16', checkOnsite],
  ['V17', checkPromise],
  ['V18', checkWinners],
]

/** Runs all checks on a bundle, with what somebody kept; nothing but the bundle and that is asked. */
export function verifyBundle(files: Files, held: Held, primitives: Primitives): Report {
  const manifest = readManifest(files.get('manifest.json') ?? new Uint8Array(0))
  const election = manifest.ok ? manifest.value : null
  const sums = { id: 'V00' as const, outcome: checkFiles(files, election?.manifest ?? null, primitives) }
  const bundle = readBundle(files)
  if (!bundle.ok) return { election, checks: [sums], malformed: bundle.refusal }
  const audit = auditOf(bundle.value, primitives)
  return {
    election,
    checks: [sums, ...checks.map(([id, check]) => ({ id, outcome: check(audit, held) }))],
    malformed: null,
  }
}

/** How a verification ends: 0 nothing failed, 1 a check failed, 2 the bundle is malformed, cut off or of another suite. */
export function exitOf({ checks: run, malformed }: Report): 0 | 1 | 2 {
  if (malformed !== null) return 2
  return run.some(({ outcome }) => outcome.status === 'fail') ? 1 : 0
}
