import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { checkModel } from '#rooms/documents/core/model/check-model.ts'
import type { OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { cardOf, evaluationOf, lessonOf } from '#rooms/evaluation/core/fixture.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { plainLines } from '../frozen-document.ts'
import { resultCard, resultCards, type SeenCard } from './result-card.ts'

const nothing = { evaluations: [], lessons: [], decisions: [], outcome: null, photos: [] }
const seenOf = (changes: Partial<SeenCard> = {}): SeenCard => ({ card: cardOf(), ...nothing, ...changes })
const linesOf = (document: OfficialDocument): readonly string[] => {
  expect(checkModel(document)).toEqual([])
  return plainLines(document).split('\n')
}
const { texts } = cardOf()

describe('a result card', () => {
  it('of which nothing is told yet has its head, and no empty part', () => {
    const bare = cardOf({ cost: null, texts: { ...texts, doers: '주민감독관' } })
    expect(linesOf(resultCard(seenOf({ card: bare })))).toEqual([
      '9 야간 안전한 골목길 만들기',
      '부 서 명 | 도로과 | 사 업 비 | -',
      '사업기간 | - | 사업장소 | -',
      '추진 분과 | -',
    ])
    expect(linesOf(resultCard(seenOf({ card: cardOf({ cost: 1500 }) }))).join()).toContain('1,500원')
  })

  it('says every part in the order of the form, then what evaluating it added', () => {
    const card = cardOf({ period: '2021. 1. ~ 12.', place: '독산로', texts: { ...texts, done: '○ LED 18등' } })
    const remark = { no: 1, text: '설문이 적음', owner: '도로과', done: '현장에서 받음', doneOn: '2021-12-22' }
    const open = { no: 2, text: '홍보', owner: null, done: null, doneOn: null }
    const view = (changes: Parameters<typeof evaluationOf>[0], more: object = {}) => ({
      ...{ evaluation: evaluationOf({ state: 'submitted', ...changes }), total: null, grade: null, satisfaction: null },
      ...more,
    })
    const indicator = { name: '만족도', targetText: '70 % 이상' }
    const said = linesOf(
      resultCard({
        card,
        evaluations: [
          view({ opinion: '제때 마침' }, { total: '88.3', grade: '양호' }),
          view({ kind: 'satisfaction' }, { satisfaction: { title: '설문', mean: '4.2', answers: 7 } }),
          view({ kind: 'city', remarks: [remark, open] }, { total: '87.5' }),
        ],
        lessons: [
          lessonOf({ therefores: [{ projectId: null, itemId: ItemId.parse('item-1'), sentence: '감독관을 둔다' }] }),
        ],
        decisions: [
          {
            ...{ cardId: card.id, no: 1, decision: 'change', reason: '감독을 더함', nextProjectId: null },
            ...{ meetingId: 'm1' as never, resolutionId: 'r1' as never, on: localDate('2021-12-23') },
          },
        ],
        outcome: {
          indicators: [
            { ...indicator, measuredText: '72 %', met: true },
            { ...indicator, measuredText: '60 %', met: false },
            { ...indicator, measuredText: null, met: null },
          ],
        },
        photos: [{ stage: 'before', alt: '어두운 골목' }],
      }),
    )
    expect(said).toEqual(
      expect.arrayContaining([
        '부 서 명 | 도로과 | 사 업 비 | 51,000천원',
        '□ 추진실적',
        '○ LED 18등',
        '○ (하기 전) 어두운 골목',
        '만족도 | 70 % 이상 | 72 % | 이룸',
        '만족도 | 70 % 이상 | 60 % | 이루지 못함',
        '만족도 | 70 % 이상 | - | -',
        '부서 자체평가 | 88.3 | 양호 | 냈음 | 제때 마침',
        '주민 만족도 | - | - | 냈음 | 설문: 평균 4.2점 (답 7명)',
        '설문이 적음 | 도로과 | 현장에서 받음 | 2021. 12. 22.',
        '홍보 | - | 아직 적지 않음 | -',
        '○ [바꾸기] 감독이 없었다',
        '- 그래서: 감독관을 둔다',
        '○ 바꿔서 계속 (2021. 12. 23. 의결): 감독을 더함',
      ]),
    )
  })

  it('stands with the others of its year below a list and the sum of their costs', () => {
    const council = evaluationOf({ kind: 'governance-council', state: 'submitted' })
    const evaluated = [{ evaluation: council, total: '90.0', grade: '우수', satisfaction: null }]
    const all = [
      seenOf({ evaluations: evaluated }),
      seenOf({ card: cardOf({ id: 'result-2', no: '10', cost: null, period: '2021', subcommittee: '복지·건강분과' }) }),
    ]
    const said = linesOf(resultCards(2021, all))
    expect(said).toEqual(
      expect.arrayContaining([
        '9 | 야간 안전한 골목길 만들기 | 도로과 | - | 51,000 | - | 90.0',
        expect.stringContaining('합계'),
      ]),
    )
    expect(said.filter((one) => one.includes('사 업 비'))).toHaveLength(2)
  })
})
