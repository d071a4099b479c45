import { writeFileSync } from 'node:fs'
import { utf8 } from '#kit/bytes.ts'
import { issueLeaf } from '#rooms/voting/core/protocol/issue-token.ts'
import { writeLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import { ballotKey, makeBallot } from '#rooms/voting/core/protocol/voter.ts'
import { signToken } from '#tests/support/vote/sign-token.ts'
import { seededBytes, tokenKeyAt } from '#tests/support/vote/vote-keys.ts'
import type { VoteUnderWay } from '#tests/support/vote/vote-under-way.ts'

/** Makes a ballot of each of so many voters; the entries of the issuance log go with them. */
export function makeBallots(vote: VoteUnderWay, count: number): readonly string[] {
  const { election, primitives, issues, seed } = vote
  const [style] = election.manifest.styles
  const options = election.manifest.contests[0]?.options ?? []
  if (style === undefined) throw new Error('a vote without a style')
  return Array.from({ length: count }, (_, at) => {
    const voterSeed = seededBytes(seed, `seed/${at}`, 32)
    const prefix = seededBytes(seed, `prefix/${at}`, 32)
    const token = signToken(election, style.id, { key: ballotKey(election, voterSeed).key, prefix }, tokenKeyAt(0))
    issues.push(writeLeaf(issueLeaf(election, style, seededBytes(seed, `voter/${at}`, 32), prefix)))
    const chosen = options[at % options.length]?.id ?? ''
    return makeBallot(election, primitives, { seed: voterSeed, style: style.id, prefix, token }, [[chosen]], 1)
  })
}

/** Requests as they go over the wire, one after another in a file: each with its length in four bytes before it. */
export function writeRequests(file: string, eh: string, lines: readonly string[]): void {
  const pieces = lines.flatMap((line) => {
    const body = utf8(line)
    const head = `POST /votes/${eh}/ballots HTTP/1.1\r\nHost: box\r\nContent-Type: text/plain\r\nContent-Length: ${body.length}\r\n\r\n`
    const request = Buffer.concat([Buffer.from(head), body])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(request.length)
    return [length, request]
  })
  writeFileSync(file, Buffer.concat(pieces))
}
