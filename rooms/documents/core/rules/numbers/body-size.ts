import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { found, type Span } from './found.ts'
import { type Line, linesOf } from './lines.ts'
import { group } from './listed.ts'

/** How many people a body may have at most, as a line says it. */
interface Size {
  readonly line: Line
  readonly body: string
  readonly most: string
  readonly span: Span
}

const body = '[가-힣]{2,}(?:회의|위원회|협의체|협의회|추진단|분과)'
const perBody = new RegExp(`(${body})별\\s*(\\d+)\\s?명\\s*이내`)
const ofHeading = /구\s*성\s*(?:인원)?\s*[:：]\s*총?\s*(?:\d+\s*[~∼]\s*)?(\d+)\s?명\s*이내/
const heading = new RegExp(`(${body})(?:\\s*구\\s*성)?\\s*$`)

function sizeIn(lines: readonly Line[], line: Line): readonly Size[] {
  const own = perBody.exec(line.text)
  const match = own ?? ofHeading.exec(line.text)
  if (match === null) return []
  const most = group(match, own === null ? 1 : 2)
  const above = lines.slice(Math.max(0, line.index - 2), line.index).toReversed()
  const named =
    own === null ? above.map(({ text }) => group(heading.exec(text), 1)).find((name) => name !== '') : group(own, 1)
  const from = match.index + match[0].lastIndexOf(most)
  return named === undefined ? [] : [{ line, body: named, most, span: { from, to: from + most.length } }]
}

/** Bodies whose greatest number of members is said twice and not alike. */
export function bodySizes(document: Extracted): readonly DocumentFinding[] {
  const lines = linesOf(document)
  const sizes = lines.flatMap((line) => (/명\s*이내/.test(line.text) ? sizeIn(lines, line) : []))
  return sizes.flatMap((size, index) => {
    const other = sizes.slice(0, index).find((one) => one.body.endsWith(size.body) || size.body.endsWith(one.body))
    if (other === undefined || other.most === size.most) return []
    const params = { way: 'size', body: size.body }
    const { line, span } = size
    return [
      found('composition', 'warning', line.place, {
        span,
        stated: `${size.most}명`,
        computed: `${other.most}명`,
        params,
      }),
    ]
  })
}
