import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { changeOf, pledgeOf } from './fixture.ts'
import { namePledge } from './name-pledge.ts'
import type { PartResult } from './pledge.ts'
import { pledgeFindings } from './pledge-findings.ts'
import { ratesOf } from './pledge-rates.ts'
import { readPublicity, writePublicity } from './publicity.ts'
import { changeStatus } from './status-change.ts'

const goal = (item: string, targets: readonly (readonly [string, string])[]) => ({
  ...{ unit: '협력', part: '', item },
  targets: targets.map(([part, said]) => ({ part, said })),
})
const told = (part: string, said: string, item = '회의'): PartResult => ({ part, said: [{ item, said }] })
const rules = (changes: Parameters<typeof pledgeOf>[0], results: readonly PartResult[] = []) =>
  pledgeFindings(pledgeOf(changes), results).map(({ rule, severity }) => `${rule} ${severity}`)
const cells = [100, 0]
const money = {
  parts: ['2021', '2022-H1'],
  units: [
    {
      name: '협력',
      needs: [{ source: 'city' as const, cells, stated: 100 }],
      executed: { cells: [90, null], stated: 90 },
    },
  ],
  stated: { cells, total: 100 },
}
const cost = { total: 100, sources: [{ source: 'city' as const, amount: 100 }], note: null }

describe('what does not agree', () => {
  it('is nothing where the sums do', () => {
    expect(rules({ money, cost, secured: [{ year: 2021, total: 100, sources: cost.sources }] })).toEqual([])
    expect(
      rules({
        cost: { ...cost, sources: [], note: '비예산', total: 0 },
        secured: [{ year: 2021, total: 1, sources: [] }],
      }),
    ).toEqual([])
    expect(
      rules({ money: { ...money, stated: null, units: [{ ...money.units[0], name: '', needs: [], executed: null }] } }),
    ).toEqual([])
    expect(
      rules({
        money: {
          ...money,
          stated: { cells, total: null },
          units: [
            { name: '', needs: [{ source: 'city', cells, stated: null }], executed: { cells: [1, 0], stated: null } },
          ],
        },
      }),
    ).toEqual([])
  })

  it('is found in every sum of the money', () => {
    const wrong = {
      parts: ['2018-H1', '2021'],
      units: [
        {
          name: '협력',
          needs: [{ source: 'city' as const, cells: [5, 100], stated: 1 }],
          executed: { cells: [6, 90], stated: 1 },
        },
      ],
      stated: { cells: [1], total: 1 },
    }
    const secured = [{ year: 2021, total: 1, sources: cost.sources }]
    expect(rules({ money: wrong, cost: { ...cost, total: 1, note: '비예산' }, secured })).toEqual([
      ...['cost-sources warning', 'cost-needs warning', 'cost-without-budget note', 'secured-sources warning'],
      ...['secured-needs warning', 'need-row warning', 'executed-row warning', 'need-column warning'],
      ...['executed-over-need warning', 'money-outside-period warning', 'need-column warning', 'need-total warning'],
    ])
  })

  it('is found in targets outside the period, doubled and overlapping', () => {
    const doubled = goal('회의', [
      ['2021', '12회'],
      ['2022-H1', '12회'],
      ['2022-H2', '12회'],
    ])
    const fine = goal('건수', [
      ['2021', '0건'],
      ['2022-H1', '0건'],
      ['2022-H2', '0건'],
    ])
    const words = goal('교육', [
      ['2021', '실시'],
      ['2021-H1', '실시'],
    ])
    expect(rules({ goals: [doubled, fine, words] })).toEqual([
      ...['target-outside-period warning', 'halves-doubled warning', 'targets-overlap warning'],
    ])
  })

  it('is found in results told twice, unplanned, or short of the targets in a year told whole', () => {
    const goals = [goal('회의', [['2021', '12회']])]
    const half = [told('2021-H1', '3회')]
    expect(rules({ goals }, half)).toEqual([])
    const whole = [...half, told('2021-Q3', '1회'), told('2021-Q4', '-')]
    expect(rules({ goals }, whole)).toEqual(['target-missed note'])
    expect(rules({ goals, status: 'done' }, whole)).toEqual(['target-missed warning'])
    expect(rules({ goals, status: 'done' }, [told('2021', '12회')])).toEqual([])
    expect(rules({ goals: [goal('회의', [['2021', '0회']])], status: 'done' }, [told('2021', '0회')])).toEqual([])
    expect(rules({ goals }, [told('2021', '12회'), told('2021-Q1', '1회', '잔치')])).toEqual([
      ...['results-overlap warning', 'result-without-target note'],
    ])
  })
})

