import { ed25519 } from '@noble/curves/ed25519.js'
import { describe, expect, test } from 'vitest'
import { base64url, fromBase64url, utf8 } from '#kit/bytes.ts'
import { type SampleVote, sampleBallots, samplePreference } from '#tests/support/vote/sample-votes.ts'
import { changed, closedAgain, failing, isBallot, keptBy, tamper } from '#tests/support/vote/tampering.ts'
import { lineOf, registerVoter } from '#tests/support/vote/vote-under-way.ts'
import { sha256 } from './join-bytes.ts'
import { type NoteKey, parseVerifierKey } from './signed-note.ts'
import { ballotMessage } from './token.ts'
import { ballotKey } from './voter.ts'

const sample = samplePreference()
const ballots = sampleBallots()
const { kept, vote } = sample

/** Puts a line for another, or for none, and counts the ballots anew. */
const replace =
  (from: string, ...to: readonly string[]) =>
  (lines: readonly string[]) =>
    closedAgain(lines.flatMap((line) => (line === from ? to : [line])))
const someBallot = (of: SampleVote): string =>
  of.vote.lines.find((line) => isBallot(line) && line !== of.kept.leaf) ?? ''
const beforeClose =
  (...added: readonly string[]) =>
  (lines: readonly string[]) =>
    closedAgain([...lines.slice(0, -1), ...added, ...lines.slice(-1)])

/** A ballot with members changed and signed again by a voter who plays along. */
function signedAgain(line: string, name: string, members: Readonly<Record<string, unknown>>): string {
  const leaf = { ...JSON.parse(line), ...members }
  const { secret, key } = ballotKey(
    vote.election,
    registerVoter({ ...vote, issues: [], roll: new Map() }, name, 'online').seed,
  )
  const binding = { eh: vote.election.eh, style: leaf.y, key, n: leaf.n }
  const g = ed25519.sign(ballotMessage(binding, fromBase64url(leaf.c), fromBase64url(leaf.s)), secret)
  return JSON.stringify({ ...leaf, g: base64url(g) })
}

describe('an honest vote', () => {
  test.each([
    ['preference', sample],
    ['ballots', ballots],
  ])('passes every check: %s', (_, of) => {
    const all = {
      ...keptBy(of),
      heads: [['head', utf8(of.kept.head)] as const],
      witnesses: of.vote.election.manifest.witnesses.keys.map((key) => parseVerifierKey(key) as NoteKey),
    }
    expect(failing(of.files, all)).toEqual({ ids: [], exit: 0 })
    expect(failing(of.files)).toEqual({ ids: [], exit: 0 })
    expect(failing(of.files, { receipt: ['promise', utf8(of.kept.promise)] })).toEqual({ ids: [], exit: 0 })
  })
})

