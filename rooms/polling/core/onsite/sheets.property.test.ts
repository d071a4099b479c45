import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '#kit/bytes.ts'
import { isPaperLeafSound } from '#rooms/voting/core/protocol/paper-leaf.ts'
import { preferenceManifest } from '#tests/support/vote/sample-manifests.ts'
import { voteKeys } from '#tests/support/vote/vote-keys.ts'
import { compareEntries, stateOfSheet } from './compare-entries.ts'
import type { SheetEntry, SheetNumbers } from './count-sheet.ts'
import { faultsOfSheet } from './sheet-faults.ts'
import { fewestPeople, mostPeople } from './sheet-limits.ts'

const manifest = preferenceManifest(voteKeys('sheets'))
const ids = manifest.contests.flatMap(({ options }) => options.map(({ id }) => id))
const few = fc.integer({ min: 0, max: 4 })
const countsOf = fc.tuple(...ids.map(() => few)).map((n) => Object.fromEntries(ids.map((id, at) => [id, n[at] ?? 0])))
const byCounts = fc.record({ by: fc.constant('counts' as const), n: fc.option(few), spoilt: few, counts: countsOf })
const choices = fc.constantFrom([['c-1'], []], [['c-2'], ['b-1']], [['c-1', 'c-2'], []])
const byBallots = fc.record({
  ...{ by: fc.constant('ballots' as const), spoilt: few, ballots: fc.array(choices, { maxLength: 3 }) },
})
const numbers: fc.Arbitrary<SheetNumbers> = fc.oneof(byCounts, byBallots)

/** What an entry says, whatever the order of its ballots. */
const saidBy = (entry: SheetNumbers): string =>
  canonicalJson(entry.by === 'counts' ? entry : { ...entry, ballots: entry.ballots.map(canonicalJson).toSorted() })
const entry = (hand: 'first' | 'second', version: number, own: SheetNumbers): SheetEntry => ({
  ...{ hand, version, numbers: own, reason: null, at: '2026-11-23T00:00:00.000Z' as never },
})

test('two entries settle a sheet if and only if they say the same, and the last one of each hand counts', () => {
  const pair = fc.tuple(numbers, numbers).chain(([a, b]) => fc.constantFrom([a, b], [a, a], [b, b]))
  fc.assert(
    fc.property(pair, numbers, ([first, second], before) => {
      const entries = [
        entry('second', 1, before),
        entry('first', 2, first as SheetNumbers),
        entry('second', 3, second as SheetNumbers),
      ]
      const isSame = saidBy(first as SheetNumbers) === saidBy(second as SheetNumbers)
      expect(stateOfSheet(entries)).toBe(isSame ? 'settled' : 'differs')
      expect(stateOfSheet(entries.toReversed())).toBe(isSame ? 'settled' : 'differs')
      expect(stateOfSheet(entries.slice(0, 1))).toBe('one')
      expect(compareEntries(second as SheetNumbers, first as SheetNumbers)).toHaveLength(
        compareEntries(first as SheetNumbers, second as SheetNumbers).length,
      )
    }),
  )
  expect(stateOfSheet([])).toBe('empty')
})

test('what is found possible, the protocol takes; of a board, with any number of people within its bounds', () => {
  fc.assert(
    fc.property(byCounts, (own) => {
      const leaf = { t: 'paper', e: '', id: 'x', r: own.counts, h: '' } as const
      if (faultsOfSheet(manifest, 'board', own).length > 0) return
      const fewest = fewestPeople(manifest.contests, own.counts)
      const most = mostPeople(manifest.contests, own.counts) as number
      for (const n of own.n === null ? [fewest, most] : [own.n]) {
        expect(isPaperLeafSound(manifest, { ...leaf, n })).toBe(true)
        expect(faultsOfSheet(manifest, 'papers', { ...own, n })).toEqual([])
      }
      if (fewest > 0) expect(isPaperLeafSound(manifest, { ...leaf, n: fewest - 1 })).toBe(false)
    }),
  )
})
