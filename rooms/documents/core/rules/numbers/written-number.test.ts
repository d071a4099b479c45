import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixedOf, fixedOfDigits, same, writeFixed } from './fixed.ts'
import { readNumbers } from './written-number.ts'

const read = (text: string): readonly string[] =>
  readNumbers(text).map(({ value, unit, grouped }) => `${writeFixed(value)}${unit}${grouped ? ' grouped' : ''}`)

test.each([
  ['총 12,066명(대관이용 291명)', ['12,066명 grouped', '291명']],
  ['약 160여명', ['160명']],
  ['10억원, 60백만원, 3 천원', ['10억원', '60백만원', '3천원']],
  ['도시환경·안전분과 74,000 건강증진과', ['74,000 grouped']],
  ['연면적 2,314 m^2, 789.75㎡', ['2,314m^2 grouped', '789.75㎡']],
  ['2.8% % 24.7％', ['2.8%', '24.7%']],
  ['△1,234 ▲5 -7 가-8', ['△1,234 grouped', '△5', '△7', '8']],
  ['2021. 6. 14. ~ 6. 29.(화) 10:00, ‘21. 4., 19.03.04(목), ☎450-7140', []],
  ['숫자 없음', []],
  ['1억 1천만원', ['11천만원']],
  ['총 1억 1,000만원(시비 8,000만원)', ['11,000만원 grouped', '8,000만원 grouped']],
  ['3억5,000만원, 12억 3백만 원', ['35,000만원 grouped', '1,203백만원']],
  ['1조 2,000억원, 2만 5천원, 1억 5천5백만원', ['12,000억원 grouped', '25천원', '155백만원']],
  ['1억 2,345만 6천원', ['123,456천원 grouped']],
  [
    '제1조 2억원, 3억 5명, 1억 20억원, 1만 20,000원, 2억 -5천원',
    ['1조', '2억원', '3억', '5명', '1억', '20억원', '1', '20,000원 grouped', '2억', '△5천원'],
  ],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('every number is found where it stands', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 12n }),
      fc.constantFrom('천원', '명', '건', '개소'),
      (amount, unit) => {
        const text = `합계 ${writeFixed(fixedOf({ scaled: amount, decimals: 0 }))}${unit} 끝`
        const [number] = readNumbers(text)
        expect(number?.unit).toBe(unit)
        expect(text.slice(number?.from, number?.end)).toBe(text.slice(3, -2))
      },
    ),
    { numRuns: 50 },
  )
})

test('amounts are exact, and written for people', () => {
  expect(writeFixed(fixedOfDigits('1234.50'))).toBe('1,234.5')
  expect(writeFixed(-fixedOfDigits('0.25'))).toBe('△0.25')
  expect(writeFixed(-1n)).toBe('0')
  expect(fixedOf({ scaled: 12345678901234567890n, decimals: 19 })).toBe(1234567890123456n)
  expect(same(fixedOfDigits('0.3'), fixedOfDigits('0.3') + 1n)).toBe(true)
  expect(same(fixedOfDigits('0.3'), fixedOfDigits('0.30001'))).toBe(false)
})
