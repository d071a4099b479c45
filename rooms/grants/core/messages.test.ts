import { describe, expect, it } from 'vitest'
import { describeFinding, explain } from './messages.ts'
import { pageWords } from './messages-pages.ts'

const kinds = [
  ...[
    'call-not-found',
    'application-not-found',
    'application-id-taken',
    'grant-entry-id-taken',
    'department-not-found',
  ],
  ...['project-not-found', 'line-not-found', 'receipt-not-found', 'call-published', 'call-without-money'],
  ...['ceiling-above-total', 'call-ends-before-start', 'call-over-already', 'call-not-open', 'asked-nothing'],
  ...['applied-already', 'withdrawn-already', 'call-decided', 'application-withdrawn', 'call-not-closed'],
  ...['nobody-applied', 'order-without-ground', 'not-decided', 'not-chosen', 'replaces-nobody', 'not-surrendered'],
  ...[
    'replaced-already',
    'not-the-next',
    'still-to-come',
    'not-the-last-entry',
    'place-taken',
    'agreed-already',
    'granted-nothing',
  ],
  ...['report-before-end', 'not-agreed', 'grant-surrendered', 'settled-already', 'changes-nothing', 'paid-nothing'],
  ...['nothing-paid', 'reported-already', 'not-reported', 'not-submitted', 'own-settlement', 'verdict-without-reason'],
  ...['not-settled', 'returned-nothing', 'call-not-decided', 'chosen-waiting', 'nothing-left'],
].map((kind) => ({ kind }))
const numbered = [
  { kind: 'above-the-line', line: 3000, others: 1000 },
  ...['criteria-unreadable', 'budget-unreadable'].map((kind) => ({ kind, line: 3 })),
  ...[
    { kind: 'pass-above-points', points: 3 },
    { kind: 'extends-nothing', closesOn: '2021-03-31' },
  ],
  ...['asked-above-ceiling'].map((kind) => ({ kind, most: 3000 })),
  ...[
    { kind: 'own-share-short', least: 3000 },
    { kind: 'budget-not-whole', sum: 3000, whole: 4000 },
  ],
  ...[
    { kind: 'order-unknown', name: '3호' },
    { kind: 'sheet-unreadable', line: 3, criteria: 2 },
  ],
  ...[
    { kind: 'points-above-most', line: 3, name: '실행', most: 40 },
    { kind: 'member-twice', line: 3 },
  ],
  ...[
    { kind: 'not-scored', applicant: '3호' },
    { kind: 'tie-unordered', applicants: '3호, 4호' },
  ],
  ...[
    { kind: 'before-last-entry', last: '2021-05-03' },
    { kind: 'before-the-decision', decidedOn: '2021-05-03' },
    { kind: 'granted-above-asked', asked: 3000 },
  ],
  ...[
    { kind: 'granted-above-ceiling', most: 3000 },
    { kind: 'granted-above-left', left: 3000 },
    { kind: 'binds-above-left', left: 3000 },
  ],
  ...[
    { kind: 'granted-below-paid', paid: 3000 },
    { kind: 'paid-above-granted', open: 3000 },
  ],
  ...[
    { kind: 'returned-above-owed', owed: 3000 },
    { kind: 'receipts-unreadable', lines: '3, 4' },
    { kind: 'judged-receipt-changed', no: 3 },
  ],
]
const overdue = ['report-overdue', 'settlement-overdue']
const findings = [...overdue, 'budget-off', 'surrendered-unsettled', 'not-returned', 'line-overspent'].map((rule) => ({
  ...{ rule, severity: 'warning' as const, subject: { kind: 'grant', id: 'one' }, computed: '3000' },
  stated: overdue.includes(rule) ? '2021-12-03' : '3000',
  params: { applicant: '마을이음', title: '함께 짓는 밥', line: '재료비' },
}))

describe.each(['ko', 'en'] as const)('sentences in %s', (lang) => {
  it.each([...kinds, ...numbered])('explain $kind', (refusal) => {
    expect(explain(refusal, lang)).toMatch(/\p{L}.*\.$/u)
    expect(explain(refusal, lang)).not.toMatch(/undefined|null|NaN/)
  })
  it.each(numbered)('say the number of $kind', (refusal) => expect(explain(refusal, lang)).toMatch(/3/))
  it.each(findings)('describe $rule', (finding) => {
    expect(describeFinding(finding, lang)).toMatch(/마을이음.*3/)
    expect(describeFinding(finding, lang)).not.toMatch(/undefined|null|NaN/)
  })
  it('leave other rooms’ kinds to them, and count', () => {
    expect(explain({ kind: 'pledge-not-found' }, lang)).toBeNull()
    expect(describeFinding({ ...findings[0], rule: 'other' } as never, lang)).toBeNull()
    const t = pageWords(lang)
    const said = [t.caption(3), t.applicationsCaption(3), t.chosen(3), t.reserve(3), t.receiptsCaption(3)]
    expect([...said, t.besideSums('3', '3'), t.disallowed('3')].every((words) => words.includes('3'))).toBe(true)
    expect(t.released('3', '4', '5') + t.reportSoon('3', '4') + t.reportSoonYours('3', '4')).toMatch(
      /3.*4.*5.*3.*4.*3.*4/,
    )
    expect(t.extended('3', '4', '5') + t.besideLine('3', '4')).toMatch(/3.*4.*5.*3.*4/)
  })
})
