import { describe, expect, it } from 'vitest'
import type { Finding } from '#kit/lint.ts'
import { gateRules } from './findings.ts'
import { describeFinding, explain, words } from './messages.ts'
import { pageWords } from './messages-pages.ts'
import { refusalSentencesEn, refusalSentencesKo } from './messages-refusals.ts'

/** Every field that any refusal carries, so that each sentence can be made. */
const whole = {
  itemId: 'item-3',
  gateId: 'gate-c2',
  outcome: 'merged',
  into: ['fused'],
  from: ['group'],
  itemIds: ['aa', 'bb'],
  held: 22,
  taken: 23,
  order: 4,
  no: 3,
  countUp: 0,
  countDown: 12,
  wonUp: 0,
  wonDown: 2_100_200_000,
  differences: [
    { itemIds: ['aa'], before: 50_000_500, passed: 53_000_000 },
    { itemIds: ['bb'], before: null, passed: 1000 },
  ],
  title: '안전한 놀이터',
  gate: '부서 검토',
}
const params = {
  gate: '1차 심의',
  item: '안양천에서 놀자',
  items: '아가랑, 놀자',
  alias: '생태탐방로',
  where: '투표 안내문',
  closing: '정례회 의결',
  count: 84,
  won: 41_000_000,
  up: 0,
  down: 12,
  before: 50_000_000,
  after: 53_000_000,
  requested: 50_000_000,
  adjusted: 170_000_000,
}
const finding = (rule: string, more: Finding['params'] = params): Finding => ({
  rule,
  severity: 'error',
  subject: { kind: 'gate', id: 'gate-c2' },
  stated: '10',
  computed: '22',
  params: more,
})

describe('messages', () => {
  it('say for every refusal what to do, in Korean and English', () => {
    expect(Object.keys(refusalSentencesEn)).toEqual(Object.keys(refusalSentencesKo))
    for (const kind of Object.keys(refusalSentencesKo)) {
      expect(explain({ kind, ...whole } as { kind: string }, 'ko')).toMatch(/^[^_]*(니다|요)[^_]*\.$/)
      expect(explain({ kind, ...whole } as { kind: string }, 'en')).toMatch(/^[A-Z‘“0-9].*\.$/)
      expect(explain({ kind, ...whole } as { kind: string }, 'en')).not.toMatch(/undefined|null|[가-힣]{2,}.*undefined/)
      expect(explain({ kind, ...whole } as { kind: string }, 'ko')).not.toMatch(/undefined|null/)
    }
    expect(explain({ kind: 'something-else' }, 'ko')).toBeNull()
  })

  it('tell what to use instead of an item that left, or to leave it out', () => {
    const left = { kind: 'already-left', ...whole, into: [] }
    expect([explain(left, 'ko'), explain(left, 'en')]).toEqual([
      '의제 item-3은 앞선 관문(gate-c2)에서 이미 병합 처리되었습니다. 목록에서 빼 주세요.',
      'Item item-3 left at gate gate-c2 (Merged). Take it off the list.',
    ])
  })

  it('count in thousand won where the amount allows it', () => {
    expect(explain({ kind: 'amount-changed-without-reason', ...whole } as { kind: string }, 'ko')).toBe(
      '사유 없이 금액이 달라진 의제가 있습니다. aa: 50,000,500원 → 53,000천원 / bb: 0천원 → 1천원. 사유를 적어 주세요.',
    )
  })

  it('say every finding, with the right particles', () => {
    for (const rule of Object.keys(gateRules)) {
      for (const lang of ['ko', 'en'] as const) {
        expect(describeFinding(finding(rule), lang)).toMatch(/\.$/)
        expect(describeFinding(finding(rule), lang)).not.toMatch(/undefined|null|NaN/)
      }
    }
    expect(describeFinding(finding('left-behind'), 'ko')).toBe(
      '안양천에서 놀자는 1차 심의를 거친 뒤 정례회 의결까지 어디에도 나오지 않습니다.',
    )
    expect(describeFinding(finding('rejection-without-reason'), 'ko')).toBe(
      '안양천에서 놀자가 1차 심의에서 84건 (41,000천원) 제외되었는데 사유가 적혀 있지 않습니다.',
    )
    expect(describeFinding(finding('gate-unexplained-count'), 'ko')).toBe(
      '1차 심의: 22건을 받았는데 10건만 결과가 적혀 있습니다. 모자란 것 12건입니다.',
    )
    expect(describeFinding(finding('gate-unexplained-won', { ...params, down: 0, up: 3000 }), 'ko')).toBe(
      '1차 심의: 까닭이 적히지 않은 금액이 있습니다. 늘어난 것 3천원입니다.',
    )
    expect(describeFinding(finding('gate-unexplained-count', { ...params, down: 0 }), 'en')).toMatch(
      /0 missing, 0 too many\.$/,
    )
    const { won: _, ...withoutWon } = params
    expect(describeFinding(finding('rejection-without-reason', withoutWon), 'ko')).not.toContain('천원')
    expect(describeFinding(finding('something-else'), 'ko')).toBeNull()
  })

  it('have the same words in both languages', () => {
    expect(Object.keys(words('en').table)).toEqual(Object.keys(words('ko').table))
    expect([words('ko').thread.group(106), words('en').thread.group(106)]).toEqual(['106건 묶음', 'group of 106'])
  })

  it('say of the drawing how many gates it leaves to the tables, and nothing when it leaves none', () => {
    for (const lang of ['ko', 'en'] as const) {
      const { chartText } = pageWords(lang)
      expect(chartText(11, 1, 161, 17)).toMatch(/11.*1.*161.*17/)
      expect(chartText(12, 0, 161, 17)).not.toMatch(/\(/)
    }
  })
})
