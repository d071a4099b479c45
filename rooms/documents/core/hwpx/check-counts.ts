import { type HwpxFinding, saying } from './fault.ts'
import { childrenOf, type HwpxPackage, numberIn, rootOf, sectionNames, visit } from './package.ts'

/** Elements that say how many they hold, and what they count. */
const counted: Readonly<Record<string, readonly [attribute: string, child: string]>> = {
  'hh:fontfaces': ['itemCnt', 'hh:fontface'],
  'hh:fontface': ['fontCnt', 'hh:font'],
  'hh:borderFills': ['itemCnt', 'hh:borderFill'],
  'hh:charProperties': ['itemCnt', 'hh:charPr'],
  'hh:tabProperties': ['itemCnt', 'hh:tabPr'],
  'hh:numberings': ['itemCnt', 'hh:numbering'],
  'hh:bullets': ['itemCnt', 'hh:bullet'],
  'hh:paraProperties': ['itemCnt', 'hh:paraPr'],
  'hh:styles': ['itemCnt', 'hh:style'],
  'hp:tbl': ['rowCnt', 'hp:tr'],
}

/** Checks that what says how many it holds holds so many; and that the header counts the sections. */
export function checkCounts(of: HwpxPackage): readonly HwpxFinding[] {
  const findings: HwpxFinding[] = []
  const head = rootOf(of, 'Contents/header.xml')
  const sections = sectionNames(of)
  for (const part of ['Contents/header.xml', ...sections]) {
    const say = saying(findings, part)
    const root = rootOf(of, part)
    if (root === null) continue
    visit(root, (node, where) => {
      const rule = counted[node.name]
      if (rule === undefined) return
      const [attribute, child] = rule
      const expected = childrenOf(node, child).length
      if (numberIn(node, attribute) === expected) return
      say('count-wrong', where, { found: `${attribute} ${node.attributes[attribute] ?? ''}`, expected })
    })
  }
  if (head !== null && numberIn(head, 'secCnt') !== sections.length) {
    saying(findings, 'Contents/header.xml')('count-wrong', '', {
      found: `secCnt ${head.attributes['secCnt'] ?? ''}`,
      expected: sections.length,
    })
  }
  return findings
}
