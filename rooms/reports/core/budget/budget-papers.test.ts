import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { type Won, won } from '#kit/won.ts'
import { fundSources } from '#rooms/budget/core/fund-source.ts'
import { ProjectLines } from '#rooms/budget/core/project-lines.ts'
import { checkModel } from '#rooms/documents/core/model/check-model.ts'
import type { OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { plainLines } from '../frozen-document.ts'
import { type BillSheet, billSheet } from './bill-sheet.ts'
import { type BillPaper, budgetOpinion } from './budget-opinion.ts'

const day = localDate('2021-11-20')
const linesOf = (document: OfficialDocument) => {
  expect(checkModel(document)).toEqual([])
  return plainLines(document).split('\n')
}
const nothing = ProjectLines.parse({
  ...{ projectId: 'path', version: 0, lines: [], total: 0, bySource: [], findings: [], multiYear: null },
  ...{ multiYearVersion: 0, shareRules: [], placements: [] },
})

describe('the opinion of the committee on a bill', () => {
  const bill: BillPaper = {
    ...{ name: '2022년도 예산안', round: '본예산', fiscalYear: 2022, firstName: '요구', lastName: '의안' },
    opinion: { text: '□ 통학로를 먼저 하여 주십시오.', on: day },
    stages: [{ name: '부서 예산 요구', on: day, reference: '예산팀-7', total: won(30_000_000) }],
    rows: [
      ...[
        {
          project: '통학로',
          department: '도로과',
          first: won(20_000_000),
          last: won(18_500_500),
          reasons: ['단가', '물량'],
        },
      ],
      ...[{ project: '하천', department: '공원과', first: won(10_000_000), last: won(11_000_000), reasons: [] }],
    ],
    cutsWithoutReason: 0,
  }
  it('stands before the amounts on which it is one', () => {
    expect(linesOf(budgetOpinion(bill))).toEqual([
      '2022년도 예산안 주민참여예산위원회 의견서',
      '예산안 | 2022년도 예산안 (2022년도 본예산)',
      '근거 | 「지방재정법」 제39조 (예산 편성 과정에 참여한 주민의 의견을 예산안에 붙입니다)',
      ...['의견을 낸 곳 | 주민참여예산위원회', '의견을 낸 날 | 2021. 11. 20.', '위원회의 의견'],
      ...['□ 통학로를 먼저 하여 주십시오.', '예산안이 지나온 단계', '(단위: 천원)', '단계 | 날짜 | 문서 | 금액'],
      ...['부서 예산 요구 | 2021. 11. 20. | 예산팀-7 | 30,000', '의견을 낸 예산안의 금액', '(단위: 천원)'],
      '연번 | 사업 | 소관부서 | 요구 | 의안 | 증감 | 증감 사유',
      '1 | 통학로 | 도로과 | 20,000 | 18,501 | △1,500 | 단가 물량',
      '2 | 하천 | 공원과 | 10,000 | 11,000 | 1,000 | ',
      ' | 계 |  | 30,000 | 29,501 | △500 | ',
      '※ 예산안에 붙여 구의회에 냅니다.',
    ])
  })
  it('says that none is written, and which cuts have no reason', () => {
    const lines = linesOf(budgetOpinion({ ...bill, opinion: null, cutsWithoutReason: 2 }))
    expect(lines.some((line) => line.startsWith('※ 아직 적힌 의견이 없습니다.'))).toBe(true)
    expect(lines).toContain('※ 사유가 적히지 않은 삭감이 2건 있습니다.')
    expect(lines.some((line) => line.startsWith('의견을 낸 날'))).toBe(false)
  })
})

describe('the sheet of a project in a bill', () => {
  const bare: BillSheet = {
    ...{ bill: '2022년도 예산안', fiscalYear: 2022, project: '통학로', plan: '2022 계획', departments: ['도로과'] },
    ...{ periodText: '2022.1.~12.', summary: null, objectives: [], background: null, placement: [], since: 'year' },
    ...{ sources: [], lines: nothing, execution: null, indicators: [], results: [] },
  }
  const margin = { before: 1000, years: [2000, 3000], after: 0, total: 6000 }
  const lines = ProjectLines.parse({
    ...{ ...nothing, multiYear: { years: [2022, 2023], rows: [], all: margin } },
    lines: [
      {
        ...{
          id: 'line-1',
          projectId: 'path',
          fiscalYear: 2022,
          accountName: '시설비',
          group: null,
          label: '포장',
          factors: [],
        },
        ...{
          formulaText: '1식',
          stated: 18_000_000,
          source: 'city',
          computed: null,
          compilationItem: '시설비및부대비',
        },
      },
    ],
    ...{ total: 18_000_000, bySource: [{ source: 'city', amount: 18_000_000 }] },
  })
  it('says what the project is, what it costs against the year before, and what came of it', () => {
    const told = linesOf(
      billSheet({
        ...{ ...bare, summary: '안전한 길', objectives: ['□ 보도를 넓힘'], background: '사고가 있었음', lines },
        placement: ['안전', '교통', '통학로'],
        sources: [
          { source: 'district', before: won(0), now: won(2_000_000) },
          { source: 'city', before: won(20_000_000), now: won(18_000_000) },
          { source: 'national', before: won(0), now: won(0) },
        ],
        execution: { year: 2021, base: won(20_000_000), spent: won(19_000_000), rate: '95.0' },
        indicators: [
          { name: '만족도', target: '80점', measured: '82점', met: true, on: day },
          { name: '횟수', target: '3회', measured: '2회', met: false, on: null },
          { name: '사고', target: '0건', measured: null, met: null, on: null },
        ],
        results: ['□ 보도 300m'],
      }),
    )
    expect(told).toEqual(
      expect.arrayContaining([
        ...['사업 | 통학로', '총사업비 | 6천원', '예산서의 자리 | 안전 - 교통 - 통학로', '안전한 길', '○ 보도를 넓힘'],
        ...['재원 | 전년도 예산 | 예산안 | 증감 | 증감률(%)', '시비 | 20,000 | 18,000 | △2,000 | △10.0'],
        ...['구비 | 0 | 2,000 | 2,000 | 신규', '계 | 20,000 | 20,000 | 0 | 0.0'],
        ...['2022 | 2', '2023 | 3', '계 | 6', '○ 예산 20,000천원 가운데 19,000천원 집행 (95.0%)'],
        ...[
          '만족도 | 80점 | 82점 2021. 11. 20. 기준 | 이룸',
          '횟수 | 3회 | 2회 | 이루지 못함',
          '사고 | 0건 |  | 측정 전',
        ],
        '□ 보도 300m',
        '※ 산출내역의 합은 18,000천원이고 예산안의 금액은 20,000천원입니다.',
      ]),
    )
    expect(told.some((line) => line.startsWith('국비'))).toBe(false)
  })
  it('leaves out what nobody wrote', () => {
    const told = linesOf(billSheet({ ...bare, since: 'confirmed', sources: [] }))
    expect(told).toContain('※ 적힌 실적이 없습니다.')
    const even = [{ source: 'city' as const, before: won(0), now: won(18_000_000) }]
    expect(linesOf(billSheet({ ...bare, lines, sources: even })).some((line) => line.includes('산출내역의 합'))).toBe(
      false,
    )
    expect(linesOf(billSheet({ ...bare, lines, fiscalYear: 2023 }))).not.toContain('Ⅲ. 산출내역')
    expect(told).toContain('재원 | 기정액 | 예산안 | 증감 | 증감률(%)')
    for (const word of ['총사업비', '산출내역', '추진 근거', '목적'])
      expect(told.some((line) => line.includes(word))).toBe(false)
    const spent = { year: 2021, base: won(0), spent: won(0), rate: null }
    expect(linesOf(billSheet({ ...bare, execution: spent, objectives: ['가'] }))).toContain(
      '○ 예산 0천원 가운데 0천원 집행 (0.0%)',
    )
  })
  it('adds its sources up, in whatever order they come', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 }).map((thousands) => won(thousands * 1000))
    const drawn = fc.uniqueArray(fc.tuple(fc.constantFrom(...fundSources), amount, amount), {
      selector: ([name]) => name,
    })
    fc.assert(
      fc.property(drawn, (given) => {
        const sources = given.map(([source, before, now]) => ({ source, before, now }))
        const document = billSheet({ ...bare, sources })
        expect(plainLines(billSheet({ ...bare, sources: sources.toReversed() }))).toBe(plainLines(document))
        const sum = (of: (one: (typeof sources)[number]) => Won) => sources.reduce((all, one) => all + of(one), 0)
        const shown = (amounts: number) => (amounts / 1000).toLocaleString('ko-KR')
        const row = `계 | ${shown(sum(({ before }) => before))} | ${shown(sum(({ now }) => now))} | `
        expect(plainLines(document)).toContain(row)
      }),
    )
  })
})
