import { describe, expect, test } from 'vitest'
import { fromHex } from '#kit/bytes.ts'
import { ballotsManifest, webManifest } from '#tests/support/vote/sample-manifests.ts'
import { lineOf, openVote, registerVoter } from '#tests/support/vote/vote-under-way.ts'
import { acceptBallot, type Head, lookAtBallot } from './accept-ballot.ts'
import { decideIssue } from './issue-token.ts'
import { readLeaf } from './leaf.ts'
import { isBatchDue, shuffleBatch } from './log-batch.ts'
import { confirmationNumber, isConfirmationNumber, promisedBy } from './promise-receipt.ts'
import { tilePath } from './tile-path.ts'
import { tokenKeyOf } from './token.ts'
import { prepareToken } from './voter.ts'

const vote = openVote('server rules', webManifest)
const { election, primitives } = vote
const { opens_at: opens, closes_at: closes, grace_s: grace } = election.manifest
const voter = registerVoter(vote, 'a', 'online')
const line = (n: number, of = 'c-1') => lineOf(vote, voter, [[of]], n)
const headOf = (text: string): Head => {
  const leaf = readLeaf(text)
  if (leaf?.t !== 'ballot') throw new Error('no ballot')
  return { line: text, leaf }
}
const kind = (result: ReturnType<typeof acceptBallot>): string =>
  result.ok ? (result.value.isNew ? 'new' : 'again') : result.refusal.kind

describe('the box', () => {
  const take = (text: string, known: Partial<Parameters<typeof acceptBallot>[3]> = {}) =>
    kind(
      acceptBallot(election, text, lookAtBallot(election, primitives, text), {
        head: null,
        isRevoked: false,
        now: opens,
        ...known,
      }),
    )

  test('takes a ballot from the opening to the end of the grace', () => {
    expect(take(line(1))).toBe('new')
    expect(take(line(1), { now: opens - 1 })).toBe('not-open')
    expect(take(line(1), { now: closes + grace })).toBe('new')
    expect(take(line(1), { now: closes + grace + 1 })).toBe('closed')
  })

  test('takes the same line again, also after the close', () => {
    expect(take(line(1), { head: headOf(line(1)), now: closes * 2 })).toBe('again')
  })

  test('takes a later one of the same key, and no earlier or other one', () => {
    expect(take(line(3), { head: headOf(line(1)) })).toBe('new')
    expect(take(line(1), { head: headOf(line(3)) })).toBe('sequence')
    expect(take(line(1, 'c-2'), { head: headOf(line(1)) })).toBe('sequence')
    const head = headOf(line(1))
    for (const member of ['y', 'p', 's'])
      expect(take(line(2), { head: { ...head, leaf: { ...head.leaf, [member]: 'other' } } })).toBe('other-token')
  })

  test('refuses what is no ballot, a revoked card, and a faulty one', () => {
    expect(take('{}')).toBe('not-a-ballot')
    expect(take(vote.lines[0] ?? '')).toBe('not-a-ballot')
    expect(take(line(1), { isRevoked: true })).toBe('revoked')
    expect(take(line(21))).toBe('faulty')
  })

  test('takes one ballot of a key where there is no revoting', () => {
    const once = openVote('once', ballotsManifest)
    const blank = [[], [], [], [], []]
    const first = lineOf(once, registerVoter(once, 'a', 'online'), blank)
    const second = lineOf(once, registerVoter(once, 'a', 'online'), blank, 2)
    const known = { head: headOf(first), isRevoked: false, now: once.election.manifest.opens_at }
    expect(kind(acceptBallot(once.election, second, lookAtBallot(once.election, once.primitives, second), known))).toBe(
      'already-voted',
    )
  })

  test('promises the next deadline of all, at most one wait after the end', () => {
    const wait = election.manifest.mmd_s
    expect(promisedBy(election.manifest, opens)).toBe(opens + wait)
    expect(promisedBy(election.manifest, opens + wait - 1)).toBe(opens + wait)
    expect(promisedBy(election.manifest, opens + wait)).toBe(opens + 2 * wait)
    expect(promisedBy(election.manifest, closes + 2 * grace + wait)).toBe(closes + grace + wait)
  })

  test('makes a batch of enough ballots, at the deadline or at the close', () => {
    const due = (count: number, earliestBy: number | null, isClosing = false) =>
      isBatchDue(election.manifest, { count, earliestBy }, 1000, isClosing)
    expect([due(0, null, true), due(1, null), due(4, null), due(1, 1001), due(1, 1000), due(1, null, true)]).toEqual([
      false,
      false,
      true,
      false,
      true,
      true,
    ])
  })

  test('shuffles a batch, and keeps each voter’s own order', () => {
    const batch = ['a', 'a', 'b', 'c'].map((key, at) => ({ key, n: at + 1, line: `${key}${at + 1}` }))
    const drawn = [0, 1, 0]
    const shuffled = shuffleBatch(batch, () => drawn.shift() ?? 0)
    expect(shuffled.map(({ line: text }) => text)).toEqual(['b3', 'c4', 'a1', 'a2'])
  })
})

describe('the registrar', () => {
  const { blinded } = prepareToken(election, 'online', voter.seed)
  const other = prepareToken(election, 'online', new Uint8Array(32)).blinded
  const ask = (
    request: { style: string; blinded: Uint8Array },
    row: Parameters<typeof decideIssue>[2],
    now = opens,
  ) => {
    const decided = decideIssue(election, request, row, now)
    return decided.ok ? decided.value.isFirst : decided.refusal.kind
  }
  const row = vote.roll.get('a') ?? null

  test('signs the first request, the same again, and no other', () => {
    expect(ask({ style: 'online', blinded }, null)).toBe(true)
    expect(ask({ style: 'online', blinded }, row, closes * 2)).toBe(false)
    expect(ask({ style: 'online', blinded: other }, row)).toBe('already-issued')
    expect(ask({ style: 'online', blinded }, { style: 'desk', blindedHash: row?.blindedHash ?? '' })).toBe(
      'already-issued',
    )
  })

  test('refuses before the opening, after the close, and what is no request', () => {
    expect(ask({ style: 'online', blinded }, null, opens - 1)).toBe('not-open')
    expect(ask({ style: 'online', blinded }, null, closes + 1)).toBe('closed')
    expect(ask({ style: 'postal', blinded }, null)).toBe('no-such-style')
    expect(ask({ style: 'online', blinded: new Uint8Array(3) }, null)).toBe('not-a-request')
  })
})

test('a style without a key is a bug', () => {
  expect(() => tokenKeyOf(election.manifest, 'postal')).toThrow(RangeError)
})

test('confirmation numbers and paths of tiles', () => {
  expect(confirmationNumber(fromHex(`ffffffffffffffff${'00'.repeat(24)}`))).toBe('ZZZZ-ZZZZ-ZZZZ')
  expect(confirmationNumber(fromHex(`0123456789abcdef${'00'.repeat(24)}`))).toBe('04HM-ASW9-NF6Y')
  for (const text of ['04HM-ASW9-NF6Y', ' 04hm asw9 nf6y\n', '04HMASW9NF6Y'])
    expect(isConfirmationNumber(text)).toBe(true)
  for (const text of ['', '04HM-ASW9', '04HM-ASW9-NF6Y-0000', 'OLIU-ASW9-NF6Y'])
    expect(isConfirmationNumber(text)).toBe(false)
  expect(tilePath(0, 0)).toBe('tile/0/000')
  expect(tilePath(2, 1234067, 8)).toBe('tile/2/x001/x234/067.p/8')
  expect(tilePath('entries', 5)).toBe('tile/entries/005')
})
