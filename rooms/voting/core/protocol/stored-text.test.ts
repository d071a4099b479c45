import fc from 'fast-check'
import { expect, test } from 'vitest'
import { utf8 } from '#kit/bytes.ts'
import { textOf } from './stored-text.ts'

test('any text is read as it was written, in one piece or many', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void expect(textOf(utf8(text))).toBe(text)))
  const long = 'leaf\n'.repeat(5000)
  expect(textOf(utf8(long))).toBe(long)
  expect(textOf(utf8(`${long}투표`))).toBe(`${long}투표`)
})

test('bytes that are no UTF-8 are no text', () => {
  expect(textOf(Uint8Array.of(0xff))).toBeNull()
})
