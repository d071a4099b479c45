import { expect, test } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import type { StepWarning } from './check-steps.ts'
import { limitsBetween } from './election-limits.ts'
import { checkWords, warningText } from './messages-check.ts'

const on = localDate('2026-07-18')
const [limit] = limitsBetween(localDate('2026-05-01'), localDate('2026-05-31'))
const warnings: readonly StepWarning[] = [
  { kind: 'begins-on-day-off', on, holiday: null },
  { kind: 'ends-on-day-off', on, holiday: { ko: '제헌절', en: 'Constitution Day' } },
  { kind: 'ends-before-it-begins' },
  { kind: 'ends-before-what-it-needs', needs: '제안 목록', step: '접수', until: on },
  ...(limit === undefined ? [] : [{ kind: 'limited-by-election', limit } as const]),
  { kind: 'over-already' },
  { kind: 'begun-already' },
  { kind: 'holidays-unknown', year: '2033' },
]

test('every warning has a sentence of its own in both languages', () => {
  for (const lang of ['ko', 'en'] as const) {
    const said = warnings.map((warning) => warningText(warning, lang))
    expect(new Set(said).size).toBe(8)
    expect(said.join(' ')).not.toMatch(/undefined|null/)
  }
  expect(warnings.slice(0, 4).map((warning) => warningText(warning, 'ko'))).toEqual([
    '첫날이 쉬는 날입니다: 2026. 7. 18.(토), 주말.',
    '마지막 날이 쉬는 날입니다: 2026. 7. 18.(토), 제헌절.',
    '끝나는 날이 첫날보다 앞섭니다. 이대로는 열 수 없습니다.',
    '있어야 하는 ‘제안 목록’을 남기는 ‘접수’ 단계가 더 늦게(2026. 7. 18.(토)) 끝납니다.',
  ])
  expect(warningText(warnings[4] as StepWarning, 'ko')).toContain('공직선거법 제86조 제2항')
  expect([checkWords('ko').found(2), checkWords('en').found(1), checkWords('en').found(2)]).toEqual([
    ...['살펴볼 것 2가지', '1 thing to look at', '2 things to look at'],
  ])
})
