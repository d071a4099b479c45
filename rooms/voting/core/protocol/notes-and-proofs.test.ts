import { describe, expect, test } from 'vitest'
import { fromHex, hex, utf8 } from '#kit/bytes.ts'
import { nativePrimitives } from '#rooms/voting/adapters/native-primitives.ts'
import { signingKey } from '#tests/support/vote/vote-keys.ts'
import { base64, fromBase64 } from './base64.ts'
import { parseSums } from './bundle.ts'
import { cosign, isCosigned, isNoteBy, parseCheckpoint, signCheckpoint } from './checkpoint.ts'
import { parseLogProof, writeLogProof } from './log-proof.ts'
import { parsePromise } from './promise-receipt.ts'
import { type NoteKey, parseNote, parseVerifierKey, signNote, writeVerifierKey } from './signed-note.ts'

const primitives = nativePrimitives()

// The note and key of Go's sumdb/note, its package comment.
const peter = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const advice =
  'If you think cryptography is the answer to your problem,\nthen you don’t know what your problem is.\n'.replace(
    '’',
    "'",
  )
const signed = `${advice}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`

describe('signed notes', () => {
  const key = parseVerifierKey(peter) as NoteKey

  test('the note that others publish as an example', () => {
    const note = parseNote(signed)
    expect(note?.text).toBe(advice)
    expect(note !== null && isNoteBy(note, key, primitives)).toBe(true)
    expect(writeVerifierKey(key)).toBe(peter)
  })

  test.each([
    ['no empty line', advice],
    ['no text', '\n\n— a AAAAAAA=\n'],
    ['no end', signed.slice(0, -1)],
    ['a control character', `\t${signed}`],
    ['a line that is no signature', `${advice}\nsigned\n`],
    ['a signature that is no base64', `${advice}\n— a ????\n`],
    ['a signature without bytes', `${advice}\n— a AAAAAA==\n`],
  ])('%s is no note', (_, text) => {
    expect(parseNote(text)).toBeNull()
  })

  test('two lines by the asked key are none; lines of others are passed over', () => {
    const line = signed.slice(signed.indexOf('—'))
    const twice = parseNote(signed + line)
    const beside = parseNote(`${signed}— else AAAAAAA=\n`)
    expect(twice !== null && isNoteBy(twice, key, primitives)).toBe(false)
    expect(beside !== null && isNoteBy(beside, key, primitives)).toBe(true)
  })

  test.each([
    '',
    'a+b',
    'a+00000000+????',
    'a+00000000+AA==',
    peter.replace('c74f20a3', 'c74f20a4'),
    peter.replace('+AR', '+BR'),
    peter.replace('+AR', '+DR'),
  ])('no verifier key: %s', (text) => {
    expect(parseVerifierKey(text)).toBeNull()
  })
})

describe('checkpoints and witnesses', () => {
  const log = signingKey('notes', 'log')
  const other = signingKey('notes', 'witness')
  const witness: NoteKey = { name: 'witness.example', kind: 4, key: other.key }
  const root = new Uint8Array(32).fill(7)
  const note = signCheckpoint({ origin: 'log.example/a', size: 12, root }, log.key, log.sign)
  const head = parseCheckpoint(note)

  test('are read as they were signed', () => {
    expect(head).toMatchObject({ origin: 'log.example/a', size: 12, root })
    const line = head === null ? '' : cosign(head, witness, 1_800_000_000, other.sign)
    const seen = parseCheckpoint(note + line)
    expect(seen !== null && isCosigned(seen, witness, primitives)).toBe(true)
    expect(head !== null && isCosigned(head, witness, primitives)).toBe(false)
  })

  test.each([
    ['another line', 'a\n1\nx\nmore\n'],
    ['a size with a zero in front', `a\n01\n${base64(root)}\n`],
    ['a size that is no number here', `a\n9999999999999999\n${base64(root)}\n`],
    ['a short root', 'a\n1\nAAAA\n'],
    ['a root that is no base64', 'a\n1\n????\n'],
  ])('%s is no checkpoint', (_, text) => {
    expect(parseCheckpoint(signNote(text, { name: 'a', kind: 1, key: log.key }, log.sign))).toBeNull()
  })

  test('receipts are read as they were written', () => {
    const bare = writeLogProof(3, [root, root], note, null)
    expect(parseLogProof(bare)).toEqual({ extra: null, index: 3, hashes: [root, root], checkpoint: head })
    expect(parseLogProof(writeLogProof(0, [], note, utf8('promise')))).toMatchObject({
      extra: utf8('promise'),
      index: 0,
      hashes: [],
    })
    const others = [
      bare.replace('v1', 'v2'),
      bare.replace('index 3', 'index 03'),
      bare.replace('index 3', 'index 9999999999999999'),
      bare.replace('index 3', 'extra ????\nindex 3'),
      bare.replace(base64(root), 'AAAA'),
      bare.replace(base64(root), '????'),
      bare.replace('12\n', 'x\n'),
    ]
    for (const text of others) expect(parseLogProof(text)).toBeNull()
  })

  test('a promise is a note of four lines', () => {
    const promise = (text: string) => parsePromise(signNote(text, { name: 'a/box', kind: 1, key: log.key }, log.sign))
    expect(promise(`pbvote-receipt/v1\na\nleaf ${base64(root)}\nby 5\n`)).toMatchObject({
      origin: 'a',
      leaf: root,
      by: 5,
    })
    expect(promise('pbvote-receipt/v1\na\nleaf AAAA\nby 5\n')).toBeNull()
    expect(promise('pbvote-receipt/v1\na\n')).toBeNull()
    expect(parsePromise('')).toBeNull()
  })
})

test('base64 has one text for each value', () => {
  for (const digits of ['', '00', 'fbff', 'ffffff', '00010203']) {
    const text = base64(fromHex(digits))
    expect(text).toBe(Buffer.from(fromHex(digits)).toString('base64'))
    expect(hex(fromBase64(text) ?? fromHex('ee'))).toBe(digits)
  }
  for (const text of ['A', 'AA', 'AA=', 'AB==', 'A===', 'AA==AA==', 'AAA-']) expect(fromBase64(text)).toBeNull()
})

test('sums are in order, each path once, and none is cut off', () => {
  const sum = 'a'.repeat(64)
  expect(parseSums('')).toEqual(new Map())
  expect(parseSums(`${sum}  a\n${sum}  b\n`)?.size).toBe(2)
  for (const text of [`${sum}  a`, `${sum} a\n`, `${sum}  b\n${sum}  a\n`, `${sum}  a\n${sum}  a\n`, '\n'])
    expect(parseSums(text)).toBeNull()
})
