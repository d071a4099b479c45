import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import { found } from './found.ts'
import { group, type Line, linesOf } from './lines.ts'

/** "상‧하반기 2회" without 각 or 총. */
const halves = /(?<!각\s?)상\s?[·‧ㆍ・∙.,/]\s?하반기\s?(?:별\s?)?(\d{1,2})\s?(회|차|번|건)(?!씩)/g

const ofLine = (line: Line): readonly DocumentFinding[] =>
  [...line.text.matchAll(halves)].map((match) => {
    const count = Number(match[1])
    return found('ambiguous-count', 'note', line, {
      span: { from: match.index, to: match.index + match[0].length },
      stated: match[0],
      params: { count, twice: count * 2, unit: group(match, 2) },
    })
  })

/** Finds counts for two halves of a year that may mean each half or both together (SI-082, SI-083). */
export const ambiguousCountRule: DocumentRule = {
  id: 'ambiguous-count',
  check: (document) => linesOf(document).flatMap(ofLine),
}
