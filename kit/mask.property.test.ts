import fc from 'fast-check'
import { expect, it } from 'vitest'
import { maskContact, maskMail, maskName, maskPhone } from './mask.ts'

const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })

it('shows of a number of nine digits or more its head and the last four, and hides each digit between', () => {
  fc.assert(
    fc.property(fc.integer({ min: 9, max: 11 }).chain(digits), (number) => {
      const plain = number.join('')
      const masked = maskPhone(plain)
      const hidden = [...masked].filter((sign) => sign === '*').length
      expect(hidden).toBeGreaterThanOrEqual(2)
      expect(masked.replace(/\D/g, '').length + hidden).toBe(plain.length)
      expect(masked.endsWith(plain.slice(-4))).toBe(true)
    }),
  )
})

it('hides at least one letter of every name of two letters or more, and keeps its length', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[가-힣]{2,6}$/), (name) => {
      const masked = maskName(name)
      expect([...masked]).toHaveLength([...name].length)
      expect(masked).toContain('*')
      expect(masked.startsWith(name.charAt(0))).toBe(true)
    }),
  )
})

it('shows of an address only its first letter and its host, and what is masked stays masked', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z][a-z0-9]{1,12}$/), (name) => {
      const masked = maskMail(`${name}@example.kr`)
      expect(masked).toMatch(/^[a-z]\*+@example\.kr$/)
      expect(maskContact(masked)).toBe(masked)
    }),
  )
})
