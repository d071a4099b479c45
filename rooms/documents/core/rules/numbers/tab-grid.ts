import type { Extracted } from '../../extracted.ts'
import { oncePerDocument } from '../once-per-document.ts'
import type { Grid } from '../tables/grid.ts'
import { linesOf } from './lines.ts'
import { listed } from './listed.ts'
import { cellOfPart, type Part, splitAt } from './split-line.ts'

const atTabs = /\t/g
const atTabsAndBlanks = /\s*\t\s*| {2,}/g

/** How many lines above a table may be its caption. */
export const captionLines = 4

/** The cells of a line: blanks before its first and behind its last part nothing, but a tab before says that one is empty. */
function partsOf(text: string, separator: RegExp): readonly Part[] {
  const indent = text.search(/\S|\t/)
  return splitAt(text.trimEnd().slice(indent), separator).map((part) => ({ text: part.text, from: part.from + indent }))
}

/**
 * Where the cells of some lines are parted: at their tabs, or at runs of blanks as well where the lines have as many
 * cells only then.
 */
function separatorOf(texts: readonly string[]): RegExp {
  const widths = (separator: RegExp): number => new Set(texts.map((text) => partsOf(text, separator).length)).size
  return widths(atTabs) > 1 && widths(atTabsAndBlanks) === 1 ? atTabsAndBlanks : atTabs
}

/** The tables of a running text whose cells are parted by tabs; the lines above are their caption. */
export const tabGrids = oncePerDocument((document: Extracted): readonly Grid[] => {
  const lines = linesOf(document)
  const grids: Grid[] = []
  let start = 0
  while (start < lines.length) {
    let end = start
    while (end < lines.length && listed(lines, end).text.includes('\t')) end += 1
    if (end - start > 1) {
      const rows = lines.slice(start, end)
      const separator = separatorOf(rows.map(({ text }) => text))
      const parts = rows.map(({ text }) => partsOf(text, separator))
      const columns = Math.max(...parts.map(({ length }) => length))
      const caption = lines.slice(Math.max(0, start - captionLines), start).map(({ text }) => text)
      const cells = rows.map((line, row) =>
        Array.from({ length: columns }, (_, column) => cellOfPart(line, parts[row]?.[column] ?? null, row, column)),
      )
      grids.push({ caption: caption.join('\n'), columns, rows: cells })
    }
    start = Math.max(end, start + 1)
  }
  return grids
})
