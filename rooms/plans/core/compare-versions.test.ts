import { describe, expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { CostLine } from '#rooms/budget/core/cost-line.ts'
import { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import { type ComparedPlan, comparedSnapshot, compareVersions, reasonsFor } from './compare-versions.ts'
import { aSheet, planOf2021 } from './fixture.ts'
import { Negotiation } from './negotiation.ts'
import { Snapshot } from './plan-version.ts'

const line = (id: string, project: number, stated: number, label = '내역') =>
  CostLine.parse({
    ...{ id, projectId: `project-${project}`, fiscalYear: 2021, accountName: '시설비', group: null, label },
    ...{ formulaText: `${stated}원`, factors: [], stated, source: 'city' },
  })
const section = (id: string, body: string) => ({ id, planId: 'plan-2021', kind: 'other', heading: id, body })
const snapshot = (sheets: readonly unknown[], lines: readonly CostLine[], sections: readonly unknown[] = []) =>
  comparedSnapshot(Snapshot.parse({ plan: planOf2021, sections, sheets, lines }))

describe('two versions of a plan', () => {
  it('differ in text by the word and in won by the line, and the differences add up', () => {
    const before = snapshot(
      [aSheet(1, 'i1', { summary: '주민이 함께' }), aSheet(2, 'i2'), aSheet(4, 'i4')],
      [line('l1', 1, 100), line('l2', 1, 50), line('l3', 2, 41), line('l4', 4, 9)],
      [section('a1', '옛 글'), section('a2', '같은 글'), section('a3', '뺄 글')],
    )
    const after = snapshot(
      [aSheet(1, 'i1', { summary: '주민과 함께', title: '새 이름' }), aSheet(3, 'i3'), aSheet(4, 'i4')],
      [line('l1', 1, 70), line('l5', 1, 50, '다른 내역'), line('l6', 3, 5), line('l4', 4, 9)],
      [section('a1', '새 글'), section('a2', '같은 글'), section('a4', '더한 글')],
    )
    const difference = compareVersions(before, after)
    expect(difference).toMatchObject({ before: 200, after: 134, difference: -66, countBefore: 3, countAfter: 3 })
    expect(difference.projects.map(({ itemId, change, difference }) => [itemId, change, difference])).toEqual([
      ['i1', 'changed', -30],
      ['i3', 'added', 5],
      ['i4', 'same', 0],
      ['i2', 'removed', -41],
    ])
    const [changed] = difference.projects
    expect(changed?.fields.map(({ field }) => field)).toEqual(['title', 'summary'])
    expect(
      changed?.lines.map((one) => [one.lineId, one.before, one.after, one.formulaBefore, one.formulaAfter]),
    ).toEqual([
      ['l1', 100, 70, '100원', '70원'],
      ['l2', 50, 0, '50원', null],
      ['l5', 0, 50, null, '50원'],
    ])
    expect(difference.sections.map(({ sectionId, change }) => [sectionId, change])).toEqual([
      ['a1', 'changed'],
      ['a4', 'added'],
      ['a3', 'removed'],
    ])
  })

  it('are told apart by a number alone', () => {
    const [a, b] = [
      snapshot([aSheet(1, 'i1')], []),
      snapshot([{ ...aSheet(2, 'i1'), id: 'project-1', title: aSheet(1, 'i1').title }], []),
    ]
    expect(compareVersions(a, b).projects[0]?.change).toBe('changed')
  })

  it('explain the council’s 18 and the final 17 to the won, where only amounts are known', () => {
    const amounts = (list: readonly (readonly [string, number])[]): ComparedPlan => ({
      sections: null,
      projects: list.map(([id, amount]) => ({
        ...{
          itemId: ItemId.parse(id),
          title: id,
          projectId: null,
          no: null,
          amount: won(amount),
          sheet: null,
          lines: [],
        },
      })),
    })
    const before = amounts([
      ['i1', 121_000_000],
      ['dust', 41_000_000],
      ['rest', 838_000_000],
    ])
    const after = amounts([
      ['i1', 71_000_000],
      ['rest', 829_000_000],
    ])
    expect(compareVersions(before, after)).toMatchObject({
      difference: -100_000_000,
      countBefore: 3,
      countAfter: 2,
      sections: [],
    })
    const whole = compareVersions(
      before,
      snapshot([aSheet(1, 'i1')], [line('l1', 1, 71_000_000)], [section('a1', 'x')]),
    )
    expect(whole.projects[0]).toMatchObject({ itemId: 'i1', fields: [], lines: [], difference: -50_000_000 })
    expect(whole.sections).toEqual([])
  })
})

it('why an amount changed is said by negotiations and changes', () => {
  const item = {
    itemId: 'i1',
    before: 2,
    after: 1,
    outcome: null,
    done: '줄였습니다.',
    reason: '시 예산이 줄었습니다.',
  }
  const negotiation = Negotiation.parse({
    ...{
      id: 'n1',
      planId: 'plan-2021',
      gateId: null,
      name: '본 협의조정',
      period: { from: '2020-09-10', to: null, precision: 'day' },
    },
    items: [item, { ...item, itemId: 'i2', after: 2 }, { ...item, itemId: 'i3', done: null }],
  })
  const change = { projectId: ProjectId.parse('p1'), reason: '장마' } as never
  const project = { itemId: ItemId.parse('i1'), projectId: ProjectId.parse('p1') }
  expect(reasonsFor(project, [negotiation], [change])).toEqual([
    '본 협의조정: 시 예산이 줄었습니다.',
    '본 협의조정: 줄였습니다.',
    '장마',
  ])
  expect(reasonsFor({ ...project, itemId: ItemId.parse('i2') }, [negotiation], [])).toEqual([])
})
