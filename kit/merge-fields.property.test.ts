import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Fields, type Json, mergeEntries, mergeFields, sameJson } from './merge-fields.ts'

const cell = fc.constantFrom('가', '나', '다', '')
const entry: fc.Arbitrary<Json> = fc.oneof(cell, fc.record({ name: cell, target: cell }))
const list = fc.array(entry, { maxLength: 6 })
const fields: fc.Arbitrary<Fields> = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(entry, list))

test('who changed nothing takes what the other changed', () => {
  fc.assert(
    fc.property(fields, fields, (base, changed) => {
      expect(mergeFields(base, base, changed)).toEqual({ merged: changed, conflicts: [] })
      expect(mergeFields(base, changed, base)).toEqual({ merged: changed, conflicts: [] })
    }),
  )
})

test('whose turn it was decides nothing about what is told as a conflict', () => {
  fc.assert(
    fc.property(fields, fields, fields, (base, mine, theirs) => {
      const told = (merged: ReturnType<typeof mergeFields>) => merged.conflicts.map(({ field }) => field).toSorted()
      expect(told(mergeFields(base, mine, theirs))).toEqual(told(mergeFields(base, theirs, mine)))
    }),
  )
})

test('an entry that somebody added is in the merged list', () => {
  fc.assert(
    fc.property(list, list, list, (base, mine, theirs) => {
      const merged = mergeEntries(base, [...base, ...mine], [...theirs, ...base])
      for (const added of [...mine, ...theirs]) expect(merged?.some((one) => sameJson(one, added))).toBe(true)
    }),
  )
})
