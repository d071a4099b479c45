import { describe, expect, it } from 'vitest'
import { describeFinding, explain, roundingName } from './messages.ts'
import { pageWords } from './messages-pages.ts'

const line = { line: 3 }
const refusals = [
  ...['work-id-taken', 'work-not-found', 'department-not-found', 'team-of-another-department', 'amount-too-large'],
  ...['multi-year-source-twice', 'linked-already', 'link-not-found', 'not-linked', 'year-not-later', 'nothing-to-copy'],
].map((kind) => ({ kind, ...line }))
const numbered = [
  ...['remedy-without-issue', 'figure-unreadable', 'source-unreadable', 'source-twice'].map((kind) => ({
    kind,
    ...line,
  })),
  { kind: 'years-not-in-order', year: 2021 },
  { kind: 'multi-year-cells', cells: 3, years: 2 },
]
const rules = [
  ...['budget-sources', 'executed-sources', 'executed-over-budget', 'rate-unexplained', 'rate-rounded'],
  ...['special-grant-kind', 'figure-parts', 'works-over-department'],
]

describe.each(['ko', 'en'] as const)('messages in %s', (lang) => {
  it.each([...refusals, ...numbered])('explains $kind', (refusal) => {
    expect(explain(refusal, lang)).toMatch(/\p{L}.*\.$/u)
    expect(explain(refusal, lang)).not.toMatch(/undefined|null|NaN/)
  })
  it.each(numbered)('says the number of $kind', (refusal) => expect(explain(refusal, lang)).toMatch(/2021|3/))
  it.each(rules)('describes %s', (rule) => {
    const params = { title: '협치', asOf: '2021-05-31', rounding: 'truncation', name: '위원', unit: '명' }
    const finding = { rule, severity: 'note' as const, subject: { kind: 'work', id: 'w1' }, params }
    const told = describeFinding({ ...finding, stated: '41500', computed: '41600' }, lang)
    expect(told).toMatch(/협치.*\.$/)
    expect(told).not.toMatch(/undefined|null|NaN/)
  })
  it('leaves other rooms’ kinds to them, and names roundings', () => {
    expect(explain({ kind: 'constructor' }, lang)).toBeNull()
    expect(roundingName('truncation', lang)).toMatch(/버림|truncated/)
    expect(roundingName('other', lang)).toBe('-')
    const t = pageWords(lang)
    expect([t.caption(12), t.yearName(2021), t.budgetsCaption('5. 31.'), t.stateCaption('5. 31.')].join()).toMatch(
      /12.*2021.*5\. 31.*5\. 31/,
    )
    expect([t.explained('버림'), t.allBy('버림'), t.editTitle('협치')].join()).toMatch(/버림.*버림.*협치/)
  })
})
