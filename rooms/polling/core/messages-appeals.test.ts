import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { appealWords, explainAppeals } from './messages-appeals.ts'

const until = localDate('2021-03-22')

describe.each(['ko', 'en'] as const)('the words of appeals in %s', (lang) => {
  it.each([
    { kind: 'vote-not-announced' },
    { kind: 'appeals-over', until },
    { kind: 'resident-number-given', field: 'what' },
    { kind: 'appeal-key-taken' },
    { kind: 'appeal-not-found' },
    { kind: 'appeal-ended' },
    { kind: 'appeals-open', open: 2 },
  ])('explain $kind', (refusal) => {
    expect(explainAppeals(refusal, lang)).toMatch(/\p{L}.*\.$/u)
    expect(explainAppeals(refusal, lang)).not.toMatch(/undefined|null|NaN/)
  })

  it('leave other kinds to others', () => {
    expect(explainAppeals({ kind: 'constructor' }, lang)).toBeNull()
  })

  it('say numbers and days', () => {
    const t = appealWords(lang)
    expect([t.own(3), t.until(until)].join()).toMatch(/3.*22/)
  })
})
