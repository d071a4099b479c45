import { expect, it } from 'vitest'
import { day, itemId } from './fixture.ts'
import { threadLine } from './thread-line.ts'
import type { TraceStep } from './trace.ts'

const step = (id: string, on: string | null, more: Partial<TraceStep>): TraceStep => ({
  id,
  kind: 'gate',
  itemIds: [itemId('trail')],
  title: id,
  on: on === null ? null : day(on),
  won: null,
  count: null,
  href: { room: 'items', id },
  note: null,
  direction: 'at',
  ...more,
})
const before = (id: string, on: string, more: Partial<TraceStep> = {}) =>
  step(id, on, { direction: 'before', outcome: 'passed', ...more })
const steps = [
  before('review', '2020-05-27'),
  before('rest', '2020-06-30', { outcome: 'unaccounted' }),
  before('merge', '2020-06-30', { outcome: 'merged' }),
  before('halves', '2020-06-30', { outcome: 'split' }),
  before('meeting', '2020-06-30', { kind: 'meeting', outcome: undefined }),
  step('screening', '2020-06-30', { outcome: 'passed' }),
  step('line-1', '2021-01-01', { kind: 'cost-line' }),
]
const ids = (some: readonly TraceStep[]) => some.map((one) => one.id)

it('leaves the rest of a group out once the item had been named, and keeps what led here', () => {
  expect(ids(threadLine(steps).line)).toEqual(['review', 'merge', 'halves', 'meeting', 'screening'])
  expect(ids(threadLine(steps).details)).toEqual(['line-1'])
})

it('keeps all before an item that has come to no gate yet', () => {
  expect(ids(threadLine(steps.slice(0, 2)).line)).toEqual(['review', 'rest'])
  expect(ids(threadLine([step('undated', null, { outcome: 'passed' })]).line)).toEqual(['undated'])
})
