import { expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { anItem, itemId } from './fixture.ts'
import { GateId } from './gate.ts'
import { CycleKey } from './item.ts'
import { moveSteps } from './item-steps.ts'
import { moveItems } from './move-items.ts'

const [waiting, year] = [CycleKey.parse('proposals-2020'), CycleKey.parse('cycle-2021')]
const kin = ['shade', 'bench', 'both'].map((id) => anItem(id, { cycleId: waiting }))

it('takes those asked for with their kin, each out of its cycle and into the other, once', () => {
  expect(moveItems([itemId('shade')], year, { kin, seen: [] })).toEqual({
    ok: true,
    value: kin.map(({ id }) => ({ itemId: id, from: waiting, to: year })),
  })
})

it('takes nothing where one is unknown, stands there already, or was seen at a gate', () => {
  const kindOf = (...given: Parameters<typeof moveItems>) => {
    const moved = moveItems(...given)
    return moved.ok ? 'moved' : moved.refusal
  }
  const other = itemId('other')
  expect(kindOf([itemId('shade'), other], year, { kin, seen: [] })).toEqual({ kind: 'item-not-found', itemId: other })
  expect(kindOf([itemId('shade')], waiting, { kin, seen: [] })).toEqual({ kind: 'in-cycle-already', itemId: 'shade' })
  const seen = [{ itemId: itemId('bench'), gateId: GateId.parse('gate-1'), name: '부서 검토' }]
  expect(kindOf([itemId('shade')], year, { kin, seen })).toEqual({
    ...{ kind: 'seen-at-gate', itemId: 'bench', gate: '부서 검토' },
  })
})

it('tells a move under the name of the year, or its id', () => {
  const on = localDate('2020-03-02')
  const move = { itemId: itemId('shade'), from: waiting, to: year, on }
  const titles = (names: ReadonlyMap<string, string>) => moveSteps([move], names).map(({ title }) => title)
  expect(titles(new Map([[year as string, '2021 계획']]))).toEqual(['2021 계획'])
  expect(titles(new Map())).toEqual(['cycle-2021'])
  expect(moveSteps([move], new Map())[0]).toMatchObject({ kind: 'moved', on: { from: on, to: on } })
})
