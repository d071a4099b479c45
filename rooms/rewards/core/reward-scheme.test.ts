import { describe, expect, it } from 'vitest'
import { schemeOf } from './fixture.ts'
import { readRules, readThresholds, writeRules, writeThresholds } from './reward-scheme.ts'

describe('the rules of a year', () => {
  it('are read as they are typed, with tabs or strokes, and written as they are read', () => {
    const { rules } = schemeOf()
    const typed = '\n발굴 포인트\t제안 채택\t20점\t부서, 직원, 주민\n역량강화 | 협치학교 수료 | 10 | 직원·주민 | 20\n\n'
    expect(readRules(typed)).toEqual({ ok: true, value: rules })
    expect(readRules(writeRules(rules))).toEqual({ ok: true, value: rules })
    expect(readRules('실행 | 회의 운영 | 5 | 부서 | -')).toMatchObject({ value: [{ kind: 'execution', most: null }] })
  })

  it.each([
    '놀이 | 제안 | 10 | 부서',
    '발굴 | 제안 | 많이 | 부서',
    '발굴 | 제안 | 10 | 누구',
    '발굴 | 제안 | 10 | 부서 | 몇',
    '발굴',
  ])('refuse a line that cannot be read: %s', (line) => {
    expect(readRules(`실행 | 회의 | 5 | 부서\n${line}`)).toMatchObject({
      refusal: { kind: 'rule-unreadable', line: 2 },
    })
  })

  it('are at least one', () => {
    expect(readRules(' \n')).toMatchObject({ refusal: { kind: 'no-rules', field: 'rules' } })
  })
})

describe('the awards of a year', () => {
  it('are read in any order, the lowest first', () => {
    const { thresholds } = schemeOf()
    expect(readThresholds('50 | 상품권 | 50,000원\n20점 | 표창 | 0')).toEqual({ ok: true, value: thresholds })
    expect(readThresholds(writeThresholds(thresholds))).toEqual({ ok: true, value: thresholds })
    expect(readThresholds('')).toEqual({ ok: true, value: [] })
  })

  it('refuse a line that cannot be read', () => {
    expect(readThresholds('표창 | 20 | 0')).toMatchObject({ refusal: { kind: 'threshold-unreadable', line: 1 } })
  })
})

it('are read in English words too', () => {
  expect(readRules('capacity | governance school | 10 | staff, resident | 30')).toMatchObject({
    value: [{ kind: 'capacity', who: ['staff', 'resident'], most: 30 }],
  })
})
