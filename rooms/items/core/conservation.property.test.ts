import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { sumWon, type Won, won, zeroWon } from '#kit/won.ts'
import { arrivalsAt } from './arrivals.ts'
import { type Arrival, type Gate, GateId, type GateRecord, mainLine, type Outcome } from './gate.ts'
import { CycleKey, type Item, ItemId } from './item.ts'
import type { Origin } from './origin.ts'
import { type Reconciliation, reconcile, reconciles, type Tally } from './reconcile.ts'
import { standingsAfter } from './standing.ts'

const cycleId = CycleKey.parse('any-cycle')
const enteredOn = { from: localDate('2020-01-01'), to: null, precision: 'day' as const }

/** Plays a cycle of random gates from a tape of numbers: groups and single items, every fate, every kind of amount. */
function play(tape: readonly number[]): readonly GateRecord[] {
  let at = 0
  const choose = (below: number): number => (tape[at++ % tape.length] ?? 0) % below
  const amount = (): Won | null => (choose(3) === 0 ? null : won(choose(1000) - (choose(9) === 0 ? 500 : 0)))
  const items = new Map<ItemId, Item>()
  const origins = new Map<ItemId, Origin>()
  const records: GateRecord[] = []

  const enter = (origin: Origin, count = 1): ItemId => {
    const id = ItemId.parse(`item-${items.size}`)
    const kind = 'proposal' as const
    const rest = { title: id, count, enteredOn, requested: amount(), departmentNames: [], certainty: 'stated' as const }
    items.set(id, { id, cycleId, kind, ...rest })
    origins.set(id, origin)
    return id
  }
  const outcome = (itemId: ItemId, kind: Outcome['outcome'], count: number, more: Partial<Outcome> = {}): Outcome => ({
    itemId,
    outcome: kind,
    count,
    won: amount(),
    into: null,
    reason: choose(2) === 0 ? null : `because ${choose(5)}`,
    reasonCode: null,
    ...more,
  })

  /** What a gate decides on one item that came in so many: any mixture of fates, or none. */
  const fate = (id: ItemId, count: number, here: ItemId[], stayers: readonly ItemId[]): readonly Outcome[] => {
    const part = 1 + choose(count)
    switch (choose(9)) {
      case 0:
        return []
      case 1:
        return [outcome(id, 'rejected', count)]
      case 2:
        return [outcome(id, 'passed', part), ...(part < count ? [outcome(id, 'rejected', count - part)] : [])]
      case 3:
        return [outcome(id, 'withdrawn', count)]
      case 4: {
        const made = enter({ kind: 'merged', from: [id] })
        here.push(made)
        return [outcome(id, 'merged', count, { into: [made] }), outcome(made, 'passed', 1)]
      }
      case 5: {
        const parts = [enter({ kind: 'split', from: [id] }), enter({ kind: 'split', from: [id] })]
        here.push(...parts)
        return [outcome(id, 'split', count, { into: parts }), ...parts.map((one) => outcome(one, 'passed', 1))]
      }
      case 6: {
        const [into] = stayers
        return into === undefined ? [outcome(id, 'passed', count)] : [outcome(id, 'merged', count, { into: [into] })]
      }
      case 7: {
        const carved = enter({ kind: 'carved', from: [id] })
        here.push(carved)
        return [outcome(carved, 'passed', 1), ...(count > 1 ? [outcome(id, 'passed', count - 1)] : [])]
      }
      default:
        return [outcome(id, 'passed', count, { won: null })]
    }
  }

  for (let order = 0; order < 6; order++) {
    const standing = [...standingsAfter(records)].flatMap(([id, one]) =>
      one.state === 'standing' ? [[id, one.count] as const] : [],
    )
    const carried = standing.filter(() => choose(5) > 0)
    const fresh = Array.from({ length: order === 0 ? 4 : choose(2) }, () => {
      const count = choose(3) === 0 ? 1 + choose(30) : 1
      return [enter({ kind: 'submitted' }, count), count] as const
    })
    const [keeper, ...rest] = [...carried, ...fresh]
    if (keeper === undefined) continue
    const here = [keeper, ...rest].map(([id]) => id)
    // The keeper always passes, so that others can be merged into it; the next two may share one stated amount.
    const bundled = rest.length > 2 && choose(3) === 0 ? rest.splice(0, 2) : []
    const [lead] = bundled
    const outcomes = [
      outcome(keeper[0], 'passed', keeper[1]),
      ...bundled.map(([id, count], n) =>
        outcome(id, 'passed', count, n === 0 ? {} : { won: null, bundledWith: lead?.[0] ?? null }),
      ),
      ...rest.flatMap(([id, count]) => fate(id, count, here, carried.length > 0 ? [keeper[0]] : [])),
    ]
    const gate: Gate = {
      id: GateId.parse(`gate-${order}`),
      cycleId,
      name: 'gate',
      order,
      period: enteredOn,
      decider: 'anyone',
      meetingId: null,
      kind: choose(6) === 0 && order > 0 ? 'side' : 'screening',
      imported: true,
    }
    if (gate.kind === 'side') {
      const seen = carried.map(([id]) => id)
      const arrived = arrivalsAt(gate, seen, [], { items, origins, records })
      if (!arrived.ok) throw new Error(JSON.stringify(arrived.refusal))
      records.push({ gate, arrivals: arrived.value, outcomes: seen.map((id) => outcome(id, 'rejected', 1)) })
      continue
    }
    const arrived = arrivalsAt(gate, here, outcomes, { items, origins, records })
    if (!arrived.ok) throw new Error(JSON.stringify(arrived.refusal))
    records.push({ gate, arrivals: arrived.value, outcomes })
  }
  return records
}

