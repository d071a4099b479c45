import { describe, expect, it } from 'vitest'
import type { Finding } from '#kit/lint.ts'
import { describeFinding, explain, words } from './messages.ts'
import { importWords } from './messages-import.ts'
import { pageWords } from './messages-pages.ts'
import { settlementWords } from './messages-settlement.ts'
import * as permissions from './permissions.ts'

const refusals = [
  ...['no-line-or-account', 'line-not-in-project', 'commitment-not-found', 'already-reversed', 'is-reversal'],
  ...['commitment-is-changed', 'nothing-to-import', 'entry-id-taken', 'entry-not-found', 'import-id-taken'],
  ...['project-not-found', 'carry-over-id-taken', 'carry-over-not-found', 'already-cancelled'],
].map((kind): { kind: string } => ({ kind }))
const told = [
  { kind: 'unknown-account', fiscalYear: 2021, accountName: '시설비' },
  { kind: 'outside-fiscal-year', fiscalYear: 2021 },
  { kind: 'over-budget', basis: 'planned', base: 1000, left: 10, asked: 20 },
  { kind: 'over-commitment', left: 10, asked: 20 },
  { kind: 'more-back-than-spent', spent: 10, asked: 20 },
  { kind: 'commitment-is-paid', paid: 10 },
  { kind: 'more-than-unspent', unspent: 10, asked: 20 },
  { kind: 'rows-unreadable', rows: 3, problems: [] },
  { kind: 'rows-changed', rows: 3 },
  { kind: 'paid-commitment-changed', rows: 2 },
  { kind: 'commitment-not-named' },
]
const params = {
  label: '수목 식재',
  ...{ accountName: '시설비', source: 'city', basis: 'appropriated', fiscalYear: 2021, over: 2000 },
  ...{ base: 1000, spent: 10, elapsed: 75, asOf: '2021-09-30' },
}
const finding = (rule: string): Finding => ({
  ...{ rule, severity: 'warning', subject: { kind: 'project', id: 'p1' }, stated: '3000', computed: '1000', params },
})
const rules = [
  'over-budget',
  'over-line',
  'none-by-third-quarter',
  'late',
  'carry-in-differs',
  'accident-carry-over-unbound',
]

/** Every sentence of a catalogue, functions called with numbers and words. */
const sentencesOf = (catalogue: object): string[] =>
  Object.values(catalogue).flatMap((entry) => {
    if (typeof entry === 'string') return [entry]
    if (typeof entry === 'function') return [String(entry(1, '가', '나', '다')), String(entry(2, '', '', ''))]
    return sentencesOf(entry as object)
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
    for (const catalogue of [pageWords(lang), importWords(lang), settlementWords(lang)]) {
      for (const sentence of sentencesOf(catalogue)) expect(sentence).toMatch(/\S/)
    }
    expect(pageWords(lang).percent(null)).toBe('–')
    expect(words(lang).roundings['half-up']).toMatch(/반올림|half up/)
  })
})

it('names the base that is exceeded', () => {
  expect(explain(told[2] as { kind: string }, 'ko')).toBe(
    '계획(산출내역)이 1,000원이고 10원이 남아 20원을 쓸 수 없습니다. 금액을 줄이거나 예산을 먼저 옮겨 주세요.',
  )
})

it('names permissions after the room', () => {
  expect(Object.values(permissions).every(({ name }) => /^execution\.[a-z-]+$/.test(name))).toBe(true)
  expect(permissions.mayRecordEntries.roles).toContain('department-officer')
  expect(permissions.mayCarryOver.roles).not.toContain('department-officer')
})
