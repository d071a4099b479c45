import type { DocumentRule } from '#rooms/documents/core/document-rule.ts'
import type { Extracted } from '#rooms/documents/core/extracted.ts'
import { found } from '#rooms/documents/core/rules/text/found.ts'
import { likeness } from '#rooms/documents/core/rules/text/like-names.ts'
import { linesOf, spotOf } from '#rooms/documents/core/rules/text/lines.ts'
import { type Entry, type NamedList, namedLists } from '#rooms/documents/core/rules/text/named-list.ts'
import { sheetSections } from './sheet-section.ts'

const bigrams = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))

/** One thing under names that are the same but for a slip: four fifths of their pairs of syllables. */
function sameThing(a: Entry, b: Entry): boolean {
  if (a.key === b.key) return true
  const [one, other] = [bigrams(a.key), bigrams(b.key)]
  const common = [...one].filter((pair) => other.has(pair)).length
  return common * 10 >= Math.min(one.size, other.size) * 8
}

const inList = (list: NamedList, entry: Entry): Entry | undefined => list.entries.find((one) => sameThing(one, entry))

interface Departure {
  readonly chosen: Entry
  readonly rank: number
  readonly passedOver: readonly number[]
}

/** What was chosen although something ranked before it was not. */
function departure(ranking: NamedList, choice: NamedList): Departure | null {
  const ranks = choice.entries.flatMap((chosen) => {
    const ranked = inList(ranking, chosen)
    return ranked === undefined ? [] : [{ chosen, rank: ranked.number }]
  })
  if (ranks.length !== choice.entries.length || ranks.length >= ranking.entries.length) return null
  const last = ranks.toSorted((a, b) => b.rank - a.rank)[0] as (typeof ranks)[number]
  const taken = new Set(ranks.map(({ rank }) => rank))
  const passedOver = ranking.entries.flatMap(({ number }) => (taken.has(number) || number > last.rank ? [] : [number]))
  return passedOver.length === 0 ? null : { ...last, passedOver }
}

const isChoice = (list: NamedList): boolean => !list.ranked && list.head.some(({ text }) => /최종|선정|확정/.test(text))
const reach = 20

/** Whether a reason is given near the choice. */
function hasReason(document: Extracted, list: NamedList): boolean {
  const lines = linesOf(document)
  const at = lines.findIndex(({ index }) => index === list.entries[0]?.line.index)
  return lines.slice(Math.max(0, at - reach), at + reach).some(({ text }) => /사유|이유|까닭/.test(text))
}

/** Finds decisions that depart from a vote without a reason (SI-066): told at the lowest-ranked choice. */
export const decisionRankRule: DocumentRule = {
  id: 'decision-rank',
  check: (document) => {
    const lists = namedLists(document)
    const rankings = lists.filter(({ entries }) => entries.every(({ votes }) => votes !== null))
    return lists.filter(isChoice).flatMap((choice) => {
      const departures = rankings.flatMap((ranking) => departure(ranking, choice) ?? [])
      const [first] = departures
      if (first === undefined || hasReason(document, choice)) return []
      return [
        found('decision-rank', 'warning', first.chosen.line, {
          stated: first.chosen.name,
          params: { rank: first.rank, passedOver: first.passedOver.join(', ') },
        }),
      ]
    })
  },
}

/** The entry of the plan's own list for each sheet: the list is the first one, the number the sheet's. */
function sheetsWithEntry(document: Extracted) {
  const [list] = namedLists(document)
  return sheetSections(document).flatMap((sheet) => {
    const { title } = sheet
    const entry = list?.entries.find(({ number }) => number === title?.number)
    return title === null || entry === undefined ? [] : [{ sheet, title, entry }]
  })
}

const plain = (text: string): string => text.replaceAll(/[^가-힣A-Za-z0-9]/g, '')

/** Finds sheets called otherwise than in the plan's list (SI-056). */
export const sheetNameRule: DocumentRule = {
  id: 'name-alias',
  check: (document) =>
    sheetsWithEntry(document).flatMap(({ title, entry }) => {
      if (plain(title.text) === plain(entry.name)) return []
      const from = title.line.text.indexOf(title.text)
      return [
        found('name-alias', likeness(title.text, entry.name) === 'part' ? 'note' : 'warning', title.line, {
          span: { from, to: from + title.text.length },
          stated: title.text,
          computed: entry.name,
          params: { case: 'sheet', number: title.number, line: spotOf(entry.line) },
        }),
      ]
    }),
}

/** Finds sheets whose budget is not that of the plan's list, in thousand won. */
export const planBudgetRule: DocumentRule = {
  id: 'plan-budget',
  check: (document) =>
    sheetsWithEntry(document).flatMap(({ sheet, title, entry }) => {
      const listed = entry.amounts.at(-1)
      if (listed === undefined || sheet.headBudget === listed) return []
      return [
        found('plan-budget', 'warning', sheet.head, {
          stated: `${sheet.headBudget}`,
          computed: `${listed}`,
          params: { project: title.text, line: spotOf(entry.line) },
        }),
      ]
    }),
}
