import { expect, test } from 'vitest'
import { ageOn, comparedName, dayInSeoul, readMobile } from './person.ts'

test.each([
  '010-1234-5678',
  '01012345678',
  '010 1234 5678',
  '010.1234.5678',
  ' (010) 1234–5678 ',
  '０１０－１２３４－５６７８',
  '+82 10-1234-5678',
  '+82 (0)10 1234 5678',
  '82-10-1234-5678',
  '0082 10 1234 5678',
])('a mobile number is read in every spelling: %s', (typed) => {
  expect(readMobile(typed)).toEqual({ ok: true, value: '01012345678' })
})

test('older beginnings may have seven digits', () => {
  expect(readMobile('011-234-5678')).toEqual({ ok: true, value: '0112345678' })
  expect(readMobile('+82 19 2345 6789')).toEqual({ ok: true, value: '01923456789' })
})

test.each(['', '02-1234-5678', '010-123-4567', '010-1234-56789', '+1 010 1234 5678', '010-1234-567a', '031-234-5678'])(
  'what is no mobile number is refused: %s',
  (typed) => {
    expect(readMobile(typed)).toEqual({ ok: false, refusal: { kind: 'phone-not-read' } })
  },
)

test('names are the same however their letters are composed, spaced or cased', () => {
  expect(comparedName('김 봄별'.normalize('NFD'))).toBe('김봄별')
  expect(comparedName(' Kim\u00a0Bom\u200bbyeol ')).toBe('kimbombyeol')
})

test('the day in Seoul is nine hours ahead', () => {
  expect(dayInSeoul(Date.parse('2026-11-22T14:59:59Z') / 1000)).toBe('2026-11-22')
  expect(dayInSeoul(Date.parse('2026-11-22T15:00:00Z') / 1000)).toBe('2026-11-23')
})

test.each([
  ['2012-11-23', '2026-11-23', 14],
  ['2012-11-24', '2026-11-23', 13],
  ['2012-02-29', '2026-02-28', 13],
  ['2012-02-29', '2026-03-01', 14],
  ['2027-01-01', '2026-11-23', -1],
])('somebody born on %s is on %s %i years old', (birth, day, age) => {
  expect(ageOn(birth, day)).toBe(age)
})
