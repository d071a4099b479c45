import { rowHeights } from '../hwpx/row-heights.ts'
import { unitsOfMm } from '../hwpx/units.ts'
import type { DrawnTable } from './drawn-document.ts'

/** How high a table may be, in millimetres, that is worth an emptier page: a third of what a page holds. */
const mostMm = 80

/** Decides whether a table is low enough to stand on one page whole rather than to break over two. */
export const standsWhole = ({ rowCount, widthsMm, cells }: DrawnTable): boolean =>
  rowHeights(rowCount, widthsMm.map(unitsOfMm), cells).reduce((sum, height) => sum + height, 0) <= unitsOfMm(mostMm)
