import { expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import type { EventOf } from './life-event.ts'
import { Decision } from './life-event.ts'
import { ownShareDue, ownShareOf } from './own-share.ts'

const shareOf = (parts: Record<string, unknown>) =>
  ownShareOf(Decision.parse({ kind: 'decision', amount: 900, capital: 0, ...parts }) as EventOf<'decision'>)

it('asks for an amount, a percentage of the whole cost, or nothing', () => {
  expect(shareOf({})).toBeNull()
  const amount = shareOf({ ownShareAmount: 56_364_000 })
  expect(amount !== null && ownShareDue(amount, won(900_000_000))).toBe(56_364_000)
  const tenth = shareOf({ ownSharePercent: '10' })
  // 900 of the subsidy and 100 of one's own: a tenth of the whole.
  expect(tenth !== null && ownShareDue(tenth, won(900))).toBe(100)
  const odd = shareOf({ ownSharePercent: '5.5' })
  // 900 × 5.5 / 94.5 = 52.38…, rounded up.
  expect(odd !== null && ownShareDue(odd, won(900))).toBe(53)
  expect(odd).toMatchObject({ text: '5.5', perMillion: 55_000n })
})
