import { type HwpxFinding, saying } from './fault.ts'
import { type HwpxPackage, rootOf, sectionNames, visit } from './package.ts'

/**
 * In which order Hangul writes what stands in an element; names with a bar between them come in either order. Readers
 * that follow the standard's schema refuse another.
 */
const orders: Readonly<Record<string, readonly string[]>> = {
  'hh:head': [
    ...['hh:beginNum', 'hh:refList', 'hh:forbiddenWordList', 'hh:compatibleDocument', 'hh:docOption', 'hh:metaTag'],
    'hh:trackchageConfig',
  ],
  'hh:refList': [
    ...['hh:fontfaces', 'hh:borderFills', 'hh:charProperties', 'hh:tabProperties', 'hh:numberings', 'hh:bullets'],
    ...['hh:paraProperties', 'hh:styles', 'hh:memoProperties', 'hh:trackChanges', 'hh:trackChangeAuthors'],
  ],
  'hh:borderFill': [
    ...['hh:slash', 'hh:backSlash', 'hh:leftBorder', 'hh:rightBorder', 'hh:topBorder', 'hh:bottomBorder'],
    ...['hh:diagonal', 'hc:fillBrush'],
  ],
  'hh:charPr': [
    ...['hh:fontRef', 'hh:ratio', 'hh:spacing', 'hh:relSz', 'hh:offset', 'hh:italic', 'hh:bold', 'hh:underline'],
    ...['hh:strikeout', 'hh:outline', 'hh:shadow', 'hh:emboss', 'hh:engrave', 'hh:supscript', 'hh:subscript'],
  ],
  'hh:paraPr': [
    ...['hh:align', 'hh:heading', 'hh:breakSetting'],
    // Hangul writes the spacing of scripts before the measures, the standard after them.
    'hh:autoSpacing|hp:switch|hh:margin|hh:lineSpacing|hh:border',
  ],
  'hp:secPr': [
    ...['hp:grid', 'hp:startNum', 'hp:visibility', 'hp:lineNumberShape', 'hp:pagePr', 'hp:footNotePr'],
    ...['hp:endNotePr', 'hp:pageBorderFill', 'hp:masterPage', 'hp:parameterset', 'hp:presentation'],
  ],
  'hp:p': ['hp:run', 'hp:metaTag', 'hp:linesegarray'],
  'hp:tbl': [
    ...['hp:sz', 'hp:pos', 'hp:outMargin', 'hp:caption', 'hp:shapeComment', 'hp:parameterset', 'hp:metaTag'],
    ...['hp:inMargin', 'hp:cellzoneList', 'hp:tr', 'hp:label'],
  ],
  'hp:tc': ['hp:subList', 'hp:cellAddr', 'hp:cellSpan', 'hp:cellSz', 'hp:cellMargin', 'hp:metaTag'],
  'hp:pic': [
    ...['hp:offset', 'hp:orgSz', 'hp:curSz', 'hp:flip', 'hp:rotationInfo', 'hp:renderingInfo'],
    // Older and newer Hangul put the picture itself after its measures, or before them.
    'hc:img|hp:lineShape|hp:imgRect|hp:imgClip|hp:inMargin|hp:imgDim|hp:effects',
    ...['hp:sz', 'hp:pos', 'hp:outMargin', 'hp:caption', 'hp:shapeComment', 'hp:parameterset', 'hp:metaTag'],
  ],
  'opf:package': ['opf:metadata', 'opf:manifest', 'opf:spine'],
}

const ranks = new Map(
  Object.entries(orders).map(([parent, names]) => [
    parent,
    new Map(names.flatMap((either, rank) => either.split('|').map((name): [string, number] => [name, rank]))),
  ]),
)

/** What must come before text and tables in a run. */
const opening = 'hp:secPr'

/** Checks that elements stand in the order in which Hangul writes them. */
export function checkOrder(of: HwpxPackage): readonly HwpxFinding[] {
  const findings: HwpxFinding[] = []
  for (const part of ['Contents/content.hpf', 'Contents/header.xml', ...sectionNames(of)]) {
    const say = saying(findings, part)
    const root = rootOf(of, part)
    if (root === null) continue
    visit(root, ({ name, children }, where) => {
      if (name === 'hp:run' && children.findIndex((child) => child.name === opening) > 0) {
        say('order-wrong', where, { found: opening, expected: opening })
      }
      const rank = ranks.get(name)
      if (rank === undefined) return
      let last = { name: '', rank: 0 }
      for (const child of children) {
        const own = rank.get(child.name)
        if (own === undefined) say('unknown-element', where, { found: child.name })
        else if (own < last.rank) say('order-wrong', where, { found: child.name, expected: last.name })
        else last = { name: child.name, rank: own }
      }
    })
  }
  return findings
}
