import { describe, expect, it } from 'vitest'
import { localDate, type Period } from '#kit/korean-date.ts'
import { checkModel } from '#rooms/documents/core/model/check-model.ts'
import { plainLines } from '../frozen-document.ts'
import { type Reached, type Reply, replyLetter, replyLetters } from './reply-letter.ts'

const day = (on: string): Period => ({ from: localDate(on), to: localDate(on), precision: 'day' })
const step = {
  ...{ name: '부서 검토', period: day('2021-03-02'), decider: '관련 부서', outcome: 'passed' as const },
  ...{ conditional: false, won: null, reason: null },
}
const reply: Reply = {
  ...{ district: '금천구', number: 'item-1', title: '밤길 조명', received: day('2021-01-05'), requested: 10_000_000 },
  steps: [
    { ...step, conditional: true, won: 8_000_000, reason: '단가를 맞춤' },
    { ...step, name: '심사', decider: '마을살림회의', outcome: 'rejected', won: 8_000_000 },
  ],
  votes: [{ ballot: '주민투표', contest: '안전', votes: 1234, rank: 2 }],
  answer: ['소중한 제안에 감사드립니다.'],
  reached: { as: 'rejected', gate: '심사' },
}

describe('a reply to who proposed something', () => {
  it('says when it came in, what was decided and why, its votes, the answer, where it ended, and names nobody', () => {
    const document = replyLetter(reply)
    expect(checkModel(document)).toEqual([])
    expect(plainLines(document).split('\n')).toEqual([
      ...['수신  제안하신 분 (접수번호 item-1)', '(경유)', '제목  ‘밤길 조명’ 처리 결과 안내'],
      '1. 소중한 제안에 감사드립니다. 제안하신 내용을 다음과 같이 처리하였음을 알려 드립니다.',
      ...['가. 접수: 2021. 1. 5.', '나. 제안할 때의 금액: 10,000천원', '2. 검토 결과'],
      ...['가. 부서 검토(2021. 3. 2. 관련 부서): 조건부 통과', '1) 정한 금액: 8,000천원', '2) 까닭: 단가를 맞춤'],
      ...['나. 심사(2021. 3. 2. 마을살림회의): 제외', '1) 까닭: 기록에 적혀 있지 않습니다.'],
      ...['3. 투표 결과', '가. 주민투표 안전: 1,234표, 2위', '4. 답변', '가. 소중한 제안에 감사드립니다.'],
      ...['5. 반영 여부', '가. 미반영. ‘심사’에서 제외되었습니다.'],
      '6. 결과가 궁금하거나 다른 생각이 있으시면 접수번호와 함께 우리 구로 알려 주십시오. 다시 살펴보고 답변해 드리겠습니다.  끝.',
      '금천구청장',
    ])
  })
  it('leaves out what nobody decided yet', () => {
    const lines = plainLines(
      replyLetter({ ...reply, requested: null, steps: [step], votes: [], answer: [], reached: null }),
    )
    expect(lines).toContain('통과')
    for (const word of ['금액', '까닭', '투표', '답변:', '반영']) expect(lines).not.toContain(word)
    expect(plainLines(replyLetter({ ...reply, steps: [] }))).not.toContain('검토 결과')
  })
  it.each([
    ['adopted', '반영. '],
    ['passed', '다음 단계'],
    ['merged', '합쳐'],
    ['split', '나뉘'],
    ['withdrawn', '철회'],
    ['unknown', '적혀 있지'],
  ] as const)('says of %s what it means', (as: Reached, word) => {
    expect(plainLines(replyLetter({ ...reply, steps: [], reached: { as, gate: '의결' } }))).toContain(word)
  })
  it('of a cycle begin each on a page of its own', () => {
    const document = replyLetters('2021년', [reply, { ...reply, number: 'item-2' }, { ...reply, number: 'item-3' }])
    expect(checkModel(document)).toEqual([])
    expect(document.blocks.filter(({ kind }) => kind === 'page-break')).toHaveLength(2)
    expect(document.title).toBe('2021년 처리 결과 안내문')
    expect(plainLines(document).match(/접수번호 item/g)).toHaveLength(3)
  })
})
