import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Instant, localDate } from '#kit/korean-date.ts'
import type { CalledMeeting } from './called-meeting.ts'
import { defaultRules } from './meeting-rules.ts'
import { statedResult } from './messages-votes.ts'
import { differenceIn, differenceOf, mostPairs } from './minutes-difference.ts'
import { draftMinutes, type WhatHappened } from './minutes-draft.ts'
import { countVote, type Vote } from './vote.ts'

const rules = { ...defaultRules('governance-council'), castingVote: true }
const anyQuorum = { ...rules, castingVote: false, quorum: { n: 0, d: 1, over: false } }
const counted = (
  inFavour: number,
  against: number,
  recused: number,
  chair: 'for' | 'against' | null = null,
  own = rules,
) => {
  const result = countVote(
    { inFavour, against, abstained: 0 },
    { enrolled: 30, present: inFavour + against + recused, recused },
    own,
    chair,
  )
  if (!result.ok) throw new Error(result.refusal.kind)
  return result.value
}

describe('the result of a vote in words', () => {
  it('says the numbers and the rule', () => {
    expect(statedResult(counted(9, 6, 1), 'roll', 'ko')).toBe(
      '가결 (기명). 재적 30명, 출석 16명, 제척·기피·회피 1명. 찬성 9, 반대 6, 기권 0. 표결 기준 15명의 과반수 8명.',
    )
    expect(statedResult(counted(8, 8, 0, 'for'), 'show', 'ko')).toContain('찬반이 같아 의장이 찬성으로 정함.')
    expect(statedResult(counted(8, 8, 0, 'against'), 'show', 'ko')).toContain('의장이 반대로 정함.')
    const noChair = { ...rules, castingVote: false }
    expect(statedResult(counted(8, 8, 0, null, noChair), 'secret', 'ko')).toContain('찬반이 같아 부결.')
    expect(statedResult(counted(9, 6, 1), 'written', 'ko')).toContain('회신 16명')
    expect(statedResult(counted(9, 6, 1), 'roll', 'en')).toContain('A majority of 15 is 8.')
    expect(statedResult(counted(6, 10, 0), 'roll', 'en')).toContain('Rejected')
    expect(statedResult(counted(8, 8, 0, 'for'), 'roll', 'en')).toContain('decided by the chair: for')
  })

  it('says that it fell short of the quorum, by how much, and what was cast', () => {
    const short = { ...counted(6, 4, 0, null, anyQuorum), shortOf: 16 }
    const none = { ...short, inFavour: 0, against: 0 }
    expect(statedResult(none, 'show', 'ko')).toBe(
      '성원 미달로 부결 (거수). 재적 30명, 출석 10명으로 의결에 필요한 16명에 미치지 못함.',
    )
    expect(statedResult(short, 'written', 'ko')).toBe(
      '성원 미달로 부결 (서면). 재적 30명, 회신 10명으로 의결에 필요한 16명에 미치지 못함. 찬성 6, 반대 4, 기권 0.',
    )
    expect(statedResult(none, 'show', 'en')).toMatch(
      /want of a quorum.*10 of 30 enrolled were present, and 16 are needed\.$/,
    )
    expect(statedResult(short, 'written', 'en')).toMatch(/replied.*6 for, 4 against, 0 abstained\.$/)
  })
})

