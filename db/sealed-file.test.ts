import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { beforeAll, describe, expect, test } from 'vitest'
import { isSealed, opening, sealing } from './sealed-file.ts'

const passphrase = '마당의 긴 암호'
const piece = 64 * 1024
const head = 16 + 16 + 7
const seal = (text: Buffer) => buffer(Readable.from([text], { objectMode: false }).pipe(sealing(passphrase)))
const open = (sealed: Buffer, by = passphrase, atOnce = sealed.length) => {
  const chunks: Buffer[] = []
  for (let at = 0; at < sealed.length; at += atOnce) chunks.push(sealed.subarray(at, at + atOnce))
  const opened = opening(by)
  Readable.from(chunks, { objectMode: false }).pipe(opened)
  return buffer(opened)
}

describe('a sealed file', () => {
  const text = randomBytes(2 * piece + 100)
  let sealed: Buffer
  beforeAll(async () => {
    sealed = await seal(text)
  })

  test.each([0, 1, piece - 1, piece, piece + 1])('of %i bytes opens to what was sealed', async (length) => {
    const short = text.subarray(0, length)
    expect((await open(await seal(short))).equals(short)).toBe(true)
  })

  test('opens however it arrives, shows nothing of what is in it, and is never the same twice', async () => {
    expect((await open(sealed, passphrase, 1009)).equals(text)).toBe(true)
    expect(isSealed(sealed)).toBe(true)
    expect(sealed.includes(text.subarray(0, 32))).toBe(false)
    expect((await seal(text)).equals(sealed)).toBe(false)
  })

  test('opens by the same passphrase however its letters were typed', async () => {
    expect((await open(sealed, passphrase.normalize('NFD'))).equals(text)).toBe(true)
  })

  const whole = piece + 16
  test.each([
    ['another passphrase', (file: Buffer) => file, 'another'],
    ['one bit turned', (file: Buffer) => turned(file, head + 5), passphrase],
    ['its salt changed', (file: Buffer) => turned(file, 20), passphrase],
    ['its end cut off', (file: Buffer) => file.subarray(0, -1), passphrase],
    ['its last piece left out', (file: Buffer) => file.subarray(0, head + 2 * whole), passphrase],
    ['its first piece left out', (file: Buffer) => cut(file, head, whole), passphrase],
    ['something after its end', (file: Buffer) => Buffer.concat([file, Buffer.alloc(1)]), passphrase],
    ['nothing after its head', (file: Buffer) => file.subarray(0, head), passphrase],
  ])('does not open with %s', async (_name, change, by) => {
    await expect(open(change(sealed), by)).rejects.toMatchObject({ code: 'SEALED_WRONG' })
  })

  test('is told from one that is not sealed', async () => {
    await expect(open(text)).rejects.toMatchObject({ code: 'SEALED_NOT' })
    await expect(open(Buffer.from('short'))).rejects.toMatchObject({ code: 'SEALED_NOT' })
  })
})

function turned(file: Buffer, at: number): Buffer {
  const changed = Buffer.from(file)
  changed.writeUInt8((changed[at] ?? 0) ^ 1, at)
  return changed
}

const cut = (file: Buffer, at: number, length: number): Buffer =>
  Buffer.concat([file.subarray(0, at), file.subarray(at + length)])
