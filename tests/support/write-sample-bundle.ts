/**
 * Writes whole sample votes to a folder, for whoever writes another verifier of docs/pbvote-1.md:
 *
 *   node tests/support/write-sample-bundle.ts OUT
 *
 * makes OUT/preference, OUT/ballots and OUT/web, each with `bundle/` and what was kept on the way: `receipt.tlog-proof`, `promise`,
 * `leaf.json`, `prev.checkpoint`, `witnesses` (a verifier key a line). Made again they are the same bytes.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type SampleVote, sampleBallots, samplePreference, sampleWeb } from './vote/sample-votes.ts'

function write(folder: string, { files, kept, vote }: SampleVote): void {
  rmSync(folder, { recursive: true, force: true })
  const put = (path: string, bytes: Uint8Array | string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  for (const [path, bytes] of files) put(`bundle/${path}`, bytes)
  put('receipt.tlog-proof', kept.receipt)
  put('promise', kept.promise)
  put('leaf.json', `${kept.leaf}\n`)
  put('prev.checkpoint', kept.head)
  put('witnesses', vote.election.manifest.witnesses.keys.map((key) => `${key}\n`).join(''))
}

const out = process.argv[2]
if (out === undefined) {
  console.error('node tests/support/write-sample-bundle.ts OUT')
  process.exitCode = 3
} else {
  write(join(out, 'preference'), samplePreference())
  write(join(out, 'ballots'), sampleBallots())
  write(join(out, 'web'), sampleWeb())
  console.log(out)
}