describe('minutes', () => {
  const meeting = {
    heldOn: localDate('2026-08-05'),
    openedAt: Instant.parse('2026-08-05T06:05:00.000Z'),
    closedAt: null,
    place: '기획상황실',
    topic: '2027년 사업',
    observers: 4,
    staff: 2,
  } as CalledMeeting
  const vote = { agendaNo: 1, motion: '원안 의결', method: 'roll', counted: counted(9, 6, 1) } as Vote
  const happened: WhatHappened = {
    meeting,
    group: '금천구협치회의',
    round: '2026-2차',
    enrolled: 30,
    came: [
      { kind: '당연직', people: 3 },
      { kind: '위촉직 민간', people: 13 },
    ],
    proxies: 1,
    agenda: [
      { no: 1, kind: 'motion', title: '사업 승인', itemId: null, notes: '유지비를 보자\n조명도' },
      { no: 2, kind: 'report', title: '추진 상황', itemId: null, notes: null },
    ],
    votes: [vote, { ...vote, motion: '다음에 정함', counted: null }],
    recusals: [{ agendaNo: 1, personNo: 3, ground: 'withdrew', reason: '자기 단체' }],
  }

  it('are drafted in the form of the meeting record, without names', () => {
    const lines = draftMinutes(happened).split('\n')
    expect(lines.slice(0, 9)).toEqual([
      '□ 회의: 금천구협치회의 2026-2차',
      '□ 제목: 2027년 사업',
      '□ 일시: 2026. 8. 5.(수) 15:05 ~ -',
      '□ 장소: 기획상황실',
      '□ 참석인원: 재적 30명 중 16명 (당연직 3명, 위촉직 민간 13명)',
      '  - 참관 4명',
      '  - 직원 2명',
      '  - 대리 출석 1명 포함',
      '□ 안건과 결과',
    ])
    expect(lines).toContain('    - 조명도')
    expect(lines).toContain('    ※ 회피 1명')
    expect(lines).toContain('    ⇒ 다음에 정함')
    const bare = {
      ...happened,
      round: null,
      came: [],
      proxies: 0,
      agenda: [],
      meeting: { ...meeting, observers: 0, staff: 0 },
    }
    expect(draftMinutes(bare).split('\n')).toContain('□ 참석인원: 재적 30명 중 0명')
  })

  it('tell two versions apart: what goes and what comes make the one into the other', () => {
    expect(differenceOf('가\n나\n다', '가\n라\n다\n마')).toEqual([
      { kind: 'removed', text: '나' },
      { kind: 'added', text: '라' },
      { kind: 'added', text: '마' },
    ])
    const text = fc.array(fc.constantFrom('가', '나', '다', '라'), { maxLength: 12 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const different = differenceOf(before.join('\n'), after.join('\n'))
        const count = (lines: readonly string[], word: string) => lines.filter((line) => line === word).length
        for (const word of ['가', '나', '다', '라']) {
          const gone = different.filter((one) => one.kind === 'removed' && one.text === word).length
          const come = different.filter((one) => one.kind === 'added' && one.text === word).length
          expect(count(before, word) - gone + come).toBe(count(after, word))
        }
        if (before.join() === after.join()) expect(different).toEqual([])
      }),
    )
  })

  it('tell texts of any length apart: what they share at both ends stays, and a passage too long goes as a block', () => {
    const lines = (count: number, word: string) => Array.from({ length: count }, (_, at) => `${word} ${at}`)
    const most = Math.sqrt(mostPairs)
    const common = lines(5000, '같은 줄')
    expect(differenceOf([...common, '가', ...common].join('\n'), [...common, '나', ...common].join('\n'))).toEqual([
      { kind: 'removed', text: '가' },
      { kind: 'added', text: '나' },
    ])
    const [before, after] = [lines(most + 1, '앞'), lines(most, '뒤')]
    const block = differenceOf(['시작', ...before, '끝'].join('\n'), ['시작', ...after, '끝'].join('\n'))
    expect(block).toEqual([
      ...before.map((text) => ({ kind: 'removed', text })),
      ...after.map((text) => ({ kind: 'added', text })),
    ])
  })

  it('tell one version from the one before it: the latest, or the one that is chosen', () => {
    const versions = ['가', '가\n나', '나'].map((text, at) => ({ version: at + 1, text }))
    expect(differenceIn(versions)).toEqual({ version: 3, lines: [{ kind: 'removed', text: '가' }] })
    expect(differenceIn(versions, 2)).toEqual({ version: 2, lines: [{ kind: 'added', text: '나' }] })
    expect([differenceIn(versions, 1), differenceIn(versions, 9), differenceIn([])]).toEqual([null, null, null])
  })
})