const add = (tallies: readonly Tally[]): Tally => ({
  count: tallies.reduce((sum, one) => sum + one.count, 0),
  won: sumWon(tallies.map((one) => one.won)),
})
const plain = ({ count, won: amount }: Tally): Tally => ({ count, won: amount })
const gone = (one: Reconciliation) => [one.merged, one.split, one.rejected, one.withdrawn, plain(one.unexplained)]
const chains = fc.array(fc.nat(10_000), { minLength: 20, maxLength: 120 }).map(play)
const runs = { numRuns: 150 }

describe('conservation of count and won', () => {
  it('holds across every gate', () => {
    fc.assert(
      fc.property(chains, (records) => {
        for (const { arrivals, outcomes } of records) {
          const r = reconcile(arrivals, outcomes)
          expect(add([r.carried, r.entered])).toEqual(add([r.passed, ...gone(r)]))
          const { count, countUp, countDown, won: net, wonUp, wonDown } = r.unexplained
          expect([count, net]).toEqual([countDown - countUp, wonDown - wonUp])
        }
      }),
      runs,
    )
  })

  it('holds along the whole chain: all that ever entered left somewhere or stands at the end', () => {
    fc.assert(
      fc.property(chains, (records) => {
        const all = mainLine(records).map(({ arrivals, outcomes }) => reconcile(arrivals, outcomes))
        const standing = [...standingsAfter(records).values()].flatMap((one) =>
          one.state === 'standing' ? [{ count: one.count, won: one.won ?? won(0) }] : [],
        )
        expect(add(all.map((r) => r.entered))).toEqual(add([...all.flatMap(gone), ...standing]))
      }),
      runs,
    )
  })

  it('does not depend on the order of the entries', () => {
    fc.assert(
      fc.property(chains, fc.infiniteStream(fc.nat(1000)), (records, keys) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((value) => ({ value, key: Number(keys.next().value) }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ value }) => value)
        for (const { arrivals, outcomes } of records) {
          const again: readonly Arrival[] = shuffled(arrivals)
          expect(reconcile(again, shuffled(outcomes))).toEqual(reconcile(arrivals, outcomes))
        }
        expect(new Map([...standingsAfter(shuffled(records))].toSorted())).toEqual(
          new Map([...standingsAfter(records)].toSorted()),
        )
      }),
      runs,
    )
  })

  it('explains a difference only by reasons, and never a missing item', () => {
    fc.assert(
      fc.property(chains, (records) => {
        for (const { arrivals, outcomes } of records) {
          for (const one of reconcile(arrivals, outcomes).differences) {
            if (one.explained) expect([one.countGap, one.reasons.length > 0]).toEqual([0, true])
            expect(Number(one.before ?? one.passed + one.left)).toBe(one.passed + one.left + one.gap)
          }
        }
      }),
      runs,
    )
  })

  it('lets what is merged or split here enter again, to the won, with what it becomes', () => {
    fc.assert(
      fc.property(chains, (records) => {
        for (const { arrivals, outcomes } of mainLine(records)) {
          const { merged, split } = reconcile(arrivals, outcomes)
          const targets = new Set(outcomes.flatMap((one) => one.into ?? []))
          const inflows = arrivals.filter((one) => one.via === 'entered' && targets.has(one.itemId))
          const won = sumWon(inflows.map((one) => one.won ?? zeroWon))
          expect(won).toBe(merged.won + split.won)
        }
      }),
      runs,
    )
  })

  it('leaves nothing unexplained where every item has an outcome and every outcome a reason', () => {
    fc.assert(
      fc.property(chains, (records) => {
        for (const { arrivals, outcomes } of records) {
          const reasoned = outcomes.map((one) => ({ ...one, reason: '사유' }))
          const r = reconcile(arrivals, reasoned)
          if (r.unexplained.countUp + r.unexplained.countDown === 0) expect(reconciles(r)).toBe(true)
        }
      }),
      runs,
    )
  })
})
