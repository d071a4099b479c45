import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { hex } from '#kit/bytes.ts'
import { codeLength, groupCode, readRecoveryCode, seedOf, writeRecoveryCode } from './recovery-code.ts'

const code = writeRecoveryCode(Uint8Array.from({ length: codeLength }, (_, at) => 7 * at + 3))

test('has 26 letters, of which every byte gives one', () => {
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/)
  const all = Array.from({ length: 256 }, (_, byte) => writeRecoveryCode(new Uint8Array(codeLength).fill(byte))[0])
  expect(new Map(all.map((letter) => [letter, all.filter((one) => one === letter).length]))).toEqual(
    new Map([...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'].map((letter) => [letter, 8])),
  )
})

test('is read as people write it down', () => {
  expect(readRecoveryCode(groupCode(code).join(' '))).toBe(code)
  expect(readRecoveryCode(` ${code.toLowerCase()} `)).toBe(code)
  expect(readRecoveryCode(groupCode(code).join('-'))).toBe(code)
  expect(readRecoveryCode('oO00iIlL'.padEnd(26, 'z'))).toBe('00001111'.padEnd(26, 'Z'))
})

test('is refused when a letter is missing or none of the alphabet', () => {
  expect(readRecoveryCode(code.slice(1))).toBeNull()
  expect(readRecoveryCode(`${code}0`)).toBeNull()
  expect(readRecoveryCode(`U${code.slice(1)}`)).toBeNull()
  expect(groupCode('')).toEqual([])
})

test('gives the seed that the format says', () => {
  const asked = createHash('sha256').update(`pbvote/seed/v1\0${code}`).digest()
  expect(hex(seedOf(code))).toBe(asked.toString('hex'))
})
