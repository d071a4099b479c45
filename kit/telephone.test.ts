import { expect, test } from 'vitest'
import { spellingsOfTelephone } from './telephone.ts'

test('a telephone number is written in several ways; another text in none', () => {
  const ways = ['01012345678', '010-1234-5678', '010 1234 5678', '010.1234.5678']
  for (const way of ways) expect(spellingsOfTelephone(way)).toEqual(ways)
  expect(spellingsOfTelephone('021234567')).toContain('02-123-4567')
  expect(spellingsOfTelephone('spring@example.kr')).toEqual([])
})
