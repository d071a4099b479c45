import { base64url } from '#kit/bytes.ts'
import type { Audit } from './audit.ts'
import { type Fault, fail, type Outcome, pass } from './outcome.ts'

/** V03: every line of the ballot log is written as a leaf is written. */
export function checkCanonical({ leaves }: Audit): Outcome {
  const at = leaves.indexOf(null)
  return at < 0 ? pass : fail('not-canonical', at)
}

/** V04: the log begins with the manifest's hash, and says it once. */
export function checkManifestLeaf({ leaves, bundle }: Audit): Outcome {
  const [first] = leaves
  if (first?.t !== 'manifest' || first.h !== base64url(bundle.election.eh)) return fail('not-bound-to-manifest', 0)
  const again = leaves.findIndex((leaf, at) => at > 0 && leaf?.t === 'manifest')
  return again < 0 ? pass : fail('manifest-leaf-again', again)
}

/** V05: the log is closed once, by its last leaf, which says how many ballots there are. */
export function checkClose({ leaves, bundle, cast }: Audit): Outcome {
  const closes = leaves.flatMap((leaf) => (leaf?.t === 'close' ? [leaf] : []))
  const [close] = closes
  if (close === undefined || closes.length > 1) return fail('not-closed-once', closes.length)
  if (leaves.at(-1) !== close) return fail('close-not-last', leaves.indexOf(close))
  const counts = close.e === base64url(bundle.election.eh) && close.n === cast.length
  return counts ? pass : fail('close-counts-other', close.n)
}

/** V06: every ballot has the suite's lengths, a style, this vote, its token, its signature and its place in the sequence. */
export function checkBallots({ faults }: Audit): Outcome {
  const [first] = faults
  return first === undefined ? pass : fail(`ballot-${first.fault}` satisfies Fault, first.index)
}

/** V07: every entry of the issuance log is sound, and stands once. */
export function checkIssues({ issues, bundle }: Audit): Outcome {
  const { eh, manifest } = bundle.election
  const e = base64url(eh)
  const seen = new Set<string>()
  for (const [at, leaf] of issues.entries()) {
    const style = manifest.styles.find(({ id }) => id === leaf?.y)
    if (leaf === null || style === undefined || leaf.e !== e || leaf.ch !== style.channel || leaf.h.length !== 43)
      return fail('issue-not-sound', at)
    if (seen.has(leaf.h)) return fail('issue-twice', at)
    seen.add(leaf.h)
  }
  return pass
}

/** V08: no style has more tokens used than were issued and not revoked. */
export function checkTokens({ cast, issues, revoked, bundle }: Audit): Outcome {
  const excess = bundle.election.manifest.styles.find(({ id }) => {
    const used = new Set(cast.filter(({ leaf }) => leaf.y === id).map(({ leaf }) => leaf.k)).size
    const issued = issues.filter((leaf) => leaf?.y === id).length
    return used > issued - revoked.filter(({ leaf }) => leaf.y === id).length
  })
  return excess === undefined ? pass : fail('more-tokens-than-issued', excess.id)
}
