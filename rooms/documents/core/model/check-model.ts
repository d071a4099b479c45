import { readDecimal } from '../exact-decimal.ts'
import type { Block, BlockOf, OfficialDocument } from './official-document.ts'
import { textHeightMm, textWidthMm } from './official-style.ts'
import { placeRows } from './place-rows.ts'

/** What is wrong with a document, and with which of its blocks (from 0). A fault is a bug of whoever built the document. */
export interface ModelFault {
  readonly block: number
  readonly kind:
    | 'row-not-as-wide-as-the-table'
    | 'cells-overlap'
    | 'span-below-the-last-row'
    | 'row-without-a-cell-of-its-own'
    | 'head-reaches-below-the-heads'
    | 'only-heads'
    | 'wider-than-the-page'
    | 'taller-than-the-page'
    | 'not-a-number'
    | 'level-skipped'
    | 'second-title'
    | 'values-not-as-many-as-labels'
    | 'nothing-attached'
}

type Found = readonly ModelFault['kind'][]
const when = (wrong: boolean, kind: ModelFault['kind']): Found => (wrong ? [kind] : [])

function faultsOfTable(table: BlockOf<'table'>, landscape: boolean): Found {
  const { rows, widthsMm, headRows } = table
  const { cells, covered, overlaps, tooDeep } = placeRows(rows)
  const width = widthsMm.reduce((sum, each) => sum + each, 0)
  return [
    ...when(
      covered.some((fields) => fields !== widthsMm.length),
      'row-not-as-wide-as-the-table',
    ),
    ...when(overlaps.length > 0, 'cells-overlap'),
    ...when(tooDeep.length > 0, 'span-below-the-last-row'),
    // Word processors have no row that spans from above cover whole.
    ...when(
      rows.some((row) => row.length === 0),
      'row-without-a-cell-of-its-own',
    ),
    ...when(
      cells.some(({ row, rowSpan }) => row < headRows && row + rowSpan > headRows),
      'head-reaches-below-the-heads',
    ),
    ...when(headRows >= rows.length, 'only-heads'),
    // Half a millimetre is what rounding column widths may add.
    ...when(width > textWidthMm(landscape) + 0.5, 'wider-than-the-page'),
    ...when(
      cells.some(({ cell: { held } }) => held.kind === 'number' && readDecimal(held.text) === null),
      'not-a-number',
    ),
  ]
}

function faultsOfChart({ labels, series }: BlockOf<'chart'>): Found {
  return [
    ...when(
      series.some(({ values }) => values.length !== labels.length),
      'values-not-as-many-as-labels',
    ),
    ...when(
      series.some(({ values }) => values.some((value) => value !== null && readDecimal(value) === null)),
      'not-a-number',
    ),
  ]
}

/** Which level the block begins at most one deeper than; headings let items begin anew. */
const levelAfter = (block: Block, before: number): number =>
  block.kind === 'item' ? block.level : block.kind === 'heading' || block.kind === 'title' ? 0 : before

/** Decides what is wrong with a document before any writer draws it: grids, widths, levels, numbers. None for a sound one. */
export function checkModel(document: OfficialDocument): readonly ModelFault[] {
  const faults: ModelFault[] = []
  let [landscape, level, titled] = [false, 0, false]
  let heading: number | null = null
  for (const [index, block] of document.blocks.entries()) {
    const found: Found = [
      ...(block.kind === 'table' ? faultsOfTable(block, landscape) : []),
      ...(block.kind === 'chart' ? faultsOfChart(block) : []),
      ...when(block.kind === 'image' && block.widthMm > textWidthMm(landscape), 'wider-than-the-page'),
      ...when(block.kind === 'image' && block.heightMm > textHeightMm(landscape), 'taller-than-the-page'),
      // Reports choose their marks freely (○ without □ above is common); a letter's levels count and may not be skipped.
      ...when(document.marks === 'letter' && block.kind === 'item' && block.level > level + 1, 'level-skipped'),
      // Who hears a document read moves by its headings: 1 to 3 tells of a section that is not there.
      ...when(block.kind === 'heading' && heading !== null && block.level > heading + 1, 'level-skipped'),
      ...when(block.kind === 'title' && titled, 'second-title'),
      ...when(block.kind === 'attachments' && block.entries.length === 0, 'nothing-attached'),
    ]
    faults.push(...found.map((kind) => ({ block: index, kind })))
    if (block.kind === 'section') landscape = block.landscape
    titled ||= block.kind === 'title'
    level = levelAfter(block, level)
    if (block.kind === 'heading') heading = block.level
  }
  return faults
}
