import { describe, expect, it } from 'vitest'
import { maskContact, maskMail, maskName, maskPhone, shownTo } from './mask.ts'

describe('masking', () => {
  it.each([
    ['김철수', '김*수'],
    ['김수', '김*'],
    ['남궁은빈', '남**빈'],
    ['Jane Doe', 'J*** **e'],
    ['김', '김'],
    [' 김수 ', '김*'],
    ['', ''],
  ])('leaves of the name %s only %s', (name, masked) => {
    expect(maskName(name)).toBe(masked)
  })

  it.each([
    ['010-1234-5678', '010-****-5678'],
    ['01012345678', '010-****-5678'],
    ['011-234-5678', '011-***-5678'],
    ['02-123-4567', '02-***-4567'],
    ['1588-0000', '********'],
    ['없음', ''],
  ])('leaves of the number %s only %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked)
  })

  it.each([
    ['kim@example.kr', 'k**@example.kr'],
    ['k@example.kr', 'k*@example.kr'],
    ['a@b@example.kr', 'a**@example.kr'],
    ['@example.kr', '***********'],
    ['nobody', '******'],
  ])('leaves of the address %s only %s', (mail, masked) => {
    expect(maskMail(mail)).toBe(masked)
  })

  it('tells addresses from numbers', () => {
    expect(maskContact('kim@example.kr')).toBe('k**@example.kr')
    expect(maskContact('010-1234-5678')).toBe('010-****-5678')
  })
})

describe('a personal value', () => {
  const field = { readers: ['auditor'], published: false, mask: 'name' } as const
  it.each([
    [field, '김철수', ['resident', 'auditor'], '김철수'],
    [field, '김철수', ['resident'], '김*수'],
    [{ ...field, mask: 'contact' }, '010-1234-5678', ['administrator'], '010-****-5678'],
    [{ ...field, mask: 'hidden' }, '김철수', ['resident'], null],
    [{ ...field, published: true }, '김철수', [], '김철수'],
  ] as const)('declared %j is shown %s to %j as %s', (declared, value, roles, shown) => {
    expect(shownTo(declared, value, roles)).toBe(shown)
  })
})
