import fc from 'fast-check'
import type { z } from 'zod'
import { inputsFor } from './arbitrary-input.ts'

/** Texts far longer than any field. */
const huge = fc.constantFrom('가'.repeat(70_000), 'a'.repeat(200_000), ' '.repeat(100_000), '\n'.repeat(5000))

/** What nobody means to send: wrong types, numbers out of range, texts that are huge, odd or no text at all. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 1, arbitrary: huge },
  { weight: 5, arbitrary: fc.constantFrom<unknown>(null, true, [], {}, [[[[[]]]]], { toString: null }, '') },
  { weight: 5, arbitrary: fc.constantFrom(-1, 0, -0, 0.1, 1e308, -1e308, 2 ** 31, 2 ** 53, -(2 ** 53), 1e-320) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '\u0000',
      'a\u0000b',
      '\ud800',
      '\udfff끝',
      '\u202e거꾸로',
      '\u200b',
      '\ufeff',
      '👩‍👩‍👧‍👦'.repeat(40),
    ),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '각'.normalize('NFD'),
      'ﷺ',
      'İ',
      '%00',
      '../../etc/passwd',
      '{{7*7}}',
      '<img src=x onerror=alert(1)>',
    ),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '9999-12-31',
      '0000-00-00',
      '2021-02-29T25:61:61Z',
      'NaN',
      'Infinity',
      '1e999',
      '０１２',
      '-',
    ),
  },
  { weight: 5, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 5, arbitrary: fc.jsonValue() },
)

/** A way through a value (which member at each step) and what is done where it ends. */
interface Change {
  readonly steps: readonly number[]
  readonly act: 'replace' | 'remove' | 'add'
  readonly name: string
  readonly value: unknown
}

/** Every second input stays as it was made, so that the handlers themselves are reached. */
const changes: fc.Arbitrary<readonly Change[]> = fc.oneof(
  fc.constant([]),
  fc.array(
    fc.record({
      steps: fc.array(fc.nat(50), { minLength: 1, maxLength: 4 }),
      act: fc.constantFrom('replace', 'replace', 'remove', 'add'),
      name: fc.constantFrom('more', '__proto__', 'constructor', '0', '', 'toString', 'districtId'),
      value: odd,
    }),
    { minLength: 1, maxLength: 3 },
  ),
)

/** The ids that a database holds, by the name under which contracts ask for them. */
export type KnownIds = ReadonlyMap<string, readonly string[]>

/** Inputs of a contract: of its shape with ids that are there, and then changed in up to three places. */
export const hostileInputs = (schema: z.ZodType, known: KnownIds): fc.Arbitrary<unknown> =>
  fc
    .record({ input: inputsFor(schema), pick: fc.nat(), changed: changes })
    .map(({ input, pick, changed }) =>
      changed.reduce((value, change) => changedAt(value, change.steps, change), withKnownIds(input, known, pick)),
    )

/** One id in four stays as it was made: one that is not there. */
function withKnownIds(value: unknown, known: KnownIds, pick: number): unknown {
  if (Array.isArray(value)) return value.map((member, index) => withKnownIds(member, known, pick + index * 7))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member], index) => {
      const ids = typeof member === 'string' ? known.get(name) : undefined
      const own = pick + index * 13
      return [name, ids === undefined || own % 4 === 0 ? withKnownIds(member, known, own) : ids[own % ids.length]]
    }),
  )
}

function changedAt(value: unknown, [step = 0, ...further]: readonly number[], change: Change): unknown {
  if (typeof value !== 'object' || value === null) return change.value
  const members = Object.entries(value)
  if (change.act === 'add' && further.length === 0 && !Array.isArray(value)) {
    return Object.fromEntries([...members, [change.name, change.value]])
  }
  const at = members.length === 0 ? -1 : step % members.length
  const left = members.flatMap(([name, member], index) => {
    if (index !== at) return [[name, member] as const]
    if (further.length > 0) return [[name, changedAt(member, further, change)] as const]
    return change.act === 'remove' ? [] : [[name, change.value] as const]
  })
  return Array.isArray(value) ? left.map(([, member]) => member) : Object.fromEntries(left)
}
