import { type HwpxFinding, type Say, saying } from './fault.ts'
import {
  childOf,
  childrenOf,
  type HwpxPackage,
  numberIn,
  rootOf,
  sectionNames,
  visit,
  type XmlNode,
} from './package.ts'

/** How thick a line is, with the space: Hangul draws none where it is written without. */
const thickness = /^\d+(?:\.\d+)? mm$/
const colour = /^(?:none|#[0-9A-Fa-f]{6}|#[0-9A-Fa-f]{8})$/

const lines: ReadonlySet<string> = new Set([
  ...['hh:leftBorder', 'hh:rightBorder', 'hh:topBorder', 'hh:bottomBorder', 'hh:diagonal', 'hp:noteLine'],
])
const colours = ['color', 'textColor', 'shadeColor', 'faceColor', 'hatchColor']

/** Hold elements alone: what is written between them, no reader shows. */
const withoutText: ReadonlySet<string> = new Set([
  ...['hs:sec', 'hp:p', 'hp:run', 'hp:tbl', 'hp:tr', 'hp:tc', 'hp:subList', 'hp:ctrl'],
])

const margins = ['intent', 'left', 'right', 'prev', 'next']

/** The two readings of a paragraph's measures: for programs that know the newer unit, and doubled for the others. */
function checkMargins(shape: XmlNode, where: () => string, say: Say): void {
  const both = childOf(shape, 'hp:switch')
  if (both === undefined) {
    if (childOf(shape, 'hh:margin') !== undefined) say('margins-of-one-unit', where)
    return
  }
  const [once, twice] = ['hp:case', 'hp:default'].map((name) => childOf(childOf(both, name), 'hh:margin'))
  if (once === undefined || twice === undefined) return
  for (const name of margins) {
    const [as, doubled] = [once, twice].map((margin) => numberIn(childOf(margin, `hc:${name}`), 'value'))
    if (as === undefined || doubled === undefined || doubled === as * 2) continue
    say('margins-not-doubled', where, { found: `${name} ${as} ${doubled}` })
  }
}

function checkNode(node: XmlNode, where: () => string, say: Say): void {
  const { name, attributes } = node
  const width = attributes['width'] ?? ''
  if (lines.has(name) && !thickness.test(width)) say('measure-wrong', where, { found: width, expected: '0.12 mm' })
  for (const attribute of colours) {
    const said = attributes[attribute]
    if (said !== undefined && !colour.test(said)) say('colour-wrong', where, { found: said, expected: '#000000' })
  }
  if (node.hasText && withoutText.has(name)) say('text-out-of-place', where)
  if (name === 'hh:paraPr') checkMargins(node, where, say)
}

/** A section's first run holds its page; the control after it its column. */
function checkOpening(root: XmlNode, say: Say): void {
  const [first] = childrenOf(root, 'hp:p')
  const runs = childrenOf(first, 'hp:run')
  if (childOf(runs[0], 'hp:secPr') === undefined) say('page-setup-missing', 'hp:p[0]')
  else if (!runs.some((run) => childrenOf(run, 'hp:ctrl').some((ctrl) => childOf(ctrl, 'hp:colPr') !== undefined))) {
    say('columns-missing', 'hp:p[0]')
  }
}

/** Checks how measures and colours are spelt, how sections open, and that no layout of another program is kept. */
export function checkValues(of: HwpxPackage): readonly HwpxFinding[] {
  const findings: HwpxFinding[] = []
  for (const part of ['Contents/header.xml', ...sectionNames(of)]) {
    const say = saying(findings, part)
    const root = rootOf(of, part)
    if (root === null) continue
    let layouts = 0
    visit(root, (node, where) => {
      checkNode(node, where, say)
      if (node.name === 'hp:linesegarray') layouts += 1
    })
    // Told once: a file saved by Hangul holds one in every paragraph.
    if (layouts > 0) say('layout-kept', '', { found: layouts })
    if (root.name === 'hs:sec') checkOpening(root, say)
  }
  return findings
}
