import { beforeAll, describe, expect, test } from 'vitest'
import { base64url, utf8 } from '#kit/bytes.ts'
import { parseLogProof, writeLogProof } from '#rooms/voting/core/protocol/log-proof.ts'
import { purePrimitives } from '#rooms/voting/core/protocol/pure-primitives.ts'
import { type SampleVote, sampleBallots, samplePreference } from '#tests/support/vote/sample-votes.ts'
import { castLine, lineOf, registerVoter } from '#tests/support/vote/vote-under-way.ts'
import { examineProof, isHeadOf, openOwnBallot, readReceipt } from './examine-receipt.ts'
import { hashOfLine, readPromise, readPromiseFor } from './read-promise.ts'
import { ballotAddress, ballotIn, receiptAddress, receiptIn } from './receipt-text.ts'

let sample: SampleVote
let other: SampleVote
beforeAll(() => {
  sample = samplePreference()
  other = sampleBallots()
})

const read = (text: string) => readReceipt(sample.vote.election, purePrimitives, text)

describe('a receipt', () => {
  test('is read as a promise or as a proof with one', () => {
    const { kept } = sample
    expect(read(kept.promise)).toMatchObject({ leaf: hashOfLine(kept.leaf), proof: null })
    expect(read(kept.promise.trimEnd())?.leaf).toEqual(hashOfLine(kept.leaf))
    expect(read(kept.receipt)).toMatchObject({ leaf: hashOfLine(kept.leaf), proof: { index: expect.any(Number) } })
  })

  test('is refused when it is of another vote, without a promise, or none', () => {
    const proof = parseLogProof(sample.kept.receipt)
    if (proof === null) throw new Error('no proof')
    const head = sample.kept.receipt.split('\n\n').slice(1).join('\n\n')
    expect(read(writeLogProof(proof.index, proof.hashes, head, null))).toBeNull()
    expect(read(other.kept.promise)).toBeNull()
    expect(read(other.kept.receipt)).toBeNull()
    expect(read('')).toBeNull()
    expect(read(sample.kept.promise.replace('by 1', 'by 2'))).toBeNull()
  })

  test('goes along behind the number sign of an address', () => {
    const address = receiptAddress('https://vote.example/check', sample.kept.promise)
    expect(receiptIn(address)).toBe(sample.kept.promise)
    expect(receiptIn(sample.kept.promise)).toBe(sample.kept.promise)
    expect(receiptIn('나의 접수증')).toBeNull()
    expect(receiptIn('#receipt=!')).toBeNull()
    expect(receiptIn(`#receipt=${base64url(Uint8Array.of(0xff))}`)).toBeNull()
    const leaf = hashOfLine(sample.kept.leaf)
    expect(ballotIn(ballotAddress('https://vote.example/check', base64url(leaf)))).toEqual(leaf)
    expect(ballotIn('#ballot=AA')).toBeNull()
    expect(ballotIn('nothing')).toBeNull()
  })
})

describe('the promise', () => {
  test('is only that of this line, by this box', () => {
    const { manifest } = sample.vote.election
    const { promise, leaf } = sample.kept
    expect(readPromiseFor(manifest, purePrimitives, promise, leaf)?.leaf).toEqual(hashOfLine(leaf))
    expect(readPromiseFor(manifest, purePrimitives, promise, `${leaf} `)).toBeNull()
    expect(readPromiseFor(manifest, purePrimitives, '', leaf)).toBeNull()
    expect(readPromise({ ...manifest, log_origin: 'another.example/log' }, purePrimitives, promise)).toBeNull()
    const [last] = [...promise].slice(-10)
    expect(readPromise(manifest, purePrimitives, promise.replace(/.{6}=\n$/, `${last}AAAAA=\n`))).toBeNull()
  })
})

describe('a proof', () => {
  test('shows that a ballot stands in the log', () => {
    const { vote, kept } = sample
    const proof = parseLogProof(kept.receipt)
    const outcome = (leaf: string) => examineProof(vote.election, purePrimitives, hashOfLine(leaf), proof)
    expect(outcome(kept.leaf)).toBe('stands')
    expect(outcome(`${kept.leaf} `)).toBe('not-included')
    expect(examineProof(vote.election, purePrimitives, hashOfLine(kept.leaf), null)).toBe('unreadable')
  })

  test('is worth nothing under a head of another log or key', () => {
    const { vote, kept } = sample
    const proof = parseLogProof(kept.receipt)
    const ofOther = parseLogProof(other.kept.receipt)
    if (proof === null || ofOther === null) throw new Error('no proof')
    expect(examineProof(vote.election, purePrimitives, hashOfLine(kept.leaf), ofOther)).toBe('head-not-signed')
    expect(isHeadOf(vote.election, purePrimitives, { ...proof.checkpoint, origin: 'another.example/log' })).toBe(false)
    expect(isHeadOf(vote.election, purePrimitives, proof.checkpoint)).toBe(true)
  })
})

describe('the own ballot', () => {
  const openedBy = (secret: string, line: string) => openOwnBallot(sample.vote.election, purePrimitives, secret, line)

  test('opens with the released key as it was counted', () => {
    const secret = sample.published.release.seal_private
    const opened = openedBy(secret, sample.kept.leaf)
    expect(opened).toMatchObject({ choices: [['c-1', 'c-3'], ['b-3']], style: 'online', n: 1 })
    expect(sample.kept.leaf).toContain(`"k":"${opened?.key}"`)
  })

  test('that broke the rules says so', () => {
    const { vote } = sample
    const voter = registerVoter(vote, 'breaks', 'online')
    const line = lineOf(vote, voter, [[], []])
    expect(castLine(vote, line)).toContain('pbvote-receipt/v1')
    expect(openedBy(sample.published.release.seal_private, line)?.choices).toBe('few')
  })

  test('stays shut where key or line is another', () => {
    const { vote, kept, published } = sample
    expect(openedBy(base64url(new Uint8Array(32)), kept.leaf)).toBeNull()
    expect(openedBy(other.published.release.seal_private, kept.leaf)).toBeNull()
    expect(openedBy(published.release.seal_private, vote.lines[0] ?? '')).toBeNull()
    expect(openedBy(published.release.seal_private, other.kept.leaf)).toBeNull()
  })

  test('that was sealed to another key counts as nothing', () => {
    // Sealed and signed by its voter, but not to the key of the manifest.
    const { vote, published } = sample
    const voter = registerVoter(vote, 'sealed-elsewhere', 'online')
    const pub = other.vote.election.manifest.keys.seal.pub
    const manifest = { ...vote.election.manifest, keys: { ...vote.election.manifest.keys, seal: { pub } } }
    const line = lineOf({ ...vote, election: { ...vote.election, manifest } }, voter, [['c-1'], []])
    expect(openedBy(published.release.seal_private, line)?.choices).toBe('seal')
    expect(utf8(line).length).toBeLessThan(0xffff)
  })
})
