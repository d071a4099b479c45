import { describe, expect, it } from 'vitest'
import { describeFinding, explainFacts, factsIn } from './messages-facts.ts'

const kinds = [
  ...[
    'staffing-line-unreadable',
    'staffing-row-twice',
    'part-line-unreadable',
    'floor-line-unreadable',
    'unit-not-one',
  ],
  ...['bureau-not-found', 'staffing-not-found', 'facilities-not-found', 'facility-of-another-department'],
  'facility-not-found',
]

describe.each(['ko', 'en'] as const)('messages of staffing and facilities in %s', (lang) => {
  it.each(kinds)('explain %s', (kind) => {
    expect(explainFacts({ kind, line: 2 } as never, lang)).toMatch(/\p{L}.*\.$/u)
    expect(explainFacts({ kind, line: 2 } as never, lang)).not.toMatch(/undefined|null|NaN/)
  })
  it.each(['quota', 'headcount'])('describe what does not add up in %s', (column) => {
    const params = { title: '마을자치과', name: '학교', asOf: '2021-09-30', column }
    const finding = { severity: 'warning' as const, subject: { kind: 'department', id: 'village' }, params }
    for (const rule of ['staffing-total', 'facility-parts', 'facility-floors'])
      expect(describeFinding({ ...finding, rule, stated: '27', computed: '23' }, lang)).toMatch(/27.*23/)
    expect(describeFinding({ ...finding, rule: 'other' }, lang)).toBeNull()
  })
  it('name what a table shows', () => {
    const t = factsIn(lang)
    expect([t.gradeName(null), t.gradeName(5)]).toEqual(['-', lang === 'ko' ? '5급' : 'Grade 5'])
    expect([t.staffingCaption('과', '9. 30.'), t.classTotal('일반직'), t.editTitle('과')].join()).toMatch(
      /과.*일반직.*과/,
    )
    expect([t.floorLine('1층', null, null), t.removeStaffing('9. 30.')].join()).toMatch(/^1층,.*9\. 30/)
    expect(t.floorLine('1층', '30', '회의실')).toMatch(/1층 · 30 ?(㎡|m²) · 회의실/)
  })
})
