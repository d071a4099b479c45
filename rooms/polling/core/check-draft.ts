import { base64url } from '#kit/bytes.ts'
import { promiseOf } from '#kit/draw.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { faultOfContest } from '#rooms/voting/core/protocol/contest.ts'
import type { Manifest } from '#rooms/voting/core/protocol/manifest.ts'
import { faultOfManifest } from '#rooms/voting/core/protocol/manifest-faults.ts'
import { buildManifest, type Plan, planOf } from './build-manifest.ts'
import { type DraftRefused, refusalOf } from './draft-refusal.ts'
import { tidyDraft } from './tidy-draft.ts'
import type { VoteDraft } from './vote-draft.ts'

/** In bytes (docs/pbvote-1.md, section 2). */
const longestPlain = 4096

/**
 * Decides whether a draft is a vote that could be announced: tidied, read, and without any fault of a manifest but for the
 * keys, which are made later. Refuses what is wrong at the field from which it comes.
 */
export function checkDraft(
  given: VoteDraft,
  dongs: readonly { readonly id: string; readonly name: string }[],
): Result<VoteDraft, DraftRefused> {
  const tidied = tidyDraft(given)
  if (!tidied.ok) return tidied
  const plan = planOf(tidied.value, dongs)
  if (!plan.ok) return plan
  const at = plan.value.contests.findIndex((contest) => faultOfContest(contest) !== null)
  const ofContest = plan.value.contests[at] === undefined ? null : faultOfContest(plan.value.contests[at])
  if (ofContest !== null) return refuse(refusalOf(ofContest, at))
  const manifest = buildManifest(tidied.value, plan.value, unkeyed(plan.value))
  // The longest plain ballot of the format stands in the shape of a manifest, and not among its faults.
  const fault = manifest.pt_len > longestPlain ? 'plain-length' : faultOfManifest(manifest)
  return fault === null ? ok(tidied.value) : refuse(refusalOf(fault, null))
}

/** Names and keys in whose place the true ones come: what is asked of a draft does not depend on them. */
const unkeyed = ({ styles }: Plan) => ({
  names: { electionId: 'draft', logOrigin: 'draft/b', issuanceOrigin: 'draft/i' },
  keys: {
    ...{ box: nothing(32), log: nothing(32), registrar: nothing(32), seal: { pub: nothing(65) } },
    token: Object.fromEntries(
      styles.map(({ id }, place): [string, Manifest['keys']['token'][string]] => {
        const modulus = new Uint8Array(384).fill(255)
        modulus[383] = place
        return [id, { kty: 'RSA', e: 'AQAB', n: base64url(modulus) }]
      }),
    ),
  },
  clientSha256: nothing(32),
  tieCommitment: promiseOf(''),
})

const nothing = (length: number): string => base64url(new Uint8Array(length))
