import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import initRhwp, { HwpDocument } from '@rhwp/core'
import type { TableReader, ToldCell } from './told-table.ts'

/** A document opened by rhwp, which lays out pages. */
export async function openRhwp(bytes: Uint8Array): Promise<HwpDocument> {
  // It asks the browser how wide letters are.
  Object.assign(globalThis, {
    measureTextWidth: (font: string, text: string): number =>
      [...text].length * Number(/([\d.]+)px/.exec(font)?.[1] ?? 10) * 0.8,
  })
  await initRhwp({ module_or_path: readFileSync(fileURLToPath(import.meta.resolve('@rhwp/core/rhwp_bg.wasm'))) })
  return new HwpDocument(bytes)
}

interface Control {
  readonly ctrlId: string
  readonly para: number
  readonly controlIndex: number
}

/** rhwp, which reads HWPX with code of its own. */
export const byRhwp: TableReader = {
  name: 'rhwp',
  format: 'hwpx',
  async read(bytes) {
    const document = await openRhwp(bytes)
    const controls = JSON.parse(document.getControls()) as readonly Control[]
    const sections = controls.filter(({ ctrlId }) => ctrlId === 'secd').map(({ para }) => para)
    return controls
      .filter(({ ctrlId }) => ctrlId === 'tbl')
      .map(({ para, controlIndex }) => {
        const section = sections.findLastIndex((first) => first <= para)
        const at = [section, para - (sections[section] ?? 0), controlIndex] as const
        const { cellCount } = JSON.parse(document.getTableDimensions(...at)) as { cellCount: number }
        return Array.from({ length: cellCount }, (_, cell): ToldCell => {
          const told = JSON.parse(document.getCellInfo(...at, cell)) as Record<string, number>
          const lines = Array.from({ length: document.getCellParagraphCount(...at, cell) }, (_line, line) =>
            document.getTextInCell(...at, cell, line, 0, document.getCellParagraphLength(...at, cell, line)),
          )
          const { row = -1, col = -1, rowSpan = -1, colSpan = -1 } = told
          return { row, column: col, rowSpan, columnSpan: colSpan, text: lines.join('\n') }
        })
      })
  },
}
