import type { DrawnBlock } from '../core/model/drawn-document.ts'

/** Spreadsheets measure pictures at 96 points an inch; a row of theirs is 20 of these points high. */
const pixels = (mm: number): number => Math.round((mm / 25.4) * 96)
const rowPixels = 20

/** The picture that a block shows; a chart has one where the machine could draw it. */
function shownBy(block: DrawnBlock) {
  if (block.kind === 'image') return block
  if (block.kind !== 'chart' || block.picture === undefined) return null
  return { ...block.picture, type: 'png' as const, alternative: block.alternative }
}

/** A block's picture as it lies on a sheet from a row on, and how many rows it covers; null where it has none. */
export function sheetPicture(block: DrawnBlock, row: number) {
  const shown = shownBy(block)
  if (shown === null) return null
  const [width, height] = [pixels(shown.widthMm), pixels(shown.heightMm)]
  const data = new Uint8Array(Buffer.from(shown.base64, 'base64'))
  const anchor = { from: { row, col: 0 } }
  return {
    image: { data, type: shown.type, anchor, width, height, altText: shown.alternative },
    rows: Math.ceil(height / rowPixels),
  }
}
