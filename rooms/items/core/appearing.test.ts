import { expect, it } from 'vitest'
import { appearingAt } from './appearing.ts'
import { aGate, anItem, arrived, decided, itemId } from './fixture.ts'
import { CycleKey } from './item.ts'

const items = new Map(
  ['seen', 'fresh', 'carved', 'made', 'group']
    .map((id) => [itemId(id), anItem(id)])
    .concat([[itemId('old'), anItem('old', { cycleId: CycleKey.parse('cycle-2020') })]] as never) as [
    ReturnType<typeof itemId>,
    ReturnType<typeof anItem>,
  ][],
)
const known = {
  items,
  origins: new Map([[itemId('carved'), { kind: 'carved' as const, from: [itemId('group')] }]]),
  records: [{ gate: aGate(1), arrivals: [arrived('seen', 1)], outcomes: [decided('seen', 'passed', 1)] }],
}
const at = (entries: readonly string[], ...outcomes: ReturnType<typeof decided>[]) =>
  appearingAt(aGate(2), entries.map(itemId), outcomes, known)

it('brings what was seen, carved or made here without its being named, each once', () => {
  const merge = decided('seen', 'merged', null, { into: [itemId('made')] })
  const outcomes = [merge, decided('carved', 'passed', 1), decided('made', 'passed', 1)]
  expect(at(['group', 'carved'], ...outcomes)).toEqual(['group', 'carved', 'seen', 'made'])
})

it('leaves out what would enter here without being named', () => {
  expect(at([], decided('fresh', 'passed', 1))).toEqual([])
  expect(at(['fresh'], decided('fresh', 'passed', 1))).toEqual(['fresh'])
})

it('lets unknown items and those of another cycle on, to be refused by name', () => {
  expect(at([], decided('nobody', 'passed', 1), decided('old', 'passed', 1))).toEqual(['nobody', 'old'])
})
