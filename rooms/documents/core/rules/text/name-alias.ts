import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import { found } from './found.ts'
import { likeness, sharedWords } from './like-names.ts'
import { spotOf } from './lines.ts'
import { type Entry, type NamedList, namedLists } from './named-list.ts'

/** Two names that stand for one thing, and how that is known. */
interface Alias {
  readonly a: Entry
  readonly b: Entry
  readonly how: 'order' | 'word' | 'part' | 'amount'
  readonly amount: number | null
}

const keysOf = (list: NamedList): ReadonlySet<string> => new Set(list.entries.map(({ key }) => key))

/** How much of the smaller list stands in the other by the same names, in hundredths. */
function overlap(one: NamedList, other: NamedList): number {
  const [small, large] = one.entries.length <= other.entries.length ? [one, other] : [other, one]
  const keys = keysOf(large)
  const common = small.entries.filter(({ key }) => keys.has(key)).length
  return Math.floor((common * 100) / small.entries.length)
}

const lastAmount = ({ amounts }: Entry): number | null => amounts.at(-1) ?? null
const sameAmount = (a: Entry, b: Entry): number | null => a.amounts.find((amount) => b.amounts.includes(amount)) ?? null

/** Entries that the other list does not have by name, and whose name stands in no list together with the other's. */
function unmatched(list: NamedList, other: NamedList): readonly Entry[] {
  const keys = keysOf(other)
  return list.entries.filter(({ key }) => !keys.has(key))
}

const onlyOne = (list: NamedList, amount: number): boolean =>
  list.entries.filter((entry) => lastAmount(entry) === amount).length === 1

/** A name that changed altogether: the lists agree, the amount is unlike all others, and a word is shared. */
const byAmount = (one: NamedList, other: NamedList, a: Entry, b: Entry): boolean => {
  const amount = lastAmount(a)
  return (
    amount !== null &&
    amount === lastAmount(b) &&
    onlyOne(one, amount) &&
    onlyOne(other, amount) &&
    sharedWords(a.name, b.name).length > 0
  )
}

function aliasesBetween(one: NamedList, other: NamedList): readonly Alias[] {
  const common = overlap(one, other)
  return unmatched(one, other).flatMap((a) =>
    unmatched(other, one).flatMap((b): readonly Alias[] => {
      const how = likeness(a.name, b.name)
      // A slip of the pen is told as one.
      if (how === 'slip') return []
      const amount = sameAmount(a, b)
      if (how !== null && (common >= 50 || (amount !== null && common >= 30))) return [{ a, b, how, amount }]
      return common >= 60 && byAmount(one, other, a, b) ? [{ a, b, how: 'amount', amount }] : []
    }),
  )
}

/** Both names in one list are two things. */
const apart = (lists: readonly NamedList[], { a, b }: Alias): boolean =>
  lists.some((list) => {
    const keys = keysOf(list)
    return keys.has(a.key) && keys.has(b.key)
  })

/** Of two names the right one is that of the document's first list, else the one more lists have, else the earlier. */
function rightOf(lists: readonly NamedList[], { a, b }: Alias): 'a' | 'b' {
  const keys = keysOf(lists[0] as NamedList)
  if (keys.has(a.key)) return 'a'
  if (keys.has(b.key)) return 'b'
  const times = (key: string): number => lists.filter((list) => keysOf(list).has(key)).length
  return times(b.key) > times(a.key) ? 'b' : 'a'
}

const byPlace = (lists: readonly NamedList[]): ReadonlyMap<string, Entry> =>
  new Map(lists.toReversed().flatMap(({ entries }) => entries.map((entry) => [entry.key, entry])))

function told(lists: readonly NamedList[], alias: Alias): readonly [string, DocumentFinding] {
  const right = rightOf(lists, alias) === 'a' ? alias.a : alias.b
  const wrong = right === alias.a ? alias.b : alias.a
  const place = byPlace(lists).get(wrong.key) as Entry
  const from = place.line.text.indexOf(place.name)
  return [
    `${right.key} ${wrong.key}`,
    found(
      'name-alias',
      alias.amount !== null && alias.how !== 'order' && alias.how !== 'part' ? 'warning' : 'note',
      place.line,
      {
        ...(from === -1 ? {} : { span: { from, to: from + place.name.length } }),
        stated: place.name,
        computed: right.name,
        params: {
          case: alias.how,
          line: spotOf(right.line),
          ...(alias.amount === null ? {} : { amount: alias.amount }),
        },
      },
    ),
  ]
}

/** Finds one thing under two names in the lists of a document (SI-057 to SI-062). Each pair is told once. */
export const nameAliasRule: DocumentRule = {
  id: 'name-alias',
  check: (document) => {
    const lists = namedLists(document)
    const aliases = lists.flatMap((one, index) => lists.slice(index + 1).flatMap((other) => aliasesBetween(one, other)))
    const apartFrom = aliases.filter((alias) => !apart(lists, alias))
    return [...new Map(apartFrom.map((alias) => told(lists, alias)).toReversed()).values()].toReversed()
  },
}

/** Finds things for which two lists name different departments (SI-064); told at the first. */
export const departmentRule: DocumentRule = {
  id: 'department',
  check: (document) => {
    const all = namedLists(document).flatMap(({ entries }) => entries.filter(({ department }) => department !== null))
    const byKey = Map.groupBy(all, ({ key }) => key)
    return [...byKey.values()].flatMap((entries) => {
      const [first] = entries
      const other = entries.find(({ department }) => department !== first?.department)
      if (first === undefined || other === undefined) return []
      return [
        found('department', 'note', first.line, {
          stated: first.department as string,
          computed: other.department as string,
          params: { name: first.name, line: spotOf(other.line) },
        }),
      ]
    })
  },
}
