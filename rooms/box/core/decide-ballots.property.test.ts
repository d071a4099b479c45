import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { base64url } from '#kit/bytes.ts'
import { writeLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import { ballotKey } from '#rooms/voting/core/protocol/voter.ts'
import { ballotsManifest, webManifest } from '#tests/support/vote/sample-manifests.ts'
import { lineOf, openVote, registerVoter, type VoteUnderWay } from '#tests/support/vote/vote-under-way.ts'
import { checkLine } from './check-line.ts'
import { decideBallots, type KnownOfKeys, keysOf, type TakenBallot } from './decide-ballots.ts'

let vote: VoteUnderWay
/** Four ballots of each of three voters. */
let lines: readonly (readonly string[])[]
beforeAll(() => {
  vote = openVote('decide', webManifest)
  lines = ['a', 'b', 'c'].map((name) => {
    const voter = registerVoter(vote, name, 'online')
    return [1, 2, 3, 4].map((n) => lineOf(vote, voter, [[`c-${n}`]], n))
  })
})

const checked = (line: string) => ({ line, ...checkLine(vote.election, vote.primitives, line) })
const knowing = (known: Partial<KnownOfKeys> = {}): KnownOfKeys => ({
  ...{ last: new Map(), revoked: new Set(), isClosed: false, now: vote.election.manifest.opens_at + 10 },
  ...known,
})
const lineAt = ([voter, n]: readonly [number, number]): string => lines[voter]?.[n] as string

test('however lines come together, each key has what it would have had if each had come alone', () => {
  const drawn = fc.array(fc.tuple(fc.nat(2), fc.nat(3)), { maxLength: 14 })
  fc.assert(
    fc.property(drawn, fc.array(fc.nat(14)), (sent, cuts) => {
      const all = sent.map(lineAt)
      const ends = [...new Set([...cuts.filter((cut) => cut < all.length), all.length])].toSorted((a, b) => a - b)
      const takeIn = (groups: readonly (readonly string[])[]) => {
        const last = new Map<string, TakenBallot>()
        const answers = groups.flatMap((group) => {
          const decided = decideBallots(vote.election, group.map(checked), knowing({ last }))
          for (const ballot of decided.taken) last.set(ballot.key, ballot)
          return decided.answers
        })
        return { answers, last }
      }
      const together = takeIn(ends.map((end, at) => all.slice(ends[at - 1] ?? 0, end)))
      const alone = takeIn(all.map((line) => [line]))
      expect(together).toEqual(alone)
      for (const [voter, own] of lines.entries()) {
        const numbers = sent.flatMap(([by, n]) => (by === voter ? [n + 1] : []))
        expect(together.last.get(keysOf(own.map(checked))[0] as string)?.n ?? 0).toBe(Math.max(0, ...numbers))
      }
    }),
    { numRuns: 60 },
  )
})

test('a line that is sent again is promised as before, also after the close; a new one is not', () => {
  const first = lineAt([0, 0])
  const { taken } = decideBallots(vote.election, [checked(first)], knowing())
  const last = new Map(taken.map((ballot) => [ballot.key, ballot]))
  const closed = knowing({ last, isClosed: true })
  const { answers, taken: more } = decideBallots(vote.election, [first, lineAt([0, 1])].map(checked), closed)
  const { closes_at } = vote.election.manifest
  expect(answers).toEqual([
    { ok: true, value: taken[0] },
    { ok: false, refusal: { kind: 'closed', closedAt: closes_at } },
  ])
  expect(more).toEqual([])
})

test('what is refused, and why', () => {
  const line = lineAt([0, 0])
  const leaf = JSON.parse(line)
  const forged = (members: object) => writeLeaf({ ...leaf, ...members })
  const kindOf = (sent: string, known: Partial<KnownOfKeys> = {}) => {
    const [answer] = decideBallots(vote.election, [checked(sent)], knowing(known)).answers
    return answer?.ok === false ? answer.refusal : answer
  }
  const { opens_at, closes_at, grace_s } = vote.election.manifest
  expect(kindOf('{}')).toEqual({ kind: 'not-a-ballot' })
  expect(kindOf(writeLeaf({ t: 'close', e: leaf.e, n: 0 }))).toEqual({ kind: 'not-a-ballot' })
  expect(kindOf(line, { now: opens_at - 1 })).toEqual({ kind: 'not-open', opensAt: opens_at })
  expect(kindOf(line, { now: closes_at + grace_s + 1 })).toEqual({ kind: 'closed', closedAt: closes_at })
  expect(kindOf(line, { revoked: new Set([leaf.k]) })).toEqual({ kind: 'revoked' })
  expect(kindOf(forged({ g: base64url(new Uint8Array(64)) }))).toEqual({ kind: 'faulty', fault: 'signature' })
  expect(kindOf(forged({ s: base64url(new Uint8Array(384)) }))).toEqual({ kind: 'faulty', fault: 'token' })
  expect(kindOf(forged({ y: 'desk' }))).toEqual({ kind: 'faulty', fault: 'style' })
  expect(kindOf(forged({ n: 21 }))).toEqual({ kind: 'faulty', fault: 'revisions' })
})

test('without revoting the first ballot of a key stands, and no other token helps', () => {
  const once = openVote('once', ballotsManifest)
  const voter = registerVoter(once, 'a', 'online')
  const choices = [[], [], [], [], []]
  const first = lineOf(once, voter, choices)
  const other = lineOf(once, voter, [['s-1'], [], [], [], []])
  const look = (line: string) => ({ line, ...checkLine(once.election, once.primitives, line) })
  const known = knowing({ now: once.election.manifest.opens_at })
  const { answers, taken } = decideBallots(once.election, [first, other, first].map(look), known)
  expect(taken.map(({ line }) => line)).toEqual([first])
  expect(answers[1]).toEqual({ ok: false, refusal: { kind: 'already-voted' } })
  expect(answers[2]).toEqual(answers[0])
  expect(taken[0]?.key).toBe(base64url(ballotKey(once.election, voter.seed).key))
})

test('a second ballot of a key must show the token of the first', () => {
  const first = lineAt([0, 0])
  const second = writeLeaf({ ...JSON.parse(lineAt([0, 1])), p: base64url(new Uint8Array(32)) })
  const { answers } = decideBallots(vote.election, [first, second].map(checked), knowing())
  expect(answers[1]).toEqual({ ok: false, refusal: { kind: 'other-token' } })
})
