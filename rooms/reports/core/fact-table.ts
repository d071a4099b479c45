import type { BlockOf } from '#rooms/documents/core/model/official-document.ts'
import { textCell } from '#rooms/documents/core/model/write-blocks.ts'

/** What is known of a thing, a label beside each; what is not known (null) is left out. */
export const factTable = (
  facts: readonly (readonly [label: string, said: string | null])[],
  widthMm = 170,
): BlockOf<'table'> => ({
  kind: 'table',
  ...{ caption: null, unit: null, headRows: 0, lines: true },
  widthsMm: [35, widthMm - 35],
  rows: facts.flatMap(([label, said]) =>
    said === null ? [] : [[textCell(label, { role: 'row-head' }), textCell(said)]],
  ),
})
