import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { type Fixed, same, sumOf, writeFixed } from './fixed.ts'
import { found } from './found.ts'
import { linesOf } from './lines.ts'
import { listed } from './listed.ts'
import { type NumberedList, numberedLists } from './numbered-list.ts'
import { columnsOf, unitOf } from './numbered-sums.ts'

/** A list with the amounts of its items in won. */
interface Priced {
  readonly list: NumberedList
  /** Of every name the pairs of letters that follow each other. */
  readonly names: readonly ReadonlySet<string>[]
  readonly amounts: readonly Fixed[]
}

const bareName = (name: string): string => name.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

const pairs = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)))

/** Whether two names are one project's: most pairs of letters of the shorter stand in the longer, too. */
export const isAlike = (a: string, b: string): boolean => areAlike(pairs(a), pairs(b))

function areAlike(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  const common = [...first].filter((pair) => second.has(pair)).length
  return common * 10 >= Math.min(first.size, second.size) * 6
}

const fewest = 6

/**
 * Lists of projects that are nearly the same but not of one number and sum: what came off on the way between them is
 * worth a reason. Lists of which more than one item in eight is new or gone are stages of a selection.
 */
export function comparedLists(document: Extracted): readonly DocumentFinding[] {
  const lines = linesOf(document)
  const priced = numberedLists(document).flatMap((list): Priced[] => {
    const columns = columnsOf(list, ({ amounts }) => amounts)
    const per = unitOf(lines, list)
    if (columns?.length !== 1 || per === null || list.items.length < fewest) return []
    const amounts = listed(columns, 0).map(({ value }) => value * per)
    return [{ list, names: list.items.map(({ name }) => pairs(bareName(name))), amounts }]
  })
  return priced.flatMap((later, index) =>
    priced.slice(0, index).flatMap((earlier): readonly DocumentFinding[] => {
      const [longer, shorter] = later.names.length > earlier.names.length ? [later, earlier] : [earlier, later]
      if (shorter.names.length * 8 < longer.names.length * 7) return []
      const kept = shorter.names.filter((name) => longer.names.some((other) => areAlike(name, other))).length
      const nearly = kept * 8 >= longer.names.length * 7
      const [was, is] = [sumOf(earlier.amounts), sumOf(later.amounts)]
      if (!nearly || longer.names.length === shorter.names.length || same(was, is)) return []
      return [tellDifference(later, earlier, was, is, listed(lines, later.list.from - 1))]
    }),
  )

  function tellDifference(
    later: Priced,
    earlier: Priced,
    was: Fixed,
    is: Fixed,
    fallback: (typeof lines)[number],
  ): DocumentFinding {
    const above = lines.slice(Math.max(0, later.list.from - 6), later.list.from)
    const claim = above.findLast(({ text }) => /총|\d+\s?개\s?사업/.test(text)) ?? fallback
    const at = Math.max(0, claim.text.search(/총|\d+\s?개\s?사업/))
    const stated = `${later.names.length}개 ${writeFixed(is / 1000n)}천원`
    const computed = `${earlier.names.length}개 ${writeFixed(was / 1000n)}천원`
    const span = { from: at, to: claim.text.trimEnd().length }
    return found('count', 'warning', claim.place, { span, stated, computed, params: { way: 'lists' } })
  }
}
