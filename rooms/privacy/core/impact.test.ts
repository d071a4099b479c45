import { describe, expect, it } from 'vitest'
import { field } from './fixture.ts'
import { assessImpact, impactDuty, impactQuestions } from './impact.ts'

describe('the duty to assess', () => {
  const plain = [field({})]
  const sensitive = [field({ sensitive: true })]
  it.each([
    [null, sensitive, 'none'],
    [49_999, sensitive, 'none'],
    [50_000, sensitive, 'sensitive-of-50000'],
    [50_000, plain, 'none'],
    [999_999, plain, 'none'],
    [1_000_000, plain, 'people-1000000'],
  ])('with %s people', (subjects, fields, duty) => {
    expect(impactDuty(subjects, fields)).toBe(duty)
  })
})

describe('the sheet', () => {
  it('holds on every point when nothing speaks against it', () => {
    expect(assessImpact([field({})]).map(({ against }) => against)).toEqual(impactQuestions.map(() => []))
  })

  it.each([
    ['no-sensitive-data', field({ sensitive: true })],
    ['contact-is-optional', field({ kind: 'contact', required: true })],
    ['nothing-certain-is-published', field({ published: true })],
    ['only-officers-read', field({ readers: ['administrator', 'resident'] })],
    ['consent-comes-to-an-end', field({ retention: { kind: 'with-work' } })],
  ] as const)('names the field that speaks against %s, and no other', (question, wrong) => {
    const spoken = assessImpact([field({}), wrong]).filter(({ against }) => against.length > 0)
    expect(spoken).toEqual([{ question, against: [wrong] }])
  })

  it('does not count optional contacts, free text that is published, or what a law keeps', () => {
    const fields = [
      field({ kind: 'contact', required: false }),
      field({ published: true, certain: false, retention: { kind: 'with-work' } }),
      field({ basis: 'law', retention: { kind: 'with-work' } }),
    ]
    expect(assessImpact(fields).every(({ against }) => against.length === 0)).toBe(true)
  })
})
