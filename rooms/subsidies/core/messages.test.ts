import { describe, expect, it } from 'vitest'
import type { Finding } from '#kit/lint.ts'
import { describeFinding, explain, words } from './messages.ts'
import * as permissions from './permissions.ts'

const amounts = { amount: 5, open: 3, capital: 5, decided: 4, paid: 5, available: 9, accounted: 8, difference: 1 }
const refusals = [
  ...['amount-not-positive', 'project-twice', 'subsidy-id-taken', 'subsidy-not-found', 'subsidy-entry-id-taken'],
  ...['already-applied', 'already-decided', 'not-decided', 'not-granted', 'life-closed', 'already-settled'],
  ...['nothing-paid', 'not-reported', 'not-settled', 'event-amount-not-positive', 'capital-above-amount'],
  ...['own-share-twice', 'paid-above-decided', 'decided-below-paid', 'change-without-amount', 'still-to-be-paid'],
  ...['amount-of-other-change', 'all-is-paid', 'foreign-project', 'project-settled-twice', 'still-to-come'],
  ...['settlement-does-not-close', 'return-interest-above-interest', 'returned-above-due', 'later-entry-would-fall'],
  ...['entry-not-found', 'entry-cancelled', 'nothing-corrected', 'not-in-this-entry'],
].map((kind) => ({
  ...{ kind, ...amounts, projectId: 'project-1', event: 'payment', on: '2020-02-10', because: 'not-decided' },
  ...{ stated: 4, interest: 3, of: 'interest', due: 2, field: 'amount' },
}))
const finding = (rule: string): Finding => ({
  rule,
  severity: 'error',
  subject: { kind: 'subsidy', id: 'city-2021' },
  stated: '1000',
  computed: '2000',
  params: { name: '시 보조금', due: '2021-02-10', project: 'project-1', title: '안양천' },
})
const findings = [
  ...['subsidy-decided-otherwise', 'subsidy-over-planned', 'subsidy-report-late', 'subsidy-settlement-late'],
  ...['subsidy-return-late', 'subsidy-not-returned', 'own-share-short', 'subsidy-executed-otherwise'],
].map(finding)

describe.each(['ko', 'en'] as const)('messages in %s', (lang) => {
  it.each(refusals)('explains $kind', (refusal) => {
    expect(explain(refusal, lang)).toMatch(/\p{L}.*\.$/u)
    expect(explain(refusal, lang)).not.toMatch(/undefined|null|NaN/)
  })

  it.each(findings)('describes $rule', (one) => {
    expect(describeFinding(one, lang)).toMatch(/\p{L}.*\.$/u)
    expect(describeFinding(one, lang)).not.toMatch(/undefined|null|NaN/)
  })

  it('leaves others’ kinds and rules to them, and says every word', () => {
    expect([explain({ kind: 'name-taken' }, lang), describeFinding(finding('weekday'), lang)]).toEqual([null, null])
    const t = words(lang)
    const said = [
      ...[t.round(2), t.yearName(2021), t.findingsTitle(3), t.projectCount(17), t.ownShareDue('10', '9')],
      ...[
        t.draftNote('100'),
        t.draftWithout('100'),
        t.spentIn('골목길'),
        t.record('교부'),
        t.sheetTitle('시 보조금'),
        t.unitNote('원'),
      ],
    ]
    for (const text of said) expect(text).toMatch(/\S/)
  })
})

it('names permissions after the room', () => {
  expect(Object.values(permissions).every(({ name }) => /^subsidies\.[a-z-]+$/.test(name))).toBe(true)
})

it('says what the sum rests on, and calls a project by its title', () => {
  const over = { ...finding('subsidy-over-planned'), params: { approved: 'yes' } }
  expect(describeFinding(over, 'ko')).toMatch(/^편성액의 합계/)
  expect(describeFinding(over, 'en')).toMatch(/^The approved budget adds up/)
  expect(describeFinding(finding('subsidy-executed-otherwise'), 'ko')).toMatch(/^‘안양천’의 정산액은/)
})
