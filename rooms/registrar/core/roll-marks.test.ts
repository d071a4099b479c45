import { expect, test } from 'vitest'
import { base64url } from '#kit/bytes.ts'
import { seededBytes } from '#tests/support/vote/vote-keys.ts'
import { codeHash, listMarks, marksOf, type RollKey, saltOf, voterKey } from './roll-marks.ts'

const roll: RollKey = { key: seededBytes('roll', 'key', 32), eh: seededBytes('roll', 'eh', 32) }
const known = { ci: 'CI', phone: '01012345678', name: '김봄별', birth: '1987-03-14' }

test('the same person has the same marks, however the name is written', () => {
  expect(marksOf(roll, { ...known, name: ' 김 봄별'.normalize('NFD') })).toEqual(marksOf(roll, known))
  expect(marksOf(roll, { name: known.name, birth: known.birth })).toEqual({
    ci: null,
    phone: null,
    person: marksOf(roll, known).person,
  })
  expect(marksOf(roll, { name: known.name }).person).toBeNull()
  expect(listMarks(marksOf(roll, { ...known, ci: undefined }))).toHaveLength(2)
})

test('every mark differs by person, by kind, by vote and by key', () => {
  const all = [
    ...listMarks(marksOf(roll, known)),
    ...listMarks(marksOf(roll, { ci: 'ci', phone: 'CI', name: '김봄', birth: '1987-03-14' })),
    ...listMarks(marksOf({ ...roll, eh: seededBytes('roll', 'other', 32) }, known)),
    ...listMarks(marksOf({ ...roll, key: seededBytes('roll', 'other', 32) }, known)),
  ]
  const voter = voterKey(roll, all[0] ?? '')
  const others = [base64url(voter), base64url(saltOf(roll, voter)), codeHash(roll, 'CI', ''), codeHash(roll, 'C', 'I')]
  expect(new Set([...all, ...others]).size).toBe(all.length + others.length)
  expect([...all, ...others].every((one) => one.length === 43)).toBe(true)
})
