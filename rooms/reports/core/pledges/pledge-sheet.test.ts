import { describe, expect, it } from 'vitest'
import { checkModel } from '#rooms/documents/core/model/check-model.ts'
import { changeOf, pledgeOf } from '#rooms/pledges/core/fixture.ts'
import { sumMoney } from '#rooms/pledges/core/pledge-money.ts'
import { ratesOf } from '#rooms/pledges/core/pledge-rates.ts'
import { plainLines } from '../frozen-document.ts'
import { pledgeSheet } from './pledge-sheet.ts'

type Seen = Parameters<typeof pledgeSheet>[0]

const sheetOf = (changes: Parameters<typeof pledgeOf>[0], more: Partial<Seen> = {}): readonly string[] => {
  const pledge = pledgeOf(changes)
  const document = pledgeSheet({
    ...{ pledge, department: '자치행정과', partners: [], results: [], achievements: [], changes: [] },
    ...{ rates: ratesOf([pledge]), sums: pledge.money === null ? null : sumMoney(pledge.money) },
    ...more,
  })
  expect(checkModel(document)).toEqual([])
  return plainLines(document).split('\n')
}
const line = (text: string) => ({ mark: 'item' as const, when: null, text })
const goal = (part: string, item: string, targets: readonly (readonly [string, string])[]) => ({
  ...{ unit: '협력', part, item },
  targets: targets.map(([of, said]) => ({ part: of, said })),
})

describe('the sheet of a pledge', () => {
  it('of which nothing is told yet has its head and its department, and no empty chapter', () => {
    expect(sheetOf({})).toEqual([
      '57 찾아가는 동주민센터 안착화',
      expect.stringContaining('추진상황'),
      '□ 사업개요',
      '○ 기 간 : 2018. 7월 ~ 2022. 6월',
      '주관부서 | 자치행정과',
    ])
  })

  it('says every part in the order of the form, with its sums computed', () => {
    const said = sheetOf(
      {
        texts: { goal: [line('가까운 복지')], content: [line('방문 상담')], next: [line('이어 감')] },
        goals: [
          goal('운영', '회의', [
            ['2021-H1', '2회'],
            ['2021-Q3', '3회'],
          ]),
          goal('운영', '점검', [['2021-H1', '연중']]),
          goal('', '교육', [['2021', '1회']]),
        ],
        cost: { total: 1_500_000, sources: [{ source: 'city', amount: 1_500_000 }], note: '구비 뒤따름' },
        secured: [{ year: 2021, total: 2_000_000, sources: [] }],
        money: {
          parts: ['2021', '2022-H1'],
          units: [
            {
              name: '협력',
              needs: [
                { source: 'city', cells: [1_000_000, 500_000], stated: null },
                { source: 'district', cells: [0, 0], stated: null },
              ],
              executed: { cells: [1_234_000, null], stated: null },
            },
            { name: '역량', needs: [], executed: null },
          ],
          stated: null,
        },
        publicity: [{ kind: '온라인', means: '누리집', when: '2021. 3.', text: '소식' }],
      },
      {
        partners: ['복지정책과', '건강증진과'],
        results: [{ part: '2021-H1', said: [{ item: '회의', said: '2회' }] }],
        achievements: [
          { item: '회의', unit: '회', year: 2021, target: 5, actual: 1200, rate: '240.0' },
          { item: '교육', unit: '회', year: 2021, target: 0, actual: 1, rate: null },
        ],
        changes: [changeOf({})],
      },
    )
    expect(said).toEqual(
      expect.arrayContaining([
        expect.stringContaining('1,500천원/ 구비 뒤따름 (시비 1,500천원)'),
        '2021년 예산확보액 | 2,000천원',
        '○ 내 용',
        '협력 - 운영 | 회의 | 2회 | - | 3회',
        '점검 | 연중 | - | -',
        '협력 | 교육 | - | 1회 | -',
        '(단위: 천원)',
        '계 | 1,500 | 1,000 | 500',
        '협력 | 시비 | 1,500 | 1,000 | 500',
        '구비 | 0 | 0 | 0',
        '협력 | 1,234 | 1,234 | -',
        '○ 집행률 : 82.3%',
        '협력 - 운영 | 회의 | 2회',
        '회의 | 5회 | 1,200회 | 240.0',
        '교육 | 0회 | 1회 | -',
        '온라인 | 누리집 | 2021. 3. | 소식',
        '협조부서 | 복지정책과, 건강증진과',
      ]),
    )
    expect(sheetOf({ cost: { total: 1, sources: [], note: null } }).join('\n')).toContain('총사업비 | 1원')
    expect(said.join('\n')).toContain('정상추진 → 이행 후 계속추진')
  })
})
