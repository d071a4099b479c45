import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { found } from './found.ts'
import { type Line, linesOf } from './lines.ts'
import { group } from './listed.ts'

/** "(의제 : 9개)" on a line of its own. */
const heading = /^\s*[(（]?\s*([가-힣][가-힣\s]{0,10}?)\s*[:：]?\s*(?:총\s*)?(\d{1,2})\s?(?:개|건|종|가지)\s*[)）]?\s*$/
const bullet = /^\s*([○◦●◌□■▪▫∙·‧•▶-])\s*\S/
const section = /^\s*(?:\d+\s*-\s*\d+\s|\d+\s+[가-힣]|[ⅠⅡⅢⅣⅤⅥ]|제\d+[장절])/

interface Heading {
  readonly line: Line
  readonly label: string
  readonly digits: string
}

/** How many bullets of the first bullet's mark stand between a heading and the next, or the next section. */
function bulletsAfter(lines: readonly Line[], from: number, until: number): number {
  let [mark, count] = ['', 0]
  for (const { text } of lines.slice(from, until)) {
    const own = group(bullet.exec(text), 1)
    if (mark === '' && own !== '') mark = own
    if (mark !== '' && (section.test(text) || (own !== '' && own !== mark && /[□■]/.test(own)))) break
    if (own !== '' && own === mark) count += 1
  }
  return count
}

/**
 * Counts in headings against the bullets beneath them. Bullets need not be what a heading counts: only where most
 * headings of one word agree with their bullets is one that does not a mistake.
 */
export function bulletCounts(document: Extracted): readonly DocumentFinding[] {
  const lines = linesOf(document)
  const headings = lines.flatMap((line): Heading[] => {
    const match = heading.exec(line.text)
    return match === null ? [] : [{ line, label: group(match, 1), digits: group(match, 2) }]
  })
  const labels = [...new Set(headings.map(({ label }) => label))]
  return labels.flatMap((label) => {
    const alike = headings.filter((one) => one.label === label)
    const counted = alike.map((one, index) => {
      const next = alike[index + 1]?.line.index ?? Math.min(lines.length, one.line.index + 60)
      return { ...one, count: bulletsAfter(lines, one.line.index + 1, next) }
    })
    const right = counted.filter(({ digits, count }) => Number(digits) === count).length
    const wrong = counted.filter(({ digits, count }) => Number(digits) !== count)
    if (right < 2 || right <= wrong.length) return []
    return wrong.map(({ line, digits, count }) => {
      const from = line.text.lastIndexOf(digits)
      const params = { way: 'bullets', right }
      const span = { from, to: from + digits.length }
      return found('count', 'error', line.place, { span, stated: digits, computed: String(count), params })
    })
  })
}
