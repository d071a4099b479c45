import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { same, size } from './fixed.ts'
import { found } from './found.ts'
import { type Line, linesOf } from './lines.ts'
import { isAlike } from './list-compare.ts'
import { group } from './listed.ts'
import { readNumbers, type WrittenNumber, wonPer } from './written-number.ts'

/** A count with an amount beside it: "42건 / 444,700천원", "총 93회 …, 1,567명". */
interface Said {
  readonly line: Line
  readonly name: string
  readonly count: WrittenNumber
  readonly amount: WrittenNumber
}

const withMoney = /^[\s\-※○·∙]*(.{4,40}?)\s{0,40}[:：]\s{0,40}(?=\d[\d,]*\s?(?:건|개)\s*[/(（])/
const withPeople = /총\s*(?=\d+\s?회)/

function saidIn(line: Line): readonly Said[] {
  const numbers = readNumbers(line.text)
  const money = withMoney.exec(line.text)
  const start = money === null ? line.text.search(withPeople) : money.index + money[0].length
  const count = start === -1 ? undefined : numbers.find(({ from }) => from >= start)
  const next = numbers.find((number) => count !== undefined && number.from >= count.end && number !== count)
  if (count === undefined || next === undefined) return []
  const fits = money === null ? next.unit === '명' && count.unit === '회' : wonPer.has(next.unit)
  const name = group(money, 1).replace(/(?:19|20)\d\d년도?|[^가-힣A-Za-z]/g, '')
  return fits ? [{ line, name, count, amount: next }] : []
}

const text = ({ line, count, amount }: Said): string =>
  [count, amount].map(({ from, end }) => line.text.slice(from, end).trim()).join(' / ')

/** The same count and amounts within a hundredth: one of the two is rounded. */
const isRounded = (a: Said, b: Said): boolean =>
  same(a.count.value, b.count.value) && size(a.amount.value - b.amount.value) * 100n < size(a.amount.value)

/** Whether two statements are about one thing: of one name, or, of meetings, with one of the two numbers the same. */
function areOfOneThing(a: Said, b: Said, countSame: boolean, amountSame: boolean): boolean {
  if (a.count.unit !== b.count.unit || a.amount.unit !== b.amount.unit) return false
  if (a.name !== '' && b.name !== '') return isAlike(a.name, b.name)
  return a.name === b.name && (amountSame ? a.amount.grouped : countSame && a.count.to - a.count.from > 1)
}

/** Counts and amounts that the document states a second time, and otherwise. */
export function saidTwice(document: Extracted): readonly DocumentFinding[] {
  const said = linesOf(document).flatMap(saidIn)
  return said.flatMap((later, index) => {
    const earlier = said.slice(0, index).findLast((one) => {
      const [countSame, amountSame] = [
        same(one.count.value, later.count.value),
        same(one.amount.value, later.amount.value),
      ]
      return !(countSame && amountSame) && areOfOneThing(one, later, countSame, amountSame)
    })
    if (earlier === undefined) return []
    const span = { from: later.count.from, to: later.amount.end }
    const severity = isRounded(earlier, later) ? 'note' : 'warning'
    return [found('said-twice', severity, later.line.place, { span, stated: text(later), computed: text(earlier) })]
  })
}
