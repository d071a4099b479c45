import { addDays } from '#kit/korean-date.ts'
import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { addMonths } from './calendar-month.ts'
import { found } from './found.ts'
import { type Line, linesOf } from './lines.ts'
import { forwardStretch } from './stretch.ts'
import { rangesOn } from './written-range.ts'

/** "‧ 임   기  : 2년(한 차례 연임 가능)" */
const term = /임\s{0,4}기\s{0,4}[:：][^:：]{0,20}?(\d{1,2})\s?년/
/** What follows the term belongs to it while it is an item of a list: "1) 당연직 : ...". */
const item = /^\s*(?:\d{1,2}\)|[-·∙‧▪]|[①-⑳]|\()/

function below(lines: readonly Line[], number: number): readonly Line[] {
  const following = lines.slice(number + 1, number + 7)
  const end = following.findIndex(({ text }) => !item.test(text))
  return end === -1 ? following : following.slice(0, end)
}

function ofTerm(line: Line, years: number): readonly DocumentFinding[] {
  return rangesOn(line).flatMap((range) => {
    const stretch = forwardStretch(range)
    if (stretch === null || stretch.precision === 'month') return []
    const end = addDays(addMonths(stretch.first, years * 12), -1)
    if (stretch.last >= addDays(end, -1) && stretch.last <= addDays(end, 1)) return []
    return [
      found('term', 'note', line, {
        span: { from: range.from, to: range.to },
        stated: line.text.slice(range.from, range.to).trim(),
        computed: end,
        params: { case: 'length', years },
      }),
    ]
  })
}

function check(document: Extracted): readonly DocumentFinding[] {
  const lines = linesOf(document)
  return lines.flatMap((line, number) => {
    const match = term.exec(line.text)
    if (match === null) return []
    return [line, ...below(lines, number)].flatMap((one) => ofTerm(one, Number(match[1])))
  })
}

/** Finds terms of office whose dates are not as long as the term stated above them (SI-054). */
export const termLengthRule: DocumentRule = { id: 'term', check }
