import { describe, expect, it } from 'vitest'
import { LineId, ProjectId } from '#rooms/items/core/item.ts'
import { carryLines } from './carry-lines.ts'
import { account, costLine } from './fixture.ts'
import { carriedLineId, type LineCarry, reportLineCarry } from './line-carry.ts'

const projectId = ProjectId.parse('project-2')
const next = (name: string, more: object = {}) => account(name, { fiscalYear: 2022, ...more })
const carryOf = (more: Partial<LineCarry> = {}) => ({
  ...{ from: 2021, to: 2022, projectId, standing: [] },
  lines: [costLine('l1')],
  earlier: [account('사무관리비')],
  later: [next('사무관리비')],
  ...more,
})
const reported = (more: Partial<LineCarry> = {}) => {
  const report = reportLineCarry(carryOf(more))
  if (!report.ok) throw new Error(report.refusal.kind)
  return report.value
}
const rowOf = (accountName: string, earlier: ReturnType<typeof account>[], later: ReturnType<typeof account>[]) =>
  reported({ lines: [costLine('l1', { accountName })], earlier, later }).lines[0]
const choice = (lineId: string, accountName: string | null) => ({ lineId: LineId.parse(lineId), accountName })
const own = { ...carryOf(), projectId }

describe('what becomes of a line in a later year', () => {
  it('is refused backwards, and where the later year has no accounts', () => {
    expect(reportLineCarry(carryOf({ to: 2021 }))).toMatchObject({
      refusal: { kind: 'year-not-later', from: 2021, to: 2021 },
    })
    expect(carryLines({ ...own, later: [] }, [])).toMatchObject({
      refusal: { kind: 'year-without-accounts', fiscalYear: 2022 },
    })
  })

  it('finds its account by name, whatever spaces and brackets stand in it', () => {
    expect(rowOf('사무 관리비', [account('(사무)관리비')], [next('사무관리비')])).toMatchObject({
      ...{ became: 'moved', accountFrom: '사무 관리비', accountTo: '사무관리비' },
    })
    expect(rowOf('사무비', [account('사무관리비', { aliases: ['사무비'] })], [next('사무관리비')])).toMatchObject({
      ...{ became: 'moved', accountTo: '사무관리비' },
    })
  })

  it('finds it by a former name, from either year', () => {
    const renamed = { became: 'renamed', accountTo: '일반수용비' }
    expect(
      rowOf('사무관리비', [account('사무관리비')], [next('일반수용비', { aliases: ['사무 관리비'] })]),
    ).toMatchObject(renamed)
    expect(
      rowOf('사무관리비', [account('사무관리비', { aliases: ['일반수용비'] })], [next('일반수용비')]),
    ).toMatchObject(renamed)
  })

  it('is not guessed among several, nor where there is none', () => {
    const earlier = [account('시설비', { aliases: ['조성비', '설치비'] })]
    expect(rowOf('시설비', earlier, [next('조성비'), next('설치비')])).toMatchObject({
      ...{ became: 'ambiguous', accountTo: null, candidates: ['조성비', '설치비'] },
    })
    expect(rowOf('시설비', [], [next('사무관리비')])).toMatchObject({ became: 'not-found', accountTo: null })
  })

  it('takes only the lines of its year, and moves the years in its words', () => {
    const lines = [
      costLine('l1', { label: '2021년 자료집', group: "'21년 공론장" }),
      costLine('l2', { fiscalYear: 2020 }),
    ]
    expect(reported({ lines, projectId: null }).lines).toMatchObject([
      {
        lineId: 'l1',
        label: '2022년 자료집',
        group: "'22년 공론장",
        formulaText: '350,000원×2회=700,000원',
        stands: false,
      },
    ])
  })

  it('adds up: what was is what moves, what is left, and what stands already', () => {
    const lines = [
      costLine('l1'),
      costLine('l2', { accountName: '없는 과목', stated: 50, source: 'district' }),
      costLine('l3', { stated: 7 }),
    ]
    const standing = [
      costLine(carriedLineId(projectId, 2022, LineId.parse('l3')), { fiscalYear: 2022, projectId, stated: 9 }),
    ]
    const report = reported({ lines, standing })
    expect(report.lines.map((line) => line.stands)).toEqual([false, false, true])
    expect(report).toMatchObject({
      before: {
        ...{ lines: 3, total: 700_057 },
        bySource: [
          { source: 'city', amount: 700_007 },
          { source: 'district', amount: 50 },
        ],
      },
      standing: { lines: 1, total: 9 },
      ready: { lines: 1, total: 700_000 },
      left: { lines: 1, total: 50, bySource: [{ source: 'district', amount: 50 }] },
      after: { lines: 2, total: 700_009 },
    })
  })
})

describe('the lines that move', () => {
  const lines = [costLine('l1', { label: '2021년 자료집' }), costLine('l2', { accountName: '없는 과목' })]

  it('take the accounts of the later year, and those without one are left and told', () => {
    const carried = carryLines({ ...own, lines }, [])
    expect(carried).toMatchObject({
      value: {
        carried: [
          {
            id: carriedLineId(projectId, 2022, LineId.parse('l1')),
            ...{ projectId, fiscalYear: 2022, accountName: '사무관리비', label: '2022년 자료집', stated: 700_000 },
            factors: costLine('l1').factors,
          },
        ],
        left: [{ lineId: 'l2', became: 'not-found' }],
      },
    })
  })

  it('follow what the officer chose, and stand once however often they are carried', () => {
    const chosen = carryLines({ ...own, lines }, [choice('l2', '사무 관리비'), choice('l1', null)])
    expect(chosen).toMatchObject({
      value: { carried: [{ label: '자료집', accountName: '사무관리비' }], left: [{ lineId: 'l1', became: 'moved' }] },
    })
    const standing = chosen.ok ? chosen.value.carried : []
    expect(carryLines({ ...own, lines, standing }, [choice('l2', '사무관리비')])).toMatchObject({
      value: { carried: [{ label: '2022년 자료집' }], left: [] },
    })
  })

  it('are refused for an account that the year does not have, and for a line that is not there', () => {
    expect(carryLines(own, [choice('l1', '없는 과목')])).toMatchObject({
      refusal: { kind: 'unknown-account', fiscalYear: 2022, name: '없는 과목' },
    })
    expect(carryLines(own, [choice('l9', null)])).toMatchObject({ refusal: { kind: 'line-not-found' } })
  })
})
