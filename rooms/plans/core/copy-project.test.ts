import { describe, expect, it } from 'vitest'
import { type CopyWish, copyProject } from './copy-project.ts'
import { aSheet } from './fixture.ts'
import { ProjectSheet } from './project-sheet.ts'

const from = ProjectSheet.parse(aSheet(8, 'i8', { background: '배경', remarks: '비고', periodText: "'21.1.~2021.12." }))
const wish = (more: Partial<CopyWish> = {}): CopyWish => ({
  ...{ id: from.id, planId: from.planId, itemId: from.itemId, no: 1, fromYear: 2021, toYear: 2022 },
  ...{ results: null, improvements: null, lastYear: { measured: new Map(), lessons: [] } },
  ...more,
})

describe('a project copied into a later year', () => {
  it('takes what lasts, moved by the years, and leaves the money and the notes', () => {
    const copied = copyProject(from, wish())
    expect(copied).toMatchObject({
      value: {
        sheet: {
          periodText: "'22.1.~2022.12.",
          period: { from: '2022-01-01', to: '2022-12-31' },
          stages: [{ periodText: '2022년 1분기' }, { periodText: '2022년 4분기~지속' }],
          indicators: from.indicators,
          background: '배경',
          headerBudget: null,
          remarks: null,
          lastResults: '- 주민공론장: 개최횟수 (목표 1회)',
          improvements: null,
          lastProgress: '- 계획: 2021년 1분기 현장조사\n- 계획: 2021년 4분기~지속 주민 활동',
        },
      },
    })
    expect(copied.ok && copied.value.copied).toContain('background')
    expect(copied.ok && copied.value.left).toEqual(expect.arrayContaining(['headerBudget', 'remarks', 'improvements']))
  })

  it.each([
    ["'21~23년", "'22~24년"],
    ['2021년~23년', '2022년~24년'],
    ['2021.1.1.~12.31.', '2022.1.1.~12.31.'],
    ['2021년 3~10월', '2022년 3~10월'],
  ])('moves both ends of a period: %s reads %s', (periodText, later) => {
    expect(copyProject({ ...from, periodText }, wish())).toMatchObject({ value: { sheet: { periodText: later } } })
  })

  it('says what was measured beside the targets, and what was learned, unless something else is given', () => {
    const [one] = from.indicators
    const lastYear = { measured: new Map([[one?.no ?? 0, '2회']]), lessons: ['감독을 먼저 둔다', '함께 본다'] }
    expect(copyProject(from, wish({ lastYear }))).toMatchObject({
      value: {
        sheet: {
          lastResults: '- 주민공론장: 개최횟수 (목표 1회, 실적 2회)',
          improvements: '- 감독을 먼저 둔다\n- 함께 본다',
        },
      },
    })
    expect(copyProject(from, wish({ lastYear, improvements: '개선' }))).toMatchObject({
      value: { sheet: { improvements: '개선' } },
    })
  })

  it('carries in results and improvements that are given', () => {
    expect(copyProject(from, wish({ results: '성과', improvements: '개선' }))).toMatchObject({
      value: { sheet: { lastResults: '성과', improvements: '개선' } },
    })
  })

  it('moves the last of February, and an end that is open stays so', () => {
    const leap = ProjectSheet.parse({
      ...from,
      indicators: [],
      stages: [],
      period: { from: '2020-02-29', to: null, precision: 'day' },
    })
    expect(copyProject(leap, wish())).toMatchObject({
      value: { sheet: { period: { from: '2021-02-28', to: null }, lastResults: null, lastProgress: null } },
    })
  })

  it('comes from an earlier year', () => {
    expect(copyProject(from, wish({ toYear: 2021 }))).toMatchObject({ refusal: { kind: 'not-an-earlier-year' } })
  })
})
