import { describe, expect, it } from 'vitest'
import type { Finding } from '#kit/lint.ts'
import { describeFinding, explain, words } from './messages.ts'
import { movementWords } from './messages-movements.ts'
import { pageWords } from './messages-pages.ts'
import * as permissions from './permissions.ts'

const row = { accountName: '시설비', source: 'city' }
const refusals = [
  ...['bill-not-found', 'bill-changed-meanwhile', 'later-bill-open', 'bill-id-taken', 'round-taken'],
  ...[
    'opinion-elsewhere',
    'opinion-without-date',
    'no-cost-lines',
    'projects-not-named',
    'row-not-found',
    'movement-id-taken',
  ],
  ...['movement-not-found', 'same-cell', 'source-differs', 'same-department', 'already-cancelled'],
].map((kind): { kind: string } => ({ kind }))
const told = [
  { kind: 'earlier-bill-open', round: 0 },
  { kind: 'unknown-account', fiscalYear: 2021, accountName: '시설비' },
  { kind: 'row-twice', ...row },
  { kind: 'row-missing', ...row, rows: 2 },
  { kind: 'later-stage-entered', stage: 'plenary' },
  { kind: 'before-previous-stage', stage: 'plenary', on: '2020-12-18' },
  { kind: 'stage-not-found', stage: 'bill' },
  { kind: 'no-confirmed-budget', fiscalYear: 2021 },
  { kind: 'more-than-left', left: 1000, asked: 2000 },
  { kind: 'source-needs-budget', source: 'district' },
]
const params = {
  ...{ bill: '본예산', stage: 'plenary', accountName: '시설비', source: 'city', change: 2_000_000 },
  ...{ stages: 1, fiscalYear: 2021, amount: 5, missing: 1 },
}
const finding = (rule: string): Finding => ({
  rule,
  severity: 'error',
  subject: { kind: 'budget-bill', id: 'b1' },
  stated: '20',
  computed: '30',
  params,
})
const rules = [
  ...['cut-without-reason', 'increase-without-reason', 'opinion-missing', 'stages-skipped'],
  ...['appropriated-account-unknown', 'current-budget-negative', 'before-budget-waits', 'before-budget-not-taken-in'],
]

/** Every sentence of a catalogue, functions called with numbers and words. */
const sentencesOf = (catalogue: object): string[] =>
  Object.values(catalogue).flatMap((entry) => {
    if (typeof entry === 'string') return [entry]
    if (typeof entry === 'function') return [String(entry(1, '가', '나', '다', '라')), String(entry(0, '', '', '', ''))]
    return typeof entry === 'object' ? sentencesOf(entry as object) : []
  })

describe.each(['ko', 'en'] as const)('messages in %s', (lang) => {
  it.each([...refusals, ...told])('explains $kind', (refusal) => {
    expect(explain(refusal, lang)).toMatch(/\p{L}.*\.$/u)
    expect(explain(refusal, lang)).not.toMatch(/undefined|null/)
  })

  it.each(rules)('describes %s', (rule) => {
    expect(describeFinding(finding(rule), lang)).toMatch(/\p{L}.*\.$/u)
    expect(describeFinding(finding(rule), lang)).not.toMatch(/undefined|null/)
  })

  it('leaves others’ kinds and rules to them', () => {
    expect([explain({ kind: 'name-taken' }, lang), describeFinding(finding('weekday'), lang)]).toEqual([null, null])
  })

  it('has words for every page', () => {
    for (const catalogue of [pageWords(lang), movementWords(lang)]) {
      for (const sentence of sentencesOf(catalogue)) expect(sentence).toMatch(/\S/)
    }
  })

  it('names the rounds', () => {
    expect([words(lang).roundName(0), words(lang).roundName(2)].join()).toMatch(/본예산,제2회|First.*2/)
  })
})

it('says what was cut and what is left', () => {
  expect(describeFinding(finding('cut-without-reason'), 'ko')).toBe(
    '본예산 본회의 단계에서 ‘시설비’ 시비 2,000,000원이 깎였는데 사유가 없습니다.',
  )
  expect(explain({ kind: 'earlier-bill-open', round: 0 } as never, 'ko')).toBe(
    '본예산이 아직 확정되지 않았습니다. 본회의 금액을 먼저 적어 주세요.',
  )
})

it('names permissions after the room', () => {
  expect(Object.values(permissions).every(({ name }) => /^appropriations\.[a-z-]+$/.test(name))).toBe(true)
  expect(permissions.mayRequest.roles).toContain('department-officer')
  expect(permissions.mayKeepBills.roles).not.toContain('department-officer')
})