describe('the servers made all published files agree, and yet it is seen', () => {
  test('a ballot dropped whose voter kept the receipt (V12, V13)', () => {
    const { ids } = failing(tamper(sample, { lines: replace(kept.leaf) }), keptBy(sample))
    expect(ids).toEqual(['V12', 'V13', 'V17'])
  })

  test('another ballot dropped, seen by whoever kept a receipt of later (V12)', () => {
    const { ids } = failing(tamper(sample, { lines: replace(vote.lines[1] ?? '') }), keptBy(sample))
    expect(ids).toEqual(['V12', 'V13'])
  })

  test('another ballot dropped, seen by whoever kept an older head (V14)', () => {
    const heads = [['head', utf8(kept.head)] as const]
    expect(failing(tamper(sample, { lines: replace(vote.lines[1] ?? '') }), { heads }).ids).toEqual(['V14'])
  })

  test('a ballot dropped is NOT seen where nobody kept anything: said so in the README', () => {
    expect(failing(tamper(sample, { lines: replace(vote.lines[1] ?? '') })).ids).toEqual([])
  })

  test('ballots reordered after a kept receipt (V12)', () => {
    const swap = ([manifest = '', a = '', b = '', ...rest]: readonly string[]) => [manifest, b, a, ...rest]
    expect(failing(tamper(sample, { lines: swap }), keptBy(sample)).ids).toEqual(['V12'])
  })

  test('a leaf added in front of a kept receipt (V12, V13)', () => {
    const add = ([manifest = '', ...rest]: readonly string[]) => [
      manifest,
      changed(vote.lines.find((line) => line.startsWith('{"t":"revoke"')) ?? '', { k: base64url(new Uint8Array(32)) }),
      ...rest,
    ]
    expect(failing(tamper(sample, { lines: add }), keptBy(sample)).ids).toContain('V12')
  })

  test('the ballot of a kept receipt changed to another of the same voter (V11 to V13)', () => {
    const voter = { ...registerVoter({ ...vote, issues: [], roll: new Map() }, 'd', 'online') }
    const other = lineOf(vote, voter, [['c-4'], ['b-4']])
    const { ids } = failing(tamper(sample, { lines: replace(kept.leaf, other) }), keptBy(sample))
    expect(ids).toEqual(['V12', 'V13', 'V17'])
    const onlyReceipt = failing(tamper(sample, { lines: replace(kept.leaf, other) }), {
      receipt: ['r', utf8(kept.receipt)],
    })
    expect(onlyReceipt.ids).toEqual(['V11', 'V12', 'V17'])
  })

  test.each([
    ['of another suite', { c: base64url(new Uint8Array(32 + 32 + 16)) }],
    ['of a style that is not there', { y: 'postal' }],
    ['of another style than its token', { y: 'desk' }],
    ['of another vote', { e: base64url(sha256('another')) }],
    ['with a broken token', { s: base64url(new Uint8Array(384)) }],
    ['with a token above the modulus', { s: base64url(new Uint8Array(384).fill(255)) }],
    ['with another prefix', { p: base64url(new Uint8Array(32)) }],
    ['with a broken signature', { g: base64url(new Uint8Array(64)) }],
    ['with a number beyond the revisions', { n: 21 }],
  ])('a ballot %s (V06)', (_, members) => {
    const line = someBallot(sample)
    const { ids } = failing(tamper(sample, { lines: replace(line, changed(line, members)) }))
    expect(ids).toContain('V06')
  })

  test('a ballot that its voter signed with a token that is none (V06)', () => {
    const line = signedAgain(kept.leaf, 'd', { s: base64url(new Uint8Array(384).fill(1)) })
    expect(failing(tamper(sample, { lines: replace(kept.leaf, line) })).ids).toContain('V06')
  })

  test('a number that does not rise, and one that comes again (V06)', () => {
    const revoted = vote.lines.filter(
      (line) => isBallot(line) && line.includes(vote.heads.get(JSON.parse(line).k)?.leaf.k ?? '?'),
    )
    const twice = revoted.find((line) => JSON.parse(line).n === 2) ?? ''
    const once =
      vote.lines.find((line) => isBallot(line) && JSON.parse(line).k === JSON.parse(twice).k && line !== twice) ?? ''
    const lower = (lines: readonly string[]) => beforeClose(once)(lines.filter((line) => line !== once))
    expect(failing(tamper(sample, { lines: lower })).ids).toContain('V06')
    expect(failing(tamper(sample, { lines: beforeClose(twice) })).ids).toContain('V06')
  })

  test('a key that uses a second token (V06)', () => {
    const again = { ...vote, issues: [], roll: new Map() }
    const other = registerVoter(again, 'd', 'online-gasan')
    const line = lineOf(vote, other, [['c-1'], []], 2)
    expect(failing(tamper(sample, { lines: beforeClose(line) })).ids).toContain('V06')
  })

  test('a ballot of a card that was revoked (V06)', () => {
    const card = registerVoter({ ...vote, issues: [], roll: new Map() }, 'card-3', 'desk')
    expect(failing(tamper(sample, { lines: beforeClose(lineOf(vote, card, [['c-1'], []])) })).ids).toContain('V06')
  })

  test('a leaf that does not re-encode to itself (V03)', () => {
    const line = someBallot(sample)
    const loose = line.replace('{"t"', '{ "t"')
    expect(failing(tamper(sample, { lines: replace(line, loose) })).ids).toContain('V03')
    const more = line.replace('{"t"', '{"u":"X25519","t"')
    expect(failing(tamper(sample, { lines: replace(line, more) })).ids).toContain('V03')
  })

  test('no manifest in front, or another (V04)', () => {
    expect(failing(tamper(sample, { lines: ([_, ...rest]) => rest })).ids).toContain('V04')
    expect(failing(tamper(sample, { lines: (lines) => closedAgain([lines[0] ?? '', ...lines]) })).ids).toContain('V04')
  })

  test('a ballot after the close, no close, two, or one that counts others (V05)', () => {
    const late = (lines: readonly string[]) => closedAgain([...lines.filter((line) => line !== kept.leaf), kept.leaf])
    expect(failing(tamper(sample, { lines: late })).ids).toContain('V05')
    expect(failing(tamper(sample, { lines: (lines) => lines.slice(0, -1) })).ids).toContain('V05')
    expect(failing(tamper(sample, { lines: (lines) => [...lines, lines.at(-1) ?? ''] })).ids).toContain('V05')
    const other = (lines: readonly string[]) =>
      lines.map((line) => (line.includes('"close"') ? changed(line, { n: 99 }) : line))
    expect(failing(tamper(sample, { lines: other })).ids).toEqual(['V05'])
  })

  test('a token minted without an entry of its issuance (V08)', () => {
    // Whoever was issued a token and did not vote leaves room, so two are minted.
    const minted = ['x', 'y'].map((name) => registerVoter({ ...vote, issues: [], roll: new Map() }, name, 'online'))
    const lines = minted.map((voter) => lineOf(vote, voter, [['c-1'], ['b-1']]))
    expect(failing(tamper(sample, { lines: beforeClose(...lines) })).ids).toEqual(['V08'])
  })

  test('a token minted with a phantom entry is seen by an older head of the issuance log alone (V14)', () => {
    const phantom = { ...vote, issues: [] as string[], roll: new Map() }
    const line = lineOf(vote, registerVoter(phantom, 'x', 'online'), [['c-1'], ['b-1']])
    const issues = (all: readonly string[]) => [...phantom.issues, ...all]
    const files = tamper(sample, { lines: beforeClose(line), issues })
    expect(failing(files).ids).toEqual([])
    const head = vote.history.find((note) => note.startsWith(vote.election.manifest.issuance_origin)) ?? ''
    expect(failing(files, { heads: [['head', utf8(head)]] }).ids).toEqual(['V14'])
  })

  test('entries of the issuance log that are not sound, or stand twice (V07)', () => {
    const unsound = [{ e: base64url(sha256('another')) }, { y: 'postal' }, { ch: 'onsite' }, { h: '' }]
    for (const members of unsound) {
      const issues = ([first = '', ...rest]: readonly string[]) => [changed(first, members), ...rest]
      expect(failing(tamper(sample, { issues })).ids).toContain('V07')
    }
    expect(failing(tamper(sample, { issues: ([first = '', ...rest]) => [`${first} `, ...rest] })).ids).toContain('V07')
    expect(failing(tamper(sample, { issues: ([first = '', ...rest]) => [first, first, ...rest] })).ids).toEqual(['V07'])
  })
})
