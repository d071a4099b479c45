import { describe, expect, test } from 'vitest'
import { fromHex, hex, utf8 } from '#kit/bytes.ts'
import { nativePrimitives } from '#rooms/voting/adapters/native-primitives.ts'
import { deriveSecret, isSecret, open, publicPoint, seal } from './hpke.ts'
import { purePrimitives } from './pure-primitives.ts'

// RFC 9180, A.3.1: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode, the first message.
const ikmE = fromHex('4270e54ffd08d79d5928020af4686d8f6b7d35dbe470265f1f5aa22816ce860e')
const ikmR = fromHex('668b37171f1072f3cf12ea8a236a45df23fc13b82af3609ad1e354f6ef817550')
const skEm = '4995788ef4b9d6132b249ce59a77281493eb39af373d236a1fe415cb0c2d7beb'
const skRm = 'f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2'
const pkRm =
  '04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a826a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0'
const enc =
  '04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4'
const message = {
  info: fromHex('4f6465206f6e2061204772656369616e2055726e'),
  aad: fromHex('436f756e742d30'),
  plain: fromHex('4265617574792069732074727574682c20747275746820626561757479'),
}
const aes128 = { id: 1, keyLength: 16 }
const ofAes128 = '5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434'
// The same with AES-256-GCM, as @hpke/core 1.9.0 seals it.
const ofAes256 = '518c46e6810fbc55362f7d5995b0f54339d93664ca44e5c74d0f289c4f7983b4781b193de04ad3319f177244de'
const keys = { secret: fromHex(skRm), point: fromHex(pkRm) }

test('keys come of their material as the RFC says', () => {
  expect(hex(deriveSecret(ikmE))).toBe(skEm)
  expect(hex(deriveSecret(ikmR))).toBe(skRm)
  expect(hex(publicPoint(fromHex(skRm)))).toBe(pkRm)
  expect(isSecret(new Uint8Array(32))).toBe(false)
  expect(isSecret(new Uint8Array(32).fill(255))).toBe(false)
  expect(isSecret(new Uint8Array(31).fill(1))).toBe(false)
})

describe.each([
  ['pure', purePrimitives],
  ['native', nativePrimitives()],
])('the %s cryptography', (_, primitives) => {
  const sealed = seal(primitives, keys.point, ikmE, message)

  test('seals as the RFC and another library do', () => {
    if (primitives === purePrimitives)
      expect(hex(seal(primitives, keys.point, ikmE, message, aes128))).toBe(enc + ofAes128)
    expect(hex(sealed)).toBe(enc + ofAes256)
  })

  test('opens what was sealed, and nothing else', () => {
    expect(open(primitives, keys, sealed, message)).toEqual(message.plain)
    expect(open(primitives, keys, sealed, { ...message, aad: utf8('other') })).toBeNull()
    expect(open(primitives, keys, sealed, { ...message, info: utf8('other') })).toBeNull()
    expect(open(primitives, { ...keys, secret: fromHex(skEm) }, sealed, message)).toBeNull()
    for (const at of [0, 1, 40, 64, 65, sealed.length - 1])
      expect(
        open(
          primitives,
          keys,
          sealed.map((byte, place) => (place === at ? byte ^ 1 : byte)),
          message,
        ),
      ).toBeNull()
    for (const length of [0, 64, 65, 70]) expect(open(primitives, keys, sealed.subarray(0, length), message)).toBeNull()
  })

  test('a point off the curve is a bug of whoever sets the vote up', () => {
    expect(() => seal(primitives, new Uint8Array(65).fill(4), ikmE, message)).toThrow(RangeError)
  })

  test('signatures are asked of keys of the right length alone', () => {
    expect(primitives.isSignedBy(new Uint8Array(3), utf8('a'), new Uint8Array(64))).toBe(false)
    expect(primitives.isSignedBy(new Uint8Array(32), utf8('a'), new Uint8Array(3))).toBe(false)
  })
})
