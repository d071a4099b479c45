import { describe, expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { itemId } from './fixture.ts'
import { GateId } from './gate.ts'
import type { StandingView } from './gate-view.ts'
import { spokenWon } from './message-words.ts'
import { pageWords, standingSentence, standingWords } from './messages-pages.ts'

const nowhere: StandingView = {
  state: 'not-seen',
  gateId: null,
  gate: null,
  outcome: null,
  count: null,
  won: null,
  into: [],
}
const at = (more: Partial<StandingView>): StandingView => ({
  ...nowhere,
  gateId: GateId.parse('gate-c3'),
  gate: '합동회의 최종 확정',
  ...more,
})
const standing = at({ state: 'standing', outcome: 'passed', count: 1, won: won(117_000_000) })
const merged = at({ state: 'left', outcome: 'merged', into: [{ itemId: itemId('trail'), title: '안양천 탐방로' }] })
const rejected = at({ state: 'left', outcome: 'rejected' })
const withdrawn = at({ state: 'left', outcome: 'withdrawn' })
const lost = at({ state: 'unaccounted' })

describe('where an item stands', () => {
  it('is one sentence in Korean', () => {
    const say = (view: StandingView, reason: string | null = null) => standingSentence(view, reason, 'ko')
    expect(say(standing)).toBe('지금 ‘합동회의 최종 확정’까지 왔습니다. 금액은 1억 1,700만 원입니다.')
    expect(say({ ...standing, won: null })).toBe('지금 ‘합동회의 최종 확정’까지 왔습니다. 금액은 적혀 있지 않습니다.')
    expect(say(merged)).toBe('‘합동회의 최종 확정’에서 ‘안양천 탐방로’로 이어졌습니다.')
    expect(say(rejected)).toBe('‘합동회의 최종 확정’에서 제외되었습니다. 사유는 적혀 있지 않습니다.')
    expect(say(withdrawn, '사업 포기')).toBe('‘합동회의 최종 확정’에서 철회되었습니다. 사유: 사업 포기')
    expect(say(lost)).toBe('‘합동회의 최종 확정’에 올랐지만 그 뒤의 결과는 적혀 있지 않습니다.')
    expect(say(nowhere)).toBe('아직 어느 관문에도 오르지 않았습니다.')
  })

  it('is one sentence in English', () => {
    const say = (view: StandingView, reason: string | null = null) => standingSentence(view, reason, 'en')
    expect(say(standing)).toBe('It has come as far as “합동회의 최종 확정”. The amount is 117,000,000 won.')
    expect(say({ ...standing, won: null })).toMatch(/No amount is stated\.$/)
    expect(say(merged)).toBe('At “합동회의 최종 확정” it went on as “안양천 탐방로”.')
    expect(say(rejected)).toMatch(/rejected .* No reason is recorded\.$/)
    expect(say(withdrawn, 'given up')).toMatch(/withdrawn .* Reason: given up$/)
    expect(say(lost)).toMatch(/not recorded\.$/)
    expect(say(nowhere)).toBe('It has come to no gate yet.')
  })

  it('is short in a table', () => {
    expect([standing, rejected, lost, nowhere].map((view) => standingWords(view, 'ko'))).toEqual([
      '합동회의 최종 확정: 통과',
      '합동회의 최종 확정: 제외',
      '합동회의 최종 확정: 설명 없음',
      '아직 관문에 오르지 않음',
    ])
    expect([lost, nowhere].map((view) => standingWords(view, 'en'))).toEqual([
      'Not accounted for: 합동회의 최종 확정',
      'at no gate yet',
    ])
  })
})

it('speaks amounts as people say them, and otherwise as papers write them', () => {
  const spoken = [900_000_000, 117_000_000, 70_000, 5_000, 10_500, 0].map((amount) => spokenWon('ko', amount))
  expect(spoken).toEqual(['9억 원', '1억 1,700만 원', '7만 원', '5천원', '10,500원', '0천원'])
  expect(spokenWon('en', 900_000_000)).toBe('900,000,000 won')
})

it('says every word of the pages in both languages', () => {
  const said = (value: unknown): readonly unknown[] => {
    if (typeof value === 'function') return [value(...Array.from({ length: value.length }, (_, n) => n + 1))]
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(said) : [value]
  }
  for (const lang of ['ko', 'en'] as const) {
    for (const text of said({ ...pageWords(lang), gateLead: pageWords(lang).gateLead('협치회의', '2020년') })) {
      expect(typeof text).toBe('string')
      expect(text).not.toMatch(/undefined|null|NaN/)
    }
    const { cycle, total } = pageWords(lang)
    expect([cycle('2020', '2020'), cycle('2020', '2021'), total(2, 2), total(2, 9)].join(' ')).toMatch(/2020/)
  }
})
