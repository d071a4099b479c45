import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { isNearSum } from './composition.ts'
import { type Fixed, same, sumOf, writeFixed } from './fixed.ts'
import { found } from './found.ts'
import { type Line, linesOf } from './lines.ts'
import { listed } from './listed.ts'
import { type Item, type NumberedList, numberedLists, type Placed } from './numbered-list.ts'
import { readNumbers, wonPer } from './written-number.ts'

/** What a line near a list says of it: how many items it has, and their amounts. */
interface Claim {
  readonly count: Placed | undefined
  readonly amounts: readonly Placed[]
  /** How far from the list it stands, in written lines. */
  readonly distance: number
}

const reach = 12
const claims = /총|합\s*계|(?:^|\s)계(?=\s|$)|\d\s?개\s?(?:사업|의제|과제)|결과|대상사업/
const countUnits: ReadonlySet<string> = new Set(['개사업', '개의제', '개과제', '개', '회', '건', '개팀', '개단체'])

function claimIn(line: Line, distance: number): Claim | null {
  if (!claims.test(line.text)) return null
  const numbers = readNumbers(line.text).map((number): Placed => ({ ...number, line }))
  const count = numbers.find(({ unit, decimals }) => countUnits.has(unit) && decimals === 0)
  const amounts = numbers.filter(
    (number) => number !== count && (number.grouped || wonPer.has(number.unit) || number.unit === '명'),
  )
  return count === undefined && amounts.length === 0 ? null : { count, amounts, distance }
}

/** What the lines above a list and the line under it say of it. */
function claimsOf(lines: readonly Line[], list: NumberedList, floor: number): readonly Claim[] {
  const above: Claim[] = []
  for (let at = list.from - 1; at >= Math.max(floor, list.from - reach); at -= 1) {
    const claim = claimIn(listed(lines, at), list.from - at)
    if (claim !== null) above.push(claim)
  }
  const under = lines.slice(list.to, list.to + 2)
  const total = under.findIndex(({ text }) => /^\s*(?:합\s*계|총\s*계|계)(?:\s|$)/.test(text))
  if (total === -1) return above
  const amounts = lines
    .slice(list.to + total, list.to + total + 2)
    .map((line) => readNumbers(line.text).map((number): Placed => ({ ...number, line })))
    .find(({ length }) => length > 0)
  return [...above, { count: undefined, amounts: (amounts ?? []).filter(({ unit }) => unit !== '%'), distance: 0 }]
}

/** The amounts of a list, column by column; null where its items do not all have them. */
export function columnsOf(
  list: NumberedList,
  of: (item: Item) => readonly Placed[],
): readonly (readonly Placed[])[] | null {
  const full = list.items.map(of).filter(({ length }) => length > 0)
  const width = full[0]?.length ?? 0
  const complete = list.items.every((item, index) => of(item).length === width || isMergedInto(list, index))
  if (width === 0 || full.length < 2 || !complete || full.some(({ length }) => length !== width)) return null
  return Array.from({ length: width }, (_, column) => full.map((amounts) => listed(amounts, column)))
}

/** An item without an amount of its own, under one whose "총" amount is for both. */
const isMergedInto = ({ items }: NumberedList, index: number): boolean =>
  index > 0 && listed(items, index).amounts.length === 0 && listed(items, index - 1).merged

/** The unit of a list's amounts in won: as they say, as the lines above say; null where nobody does. */
export function unitOf(lines: readonly Line[], list: NumberedList): bigint | null {
  const own = list.items.flatMap(({ amounts }) => amounts).find(({ unit }) => wonPer.has(unit))
  if (own !== undefined) return wonPer.get(own.unit) as bigint
  for (const { text } of lines.slice(Math.max(0, list.from - reach - 4), list.from).toReversed()) {
    const [, unit] = /(?:단위\s*[:：]\s*|^\s*[(（]\s*)(원|천원|백만원|억원)\s*[)）]/.exec(text) ?? []
    if (unit !== undefined) return wonPer.get(unit) as bigint
  }
  return null
}

