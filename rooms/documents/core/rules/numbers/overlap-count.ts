import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { same, sumOf, writeFixed } from './fixed.ts'
import { found } from './found.ts'
import { linesOf } from './lines.ts'
import { listed } from './listed.ts'
import { readNumbers } from './written-number.ts'

const reach = 4

/**
 * People of two bodies and those of both: a total that adds the overlap as a third group may count them twice or
 * rightly, as the paper does not say whether they stand inside the two.
 */
export function overlapCounts(document: Extracted): readonly DocumentFinding[] {
  const lines = linesOf(document)
  return lines.flatMap((line): readonly DocumentFinding[] => {
    const inline = /중복/.test(line.text)
    const above = lines.slice(Math.max(0, line.index - reach), line.index).map(({ text }) => text)
    const header = above.join(' ')
    const headed = !inline && /중복/.test(header) && /(?:총\s?인원|합\s?계|총원|계)/.test(header)
    const people = inline || headed ? readNumbers(line.text).filter(({ unit }) => unit === '명') : []
    const [whole, ...parts] = people
    if (whole === undefined || parts.length !== 3) return []
    const overlap = listed(parts, 2).value
    const sum = sumOf(parts.map(({ value }) => value))
    if (overlap <= 0n || !same(sum, whole.value) || parts.some(({ value }) => value < overlap)) return []
    const computed = `${writeFixed(sum - 2n * overlap)}명`
    const params = { overlap: writeFixed(overlap), whole: writeFixed(whole.value) }
    const span = { from: whole.from, to: whole.end }
    return [
      found('overlap-count', 'note', line.place, {
        span,
        stated: line.text.slice(whole.from, whole.end),
        computed,
        params,
      }),
    ]
  })
}
