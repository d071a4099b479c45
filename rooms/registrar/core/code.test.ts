import { expect, test } from 'vitest'
import { sixDigits, tryCode, typedCode } from './code.ts'

const code = { codeHash: 'right', triesLeft: 5, endsAt: 1000 }

test('a code is six digits, with zeros in front', () => {
  expect(sixDigits(Uint8Array.of(0, 0, 0, 7))).toBe('000007')
  expect(sixDigits(Uint8Array.of(0xff, 0xff, 0xff, 0xff))).toBe('967295')
})

test('blanks, dashes and full-width digits do not matter', () => {
  expect(typedCode(' 123-４５６ ')).toBe('123456')
})

test('the right code is taken until its end', () => {
  expect(tryCode(code, 'right', 1000).ok).toBe(true)
  expect(tryCode(code, 'right', 1001)).toEqual({ ok: false, refusal: { kind: 'code-expired' } })
  expect(tryCode(null, 'right', 1)).toEqual({ ok: false, refusal: { kind: 'code-expired' } })
})

test('a wrong one costs a try, and after the last even the right one is refused', () => {
  expect(tryCode(code, 'wrong', 1)).toEqual({ ok: false, refusal: { kind: 'code-wrong', triesLeft: 4 } })
  expect(tryCode({ ...code, triesLeft: 1 }, 'wrong', 1)).toEqual({
    ok: false,
    refusal: { kind: 'code-wrong', triesLeft: 0 },
  })
  expect(tryCode({ ...code, triesLeft: 0 }, 'right', 1)).toEqual({ ok: false, refusal: { kind: 'code-expired' } })
})
