import { describe, expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { CancelRefusal, EntryRefusal } from './contract-journal.ts'
import { contractKinds, stepsOf } from './contract-kind.ts'
import { ChangeRefusal, contractStates, PaymentRefusal, StepRefusal } from './contract-life.ts'
import { TermsRefusal } from './contract-terms.ts'
import { EntrustRefusal } from './entrusting.ts'
import {
  CancelEntrustedRefusal,
  EntrustedPaymentRefusal,
  GuidanceRefusal,
  ReviewRefusal,
  SettlementRefusal,
} from './entrusting-life.ts'
import { describeFinding, explain } from './messages.ts'
import { entrustingWords } from './messages-entrusting-pages.ts'
import { pageWords, stateWords } from './messages-pages.ts'
import { procedureWords } from './messages-procedure-pages.ts'
import { PlanRefusal, RemoveRefusal } from './procedure.ts'
import { ForgetRefusal, HappenedRefusal } from './procedure-record.ts'

const known = [
  'contract-id-taken',
  'contract-not-found',
  'contract-entry-id-taken',
  'department-not-found',
  'project-not-found',
]
const declared = [TermsRefusal, EntryRefusal, ChangeRefusal, PaymentRefusal, StepRefusal, CancelRefusal].flatMap(
  ({ options }) => options.flatMap(({ shape }) => [...shape.kind.values]),
)
const ofProcedures = [PlanRefusal, RemoveRefusal, HappenedRefusal, ForgetRefusal].flatMap(({ options }) =>
  options.flatMap(({ shape }) => [...shape.kind.values]),
)
const ofEntrusted = [
  ...[
    EntrustRefusal,
    EntrustedPaymentRefusal,
    GuidanceRefusal,
    SettlementRefusal,
    ReviewRefusal,
    CancelEntrustedRefusal,
  ],
].flatMap(({ options }) => options.flatMap(({ shape }) => [...shape.kind.values]))
const kinds = [
  ...new Set([
    ...known,
    ...declared,
    ...ofProcedures,
    'procedure-not-found',
    'procedure-drawn-up-already',
    ...ofEntrusted,
  ]),
]
const params = { title: '꽃길', damages: 15, project: 'p2021-17', year: 2021, step: '설계', moved: 1 }
const rules = [
  ['term-before-contract', '2021-03-01', '2021-03-02'],
  ['term-over', '2021-06-30', '2'],
  ['time-over', '2021-06-30', undefined],
  ['step-not-begun', '2021-06-30', '2'],
  ['step-not-finished', '2021-06-30', '2'],
  ...(['consent-missing', 'not-inspected', 'not-settled', 'review-due'] as const).map(
    (rule) => [rule, undefined, '2021-06-30'] as const,
  ),
  ['contracts-over-budget', '1000', '2000'],
] as const

describe.each(['ko', 'en'] as const)('messages in %s', (lang) => {
  it.each(kinds)('explain %s', (kind) => {
    const told = explain(
      {
        kind,
        agreedOn: '2021-03-02',
        on: '2021-03-02',
        open: 5000,
        paid: 5000,
        title: '설계',
        ...{ year: 2021, from: '2021-03-02' },
      } as never,
      lang,
    )
    expect(told).toMatch(/\p{L}.*\.$/u)
    expect(told).not.toMatch(/undefined|null|NaN/)
  })
  it.each(rules)('describe %s', (rule, stated, computed) => {
    const subject = { kind: 'contract', id: 'hall-2021' }
    const told = describeFinding(
      { rule, severity: 'warning', subject, stated, ...(computed === undefined ? {} : { computed }), params },
      lang,
    )
    expect(told).toMatch(/\p{L}.*\.$/u)
    expect(told).not.toMatch(/undefined|null|NaN/)
  })
  it('leave other rooms’ kinds to them, and count', () => {
    expect(explain({ kind: 'constructor' }, lang)).toBeNull()
    const t = pageWords(lang)
    const told = [
      t.caption(3),
      t.yearName(2021),
      t.days(4),
      t.cancellation(5),
      t.cancelledBy(6),
      t.perThousand('0.5'),
    ].join()
    expect(told).toMatch(/3.*2021.*4.*5.*6.*0\.5/)
    for (const kind of contractKinds) {
      const named = [
        ...stepsOf(kind).map((one) => t.steps[kind][one]),
        ...contractStates.map((one) => stateWords(kind, one, lang)),
      ]
      for (const word of named) expect(word).toMatch(/\p{L}/u)
    }
    expect(t.besideSums(2, won(5000), won(1000))).toMatch(/2.*[15],000.*[15],000/)
  })
  it('say what stands on the page of a procedure', () => {
    const t = procedureWords(lang)
    const told = [
      ...[t.between('31', '32'), t.since('33'), t.late(34), t.moved('35', '36'), t.because('37', 38), t.year(2021)],
      ...[t.column.month(5), t.column.quarter(3), t.besideCount(1, 8), t.besideMoved('39', '40', '41')],
      ...[
        t.besideNext('42', '43'),
        t.besideUnderWay('50', '51'),
        t.dueBegin('44', '45', '46'),
        t.dueFinish('47', '48', '49'),
      ],
    ]
    for (const sentence of told) expect(sentence).toMatch(/\d/)
    expect(told.join()).not.toMatch(/undefined|null|NaN/)
  })
  it('say what stands on the pages of entrusted work', () => {
    const t = entrustingWords(lang)
    const told = [
      ...[t.caption(31), t.toLookAt(32), t.amountOf(33), t.yearName(2021)],
      ...[t.besideLine('36', won(5000), won(1000)), t.reviewSoon('37', '38')],
    ]
    for (const sentence of told) expect(sentence).toMatch(/\d/)
    expect(told.join()).not.toMatch(/undefined|null|NaN/)
  })
})
