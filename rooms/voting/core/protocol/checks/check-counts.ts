import { canonicalJson, fromBase64url, hex } from '#kit/bytes.ts'
import { isSecret, publicPoint } from '../hpke.ts'
import { sameBytes, sha256 } from '../join-bytes.ts'
import { findWinners, makeCounts, openedLines } from '../make-result.ts'
import { bytesOf } from '../words.ts'
import type { Audit } from './audit.ts'
import { fail, firstOf, type Outcome, pass } from './outcome.ts'

/** V09: the released key, the number of shares and the seed for ties are those that the manifest promised. */
export function checkRelease({ bundle }: Audit): Outcome {
  const { release, election } = bundle
  const { keys, shares, tie } = election.manifest
  const secret = fromBase64url(release.seal_private)
  const point = fromBase64url(keys.seal.pub)
  if (!isSecret(secret) || !sameBytes(publicPoint(secret), point)) return fail('other-seal-key')
  const given = new Set(release.shares_sha256)
  const areHashes = release.shares_sha256.every((hash) => bytesOf(hash)?.length === 32)
  const areEnough = given.size === release.shares_sha256.length && given.size >= shares.k && given.size <= shares.n
  if (release.k !== shares.k || release.n !== shares.n || !areHashes || !areEnough) return fail('other-shares')
  const { tie_seed: seed } = release
  const isSeed = tie.rule === 'seed' ? seed !== undefined && hex(sha256(seed)) === tie.commitment : seed === undefined
  return isSeed ? pass : fail('other-tie-seed')
}

/** V10: the opened ballots and the counts are what comes out of the log again, and the count sheets are those of the log. */
export function checkCounts({ bundle, opened, counted, papers, ballots }: Audit): Outcome {
  const lines = openedLines(opened)
  const isSame = (line: string, at: number): boolean => line === canonicalJson(lines[at])
  if (lines.length !== bundle.openedLines.length || !bundle.openedLines.every(isSame)) return fail('opened-differs')
  const { winners: _, ...published } = bundle.result
  const computed = makeCounts(bundle.election, opened, counted, ballots.length)
  if (canonicalJson(published) !== canonicalJson(computed)) return fail('counts-differ')
  return firstOf(
    papers.map(({ index, leaf }) => {
      const sheet = bundle.sheets.get(leaf.id)
      if (sheet === undefined || sheet.n !== leaf.n) return fail('sheet-differs', index)
      const [onSheet, inLog] = ['r' in sheet ? sheet.r : sheet.b, 'r' in leaf ? leaf.r : leaf.b]
      return canonicalJson(onSheet) === canonicalJson(inLog) ? null : fail('sheet-differs', index)
    }),
  )
}

/** V18: the winners are those that the manifest's rule finds. */
export function checkWinners({ bundle, opened, counted }: Audit): Outcome {
  const winners = findWinners(bundle.election, opened, counted, bundle.release.tie_seed ?? null)
  return canonicalJson(bundle.result.winners) === canonicalJson(winners) ? pass : fail('winners-differ')
}
