import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { base64url } from '#kit/bytes.ts'
import { joinShares, splitSecret } from '#rooms/voting/core/protocol/shamir.ts'
import { readShare, shareHash, writeShare } from './share-text.ts'

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const share = fc.record({ x: fc.integer({ min: 1, max: 255 }), y: fc.uint8Array({ minLength: 32, maxLength: 32 }) })

describe('the text of a share', () => {
  test('is read as it was written, however it is typed', () => {
    fc.assert(
      fc.property(share, (own) => {
        const text = writeShare(own)
        expect(text).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){13}[0-9A-HJKMNP-TV-Z]{5}$/)
        for (const typed of [
          text,
          text.toLowerCase().replaceAll('-', ' '),
          text.replaceAll('0', 'o').replaceAll('1', 'l'),
        ]) {
          const read = readShare(typed)
          expect(read.ok && { x: read.value.x, y: Uint8Array.from(read.value.y) }).toEqual(own)
        }
      }),
    )
  })

  test('every letter written wrong is found, in its group', () => {
    const groups = writeShare({ x: 2, y: Uint8Array.from({ length: 32 }, (_, at) => (at * 37) & 255) }).replaceAll(
      '-',
      '',
    )
    for (let at = 0; at < groups.length; at += 1)
      for (const letter of letters)
        if (letter !== groups[at])
          expect(readShare(groups.slice(0, at) + letter + groups.slice(at + 1))).toEqual({
            ok: false,
            refusal: { kind: 'share-group', group: Math.floor(at / 5) + 1 },
          })
  })

  test('so are two letters and two groups that stand for each other', () => {
    fc.assert(
      fc.property(share, fc.nat(13), fc.nat(13), fc.nat(3), (own, one, other, at) => {
        const groups = writeShare(own).split('-')
        const [a, b] = [groups[one] as string, groups[other] as string]
        const swapped = groups.with(one, b).with(other, a).join('-')
        expect(readShare(swapped).ok).toBe(a === b)
        const turned = a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2)
        expect(readShare(groups.with(one, turned).join('-')).ok).toBe(turned === a)
      }),
    )
  })

  test('too few letters, letters that there are none of, and slips that hide each other are refused', () => {
    const text = writeShare({ x: 1, y: new Uint8Array(32) })
    expect(readShare(text.slice(0, -1))).toMatchObject({ refusal: { kind: 'share-length', letters: 69, needed: 70 } })
    expect(readShare(text.replace(/^./, 'U'))).toMatchObject({ refusal: { kind: 'share-group', group: 1 } })
    const other = writeShare({ x: 1, y: new Uint8Array(32).fill(9, 0, 1) })
    const mixed = `${other.split('-').slice(0, 2).join('-')}-${text.split('-').slice(2).join('-')}`
    expect(readShare(mixed)).toMatchObject({ refusal: { kind: 'share-whole' } })
  })

  test('two of three that were written and read join to the secret, and each is known by its hash', () => {
    const secret = Uint8Array.from({ length: 32 }, (_, at) => at)
    const shares = splitSecret(secret, 2, 3, new Uint8Array(32).fill(7))
    const read = shares.map((one) => readShare(writeShare(one))).flatMap((one) => (one.ok ? [one.value] : []))
    expect(base64url(joinShares(read.slice(1)))).toBe(base64url(secret))
    expect(new Set(read.map(shareHash))).toEqual(new Set(shares.map(shareHash)))
    expect(new Set(read.map(shareHash)).size).toBe(3)
  })
})
