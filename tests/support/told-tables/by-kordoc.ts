import type { IRBlock } from 'kordoc'
import { type TableReader, uncovered } from './told-table.ts'

/** kordoc, which reads HWPX and DOCX with code of its own. */
export const byKordoc = (format: 'hwpx' | 'docx'): TableReader => ({
  name: 'kordoc',
  format,
  async read(bytes) {
    process.env['KORDOC_OFFLINE'] = '1'
    const { parse } = await import('kordoc')
    const result = await parse(new Uint8Array(bytes).buffer)
    if (!result.success) throw new Error(JSON.stringify(result))
    return result.blocks.flatMap(({ table }: IRBlock) =>
      table === undefined
        ? []
        : [
            uncovered(
              table.cells.map((row) =>
                row.map(({ text, rowSpan, colSpan }) => ({ text, rowSpan, columnSpan: colSpan })),
              ),
            ),
          ],
    )
  },
})
