import { describe, expect, test } from 'vitest'
import { explainLimits, limitsIn } from './messages-limits.ts'

const over = [
  { limit: 'balance', sex: 'woman', count: 7, most: 6 },
  { limit: 'balance', sex: 'man', count: 4, most: 3 },
  { limit: 'bodies', count: 3, most: 2 },
]

describe.each(['ko', 'en'] as const)('the words of limits in %s', (lang) => {
  test.each(['over-limits', 'over-strict-limits'])('explain %s with the numbers', (kind) => {
    const said = explainLimits({ kind, over } as never, lang)
    for (const number of ['7', '6', '4', '3', '2']) expect(said).toContain(number)
    expect(said).toMatch(/\p{L}.*\.$/u)
    expect(said).not.toMatch(/undefined|null/)
  })

  test('leave other kinds to others, and say the counts', () => {
    expect(explainLimits({ kind: 'seat-taken' }, lang)).toBeNull()
    const l = limitsIn(lang)
    expect(l.counts({ women: 12, men: 10, unsaid: 0 })).toMatch(/12.*10/)
    expect(l.counts({ women: 12, men: 10, unsaid: 3 })).toMatch(/12.*10.*3/)
    expect(l.rule(6)).toContain('6')
  })
})
