import fc from 'fast-check'
import { expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { bundleItems, bundlesOf, unbundleItems } from './bundle.ts'
import { itemId, listed } from './lists-fixture.ts'

const items = ['a', 'b', 'c'].map((id, at) => listed(id, { place: at + 1, brought: won(100 * (at + 1)) }))
const wonOf = (all: readonly ReturnType<typeof listed>[]) =>
  bundlesOf(all).reduce((sum, { brought }) => sum + (brought ?? 0), 0)

it('screens several as one amount, the first for all, and takes them apart again (SI-070)', () => {
  const decided = items.map((item) => ({ ...item, result: 'suitable' as const }))
  const bundled = bundleItems(decided, [itemId('c'), itemId('b')])
  expect(bundled.ok && bundlesOf(bundled.value)).toMatchObject([
    { lead: { itemId: 'item-a', result: 'suitable' }, brought: 100 },
    { lead: { itemId: 'item-b', result: null }, items: [{ itemId: 'item-b' }, { itemId: 'item-c' }], brought: 500 },
  ])
  const apart = unbundleItems(bundled.ok ? bundled.value : [], itemId('b'))
  expect(apart.ok && apart.value.map(({ bundledWith }) => bundledWith)).toEqual([null, null, null])
})

it('refuses what is not on the list, one alone, and what is bundled already or not at all', () => {
  expect(bundleItems(items, [itemId('z')])).toMatchObject({ refusal: { kind: 'item-not-on-list' } })
  expect(bundleItems(items, [itemId('a')])).toMatchObject({ refusal: { kind: 'bundle-needs-two' } })
  expect(bundleItems(items, [])).toMatchObject({ refusal: { kind: 'bundle-needs-two' } })
  const bundled = bundleItems(items, [itemId('a'), itemId('b')])
  expect(bundleItems(bundled.ok ? bundled.value : [], [itemId('b'), itemId('c')])).toMatchObject({
    refusal: { kind: 'bundled-already', title: '제안 b' },
  })
  expect(unbundleItems(items, itemId('a'))).toMatchObject({ refusal: { kind: 'not-bundled' } })
  expect(bundlesOf([listed('a', { brought: null })])).toMatchObject([{ brought: null }])
})

it('never loses or makes a won or an item, however often things are bundled and taken apart', () => {
  const amounts = fc.array(fc.option(fc.nat(1_000_000_000)), { minLength: 1, maxLength: 12 })
  const moves = fc.array(fc.tuple(fc.boolean(), fc.array(fc.nat(11), { minLength: 1, maxLength: 4 })), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(amounts, moves, (brought, steps) => {
      let all: readonly ReturnType<typeof listed>[] = brought.map((amount, at) =>
        listed(`${at}`, { place: at + 1, brought: amount === null ? null : won(amount) }),
      )
      const total = brought.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)
      for (const [together, chosen] of steps) {
        const ids = chosen.map((at) => itemId(`${at}`))
        const moved = together ? bundleItems(all, ids) : unbundleItems(all, ids[0] ?? itemId('0'))
        if (moved.ok) all = moved.value
        expect(wonOf(all)).toBe(total)
        expect(bundlesOf(all).flatMap((bundle) => bundle.items)).toHaveLength(brought.length)
      }
    }),
  )
})
