import { describe, expect, test } from 'vitest'
import { readClaims } from './read-claims.ts'

const standard = { name: 'name', birth: 'birthdate', phone: 'phone_number', ci: null }
const who = { issuer: 'https://id.example', subject: '17' }
const claims = {
  name: ' 김봄별 ',
  birthdate: '1987-03-14',
  phone_number: '+82 10-2345-6789',
  phone_number_verified: true,
}
const person = {
  name: '김봄별',
  birth: '1987-03-14',
  ci: null,
  subject: 'https://id.example\x0017',
  phone: '01023456789',
}
const incomplete = { ok: false, refusal: { kind: 'identity-incomplete' } }

test('a person is read out of what the standard calls name, birthdate and phone_number', () => {
  expect(readClaims(standard, who, claims)).toEqual({ ok: true, value: person })
})

test('the names are those of the provider, and its CI is taken where it promises one', () => {
  const names = { name: 'user_name', birth: 'birth', phone: 'mobile', ci: 'ci' }
  const given = { user_name: '김봄별', birth: 19870314, mobile: '010-2345-6789', ci: 'CI/88==' }
  expect(readClaims(names, who, given)).toEqual({ ok: true, value: { ...person, ci: 'CI/88==' } })
  expect(readClaims(names, who, { ...given, ci: '' })).toEqual(incomplete)
  expect(readClaims(names, who, { ...given, ci: ['CI'] })).toEqual(incomplete)
})

describe('a telephone', () => {
  test.each([
    ['that is not vouched for', { ...claims, phone_number_verified: false }],
    ['of another country', { ...claims, phone_number: '+1 212 555 0100' }],
    ['that is not there', { ...claims, phone_number: undefined }],
  ])('%s is left out', (_which, given) => {
    expect(readClaims(standard, who, given)).toEqual({ ok: true, value: { ...person, phone: null } })
  })
})

test.each([
  ['no name', { ...claims, name: ' ' }],
  ['a name that is no text', { ...claims, name: { first: '봄별' } }],
  ['no day of birth', { ...claims, birthdate: undefined }],
  ['a year alone', { ...claims, birthdate: '1987' }],
  ['a hidden year', { ...claims, birthdate: '0000-03-14' }],
  ['a day that is none', { ...claims, birthdate: '1987-02-30' }],
  ['a resident number', { ...claims, birthdate: '870314-1234567' }],
])('%s is not enough', (_which, given) => {
  expect(readClaims(standard, who, given)).toEqual(incomplete)
})
