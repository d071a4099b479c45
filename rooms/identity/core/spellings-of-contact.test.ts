import { expect, test } from 'vitest'
import { spellingsOfContact } from './spellings-of-contact.ts'

test('a mobile number is written in several ways, and found from any of them', () => {
  const ways = ['01012345678', '010-1234-5678', '010 1234 5678', '010.1234.5678']
  for (const way of ways) expect([...spellingsOfContact(way)].toSorted()).toEqual(ways.toSorted())
  expect(spellingsOfContact('0111234567')).toContain('011-123-4567')
  expect(spellingsOfContact('010-12345678')).toContain('010-12345678')
})

test('what is no mobile number has one way', () => {
  expect(spellingsOfContact('spring@example.kr')).toEqual(['spring@example.kr'])
  expect(spellingsOfContact('02-123-4567')).toEqual(['02-123-4567'])
})