describe('the rates', () => {
  it('add money up before they divide, and count what is told to count as fulfilled', () => {
    const pledges = [
      pledgeOf({ money, cost, status: 'continued', secured: [{ year: 2021, total: 50, sources: [] }] }),
      pledgeOf({ money }),
    ]
    expect(ratesOf(pledges)).toMatchObject({
      ...{ count: 2, fulfilled: { part: 1, whole: 2, rate: '50.0' }, secured: { rate: '50.0' } },
      executed: { part: 180, whole: 200, rate: '90.0' },
    })
    expect(ratesOf(pledges, ['on-track', 'continued']).fulfilled.rate).toBe('100.0')
    const bare = pledgeOf({ secured: [{ year: 2021, total: 5, sources: [] }] })
    expect(ratesOf([bare])).toMatchObject({ secured: { whole: 0, rate: null }, executed: { rate: null } })
    const elsewhere = pledgeOf({ money, secured: [{ year: 2019, total: 5, sources: [] }] })
    expect(ratesOf([elsewhere]).secured).toEqual({ part: 5, whole: 0, rate: null })
    expect(ratesOf([]).fulfilled.rate).toBeNull()
  })
})

describe('a change of the status', () => {
  const today = localDate('2022-01-10')
  const given = {
    to: 'held' as const,
    by: 'jury' as const,
    reference: '2차 회의',
    reason: '예산 부족',
    decidedOn: localDate('2022-01-05'),
  }
  it('is made by a decision alone', () => {
    expect(changeStatus('continued', [changeOf({})], given, today)).toMatchObject({
      value: { changeNo: 2, from: 'continued' },
    })
    for (const field of ['by', 'reference', 'decidedOn', 'reason'] as const)
      expect(changeStatus('continued', [], { ...given, [field]: null }, today)).toEqual({
        ...{ ok: false, refusal: { kind: 'decision-missing', field } },
      })
  })
  it('changes something, on a day after the last change and not to come', () => {
    expect(changeStatus('held', [], given, today)).toMatchObject({ refusal: { kind: 'status-unchanged' } })
    const early = { ...given, decidedOn: localDate('2021-12-01') }
    expect(changeStatus('done', [changeOf({})], early, today)).toMatchObject({
      refusal: { kind: 'decided-before-last' },
    })
    const late = { ...given, decidedOn: localDate('2022-02-01') }
    expect(changeStatus('done', [], late, today)).toMatchObject({ refusal: { kind: 'decided-later' } })
  })
})

describe('the name of a pledge', () => {
  const { no, title, term, kind, field, departmentId, from, to } = pledgeOf({})
  const given = {
    no,
    title,
    term,
    kind,
    field,
    departmentId,
    from,
    to,
    partners: '복지 과,',
    dongs: '구의1동\n구의1동',
  }
  const among = {
    departments: [
      { id: departmentId, name: '자치과' },
      { id: 'welfare' as typeof departmentId, name: '복지과' },
    ],
    dongs: [{ id: 'guui-1' as never, name: '구의1동' }],
    others: [{ no: 57, from: '2014-07' }],
  }
  it('knows its departments and dongs by their names', () => {
    expect(namePledge(given, among)).toMatchObject({ value: { partnerIds: ['welfare'], dongIds: ['guui-1'] } })
  })
  it('is refused where something is not there, or taken', () => {
    const refusal = (changes: object, others = among.others) => {
      const named = namePledge({ ...given, ...changes }, { ...among, others })
      return named.ok ? null : named.refusal
    }
    expect(refusal({}, [{ no: 57, from }])).toMatchObject({ kind: 'pledge-no-taken' })
    expect(refusal({ departmentId: 'nowhere' })).toMatchObject({ kind: 'department-not-found' })
    expect(refusal({ to: '2017-01' })).toMatchObject({ kind: 'period-backwards' })
    expect(refusal({ partners: '없는과' })).toMatchObject({ field: 'partners', name: '없는과' })
    expect(refusal({ dongs: '없는동' })).toMatchObject({ field: 'dongs' })
  })
})

it('how a pledge was made known is read and typed on', () => {
  const line = 'SNS | 카카오톡 | 2018. 12. ~ | 상시 발굴 | 운영'
  const read = readPublicity(`${line}\n\n기타 | 전입신고서`)
  expect(read).toMatchObject({
    value: [
      { means: '카카오톡', text: '상시 발굴 | 운영' },
      { kind: '기타', when: '' },
    ],
  })
  expect(read.ok && writePublicity(read.value.slice(0, 1))).toBe(line)
  expect(readPublicity('기타')).toMatchObject({ refusal: { kind: 'publicity-unreadable', line: 1 } })
})