/** What a claimed amount is in the unit of the list; as it stands where either has none. */
const inUnit = ({ value, unit }: Placed, per: bigint | null): Fixed => {
  const own = wonPer.get(unit)
  return own === undefined || per === null ? value : (value * own) / per
}

const wrongCount = (claim: Placed, items: number, severity: 'error' | 'warning'): DocumentFinding =>
  found('count', severity, claim.line.place, {
    span: { from: claim.from, to: claim.to },
    stated: claim.line.text.slice(claim.from, claim.end),
    computed: `${items}${claim.unit}`,
    params: { way: 'list' },
  })

const wrongSum = (claim: Placed, sum: Fixed, per: bigint | null, items: number): DocumentFinding => {
  const own = wonPer.get(claim.unit)
  const inClaim = own === undefined || per === null ? sum : (sum * per) / own
  return found('sums', 'error', claim.line.place, {
    span: { from: claim.from, to: claim.to },
    stated: claim.line.text.slice(claim.from, claim.end),
    computed: `${writeFixed(inClaim)}${claim.unit}`,
    params: { way: 'list', parts: items },
  })
}

function checkClaim(
  claim: Claim,
  nearest: boolean,
  list: NumberedList,
  sums: readonly Fixed[],
  per: bigint | null,
): readonly DocumentFinding[] {
  const { count, amounts } = claim
  const items = list.items.length
  const counted = count !== undefined && same(count.value, BigInt(items) * 10n ** 15n)
  const aligned = amounts.length === sums.length
  const matches = amounts.map((amount, index) =>
    (aligned ? [listed(sums, index)] : sums).some((sum) => same(sum, inUnit(amount, per))),
  )
  const anyRight = matches.includes(true)
  const wrong = amounts.flatMap((amount, index) => {
    if (listed(matches, index) || sums.length === 0 || !(aligned || amounts.length === 1)) return []
    const near = sums.filter((sum) => isNearSum(inUnit(amount, per), sum))
    const sum = aligned ? listed(sums, index) : near[0]
    return sum === undefined ? [] : [wrongSum(amount, sum, per, items)]
  })
  const borneOut = counted || anyRight || (nearest && count === undefined && wrong.length === 1 && aligned)
  const sumsWrong = borneOut ? wrong : []
  const countWrong = count !== undefined && !counted && anyRight ? [wrongCount(count, items, 'error')] : []
  return [...sumsWrong, ...countWrong]
}

/** Sums and counts that are stated over or under a numbered list against the list itself. */
export function numberedSums(document: Extracted): readonly DocumentFinding[] {
  const lines = linesOf(document)
  let floor = 0
  return numberedLists(document).flatMap((list) => {
    const said = claimsOf(lines, list, floor)
    floor = list.to
    const money = columnsOf(list, ({ amounts }) => amounts)
    const heads = columnsOf(list, ({ counts }) => counts.slice(0, 1))
    const sumsOf = (columns: readonly (readonly Placed[])[] | null): readonly Fixed[] =>
      (columns ?? []).map((column) => sumOf(column.map(({ value }) => value)))
    const per = unitOf(lines, list)
    const distances = said.map(({ distance }) => distance)
    const closest = Math.min(...distances)
    return said.flatMap((claim) => {
      const people =
        claim.amounts.length > 0 &&
        claim.amounts.every(({ unit, grouped }) => unit === '명' || (unit === '' && !grouped))
      const sums = sumsOf(people || money === null ? heads : money)
      return checkClaim(claim, claim.distance === closest, list, sums, people ? null : per)
    })
  })
}

/** Items whose amount is stated once for two: who reads the one must know of the other. */
export const mergedAmounts = (document: Extracted): readonly DocumentFinding[] =>
  numberedLists(document).flatMap((list) =>
    list.items.flatMap(({ merged, amounts }, index) => {
      const [amount] = amounts
      if (!merged || amount === undefined || index + 1 >= list.items.length || !isMergedInto(list, index + 1)) return []
      const { line, from, end } = amount
      const stated = line.text.slice(from, end)
      const items = `${listed(list.items, index).number}, ${listed(list.items, index + 1).number}`
      return [found('merged-amount', 'note', line.place, { span: { from, to: end }, stated, params: { items } })]
    }),
  )
