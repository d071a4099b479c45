import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { found } from './found.ts'
import { group, keptPerDocument, type Line, linesOf, spotOf } from './lines.ts'
import { type NamedList, namedLists } from './named-list.ts'

/** The amounts below a total "(총 500,000천원)" that add up to it, each with its line. */
interface AmountList {
  readonly total: number
  readonly amounts: readonly { readonly amount: number; readonly line: Line }[]
}

const totalHead = /\(\s?총\s?(\d{1,3}(?:,\d{3})+)\s?천원\s?\)/
const amountAtEnd = /(?<![\d,.])(\d{1,3}(?:,\d{3})+)\s?천원/
const longest = 90

const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''))

/** Takes amounts until they are the total; a list that never becomes it is none. */
function listBelow(total: number, below: readonly Line[]): readonly AmountList[] {
  const amounts: { amount: number; line: Line }[] = []
  let sum = 0
  for (const line of below) {
    const match = amountAtEnd.exec(line.text)
    if (match === null) continue
    const amount = numberOf(group(match, 1))
    sum += amount
    amounts.push({ amount, line })
    if (sum === total) return [{ total, amounts }]
    if (sum > total) return []
  }
  return []
}

const amountLists = keptPerDocument((document): readonly AmountList[] => {
  const lines = linesOf(document)
  return lines.flatMap((line, number) => {
    const match = totalHead.exec(line.text)
    return match === null ? [] : listBelow(numberOf(group(match, 1)), lines.slice(number + 1, number + longest))
  })
})

/** What is left of the longer list when the amounts of the shorter are taken out; null when one of them is not there. */
function rest(list: AmountList, amounts: readonly number[]): AmountList['amounts'] | null {
  const left = [...list.amounts]
  for (const amount of amounts) {
    const at = left.findIndex((one) => one.amount === amount)
    if (at === -1) return null
    left.splice(at, 1)
  }
  return left
}

function missing(list: AmountList, result: NamedList): readonly DocumentFinding[] {
  const amounts = result.entries.map(({ amounts: own }) => own.at(-1) ?? 0)
  const sum = amounts.reduce((total, amount) => total + amount, 0)
  const totalLine = result.total?.amount === sum ? result.total.line : undefined
  if (amounts.length < 5 || totalLine === undefined || sum >= list.total) return []
  const left = rest(list, amounts)
  if (left === null || left.length > 2) return []
  return left.map(({ line, amount }) =>
    found('item-missing', 'note', line, {
      stated: line.text.trim(),
      params: {
        amount,
        total: list.total,
        sum,
        line: spotOf(totalLine),
      },
    }),
  )
}

function check(document: Extracted): readonly DocumentFinding[] {
  const results = namedLists(document)
  return amountLists(document).flatMap((list) => results.flatMap((result) => missing(list, result)))
}

/** Finds items of a list with amounts that the list of results leaves out, by the amounts (SI-072). */
export const itemMissingRule: DocumentRule = { id: 'item-missing', check }
