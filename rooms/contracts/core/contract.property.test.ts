import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, localDate } from '#kit/korean-date.ts'
import { won } from '#kit/won.ts'
import { ContractEvent } from './contract-event.ts'
import { cancelEntry, type Entry, EntryId, enterEvent, lifeOf, standingEntries } from './contract-journal.ts'
import { stateOf } from './contract-life.ts'
import { delayDamages } from './delay-damages.ts'
import { contractOf, entryOf, eventEntry } from './fixture.ts'

const contract = contractOf({ amount: 20, estimated: null })
const today = localDate('2021-12-31')
const small = fc.integer({ min: 0, max: 12 })
const event = fc.oneof(
  fc.record({ kind: fc.constant('change'), amount: fc.integer({ min: 0, max: 30 }), why: fc.constant('설계변경') }),
  fc.record({ kind: fc.constant('payment'), form: fc.constantFrom('advance', 'progress', 'final'), amount: small }),
  fc.record({
    kind: fc.constant('step'),
    step: fc.constantFrom('started', 'started', 'completed', 'completed', 'passed', 'failed'),
    why: fc.constant('까닭'),
  }),
)
const rarely = fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: small })
const attempt = fc.record({ event, day: small, cancels: rarely })

it('no order of changes, payments and cancellations pays more than the contract, and what counts adds up to the won', () => {
  const states = new Set<string>()
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 40, size: 'max' }), (attempts) => {
      let entries: readonly Entry[] = []
      for (const [at, tried] of attempts.entries()) {
        const on = addDays(contract.agreedOn, at + tried.day)
        const target = entries[(tried.cancels ?? 0) % Math.max(1, entries.length)]?.id ?? EntryId.parse('none')
        const happened = eventEntry(entries.length + 1, on, ContractEvent.parse(tried.event))
        const entry = tried.cancels === null ? happened : entryOf(entries.length + 1, on, null, target)
        const taken =
          tried.cancels === null
            ? enterEvent(contract, entries, happened, today)
            : cancelEntry(contract, entries, target)
        if (taken.ok) entries = [...entries, entry]
        const life = lifeOf(contract, entries)
        states.add(stateOf(life))
        const standing = standingEntries(entries).map((one) => one.event)
        expect(life.paid).toBe(standing.reduce((sum, one) => sum + (one.kind === 'payment' ? one.amount : 0), 0))
        expect(life.paid).toBeLessThanOrEqual(life.amount)
        const changed = standing.flatMap((one) => (one.kind === 'change' ? (one.amount ?? []) : []))
        expect(life.amount).toBe(changed.at(-1) ?? contract.amount)
      }
    }),
    { numRuns: 300, seed: 11 },
  )
  // The search is only worth something if it reaches the end of lives.
  expect([...states]).toEqual(expect.arrayContaining(['under-way', 'completed', 'passed', 'closed']))
})

it('damages never fall with another day or a larger amount, and never pass 30 %', () => {
  const amount = fc.integer({ min: 1, max: 1_000_000_000_000 })
  const rate = fc.constantFrom('0.5', '0.75', '1.25', '2.5', '9')
  fc.assert(
    fc.property(amount, rate, fc.integer({ min: 0, max: 5000 }), (of, each, days) => {
      const due = delayDamages(won(of), each, days)
      expect(delayDamages(won(of), each, days + 1)).toBeGreaterThanOrEqual(due)
      expect(delayDamages(won(of + 1), each, days)).toBeGreaterThanOrEqual(due)
      expect(BigInt(due) * 100n <= BigInt(of) * 30n).toBe(true)
    }),
  )
})
