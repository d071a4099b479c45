import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '#kit/korean-date.ts'
import { consentForm, needsGuardian } from './consent.ts'
import { field } from './fixture.ts'

describe('the consent text', () => {
  it('parts what is needed, what is a choice, what is sensitive and what is only told', () => {
    const name = field({ column: 'name', required: true })
    const mail = field({ column: 'mail', required: false })
    const health = field({ column: 'health', sensitive: true })
    const roleGiven = field({ column: 'role', basis: 'law' })
    const note = field({ column: 'note', certain: false })
    expect(consentForm([name, mail, health, roleGiven, note])).toEqual({
      required: [name],
      optional: [mail],
      sensitive: [health],
      told: [roleGiven],
    })
  })

  it('holds every certain field exactly once, whatever is declared', () => {
    const anyField = fc
      .record({
        certain: fc.boolean(),
        sensitive: fc.boolean(),
        required: fc.boolean(),
        basis: fc.constantFrom('consent' as const, 'law' as const, 'public-duty' as const),
      })
      .map(field)
    fc.assert(
      fc.property(fc.array(anyField), (fields) => {
        const { required, optional, sensitive, told } = consentForm(fields)
        const shown = [...required, ...optional, ...sensitive, ...told]
        expect(new Set(shown).size).toBe(shown.length)
        expect(new Set(shown)).toEqual(new Set(fields.filter(({ certain }) => certain)))
      }),
    )
  })
})

describe('a guardian', () => {
  it.each([
    ['2007-03-02', '2021-03-01', true],
    ['2007-03-02', '2021-03-02', false],
    ['2008-02-29', '2022-02-28', true],
    ['2008-02-29', '2022-03-01', false],
    ['2010-03-01', '2024-02-29', true],
    ['2010-03-01', '2024-03-01', false],
  ])('of who was born on %s is asked on %s: %s', (bornOn, day, asked) => {
    expect(needsGuardian(localDate(bornOn), localDate(day))).toBe(asked)
  })

  it('is asked until one day and never after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 8000 }), (born, later) => {
        const bornOn = addDays(localDate('1980-01-01'), born)
        const day = addDays(bornOn, later)
        if (!needsGuardian(bornOn, day)) expect(needsGuardian(bornOn, addDays(day, 1))).toBe(false)
      }),
    )
  })
})
