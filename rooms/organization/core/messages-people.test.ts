import { expect, it } from 'vitest'
import { peopleIn } from './messages-people.ts'

it('says how many people were found, in the language that is read', () => {
  expect(peopleIn('ko').found(3)).toMatch(/3.*[가-힣]/)
  expect(peopleIn('en').found(3)).toMatch(/^3 found/)
})
