import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drawChart } from '../core/chart-svg.ts'
import type { BlockOf } from '../core/model/official-document.ts'
import { embeddedFaces } from './typst/embedded-font.ts'

/** Lays the embedded font where the library of pictures looks for fonts, before it first looks: a server may have none. */
function letter(): void {
  const folder = mkdtempSync(join(tmpdir(), 'madang-font-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const [index, { bytes }] of embeddedFaces().entries()) writeFileSync(join(folder, `${index}.ttf`), bytes)
  const settings = `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${folder}</cachedir></fontconfig>`
  writeFileSync(join(folder, 'fonts.conf'), settings)
  process.env['FONTCONFIG_FILE'] = join(folder, 'fonts.conf')
}
let lettered = false

/** The picture of a chart as PNG at 200 points an inch or more; null where the drawing cannot be made a picture here. */
export async function pictureOfChart(chart: Omit<BlockOf<'chart'>, 'kind'>): Promise<Uint8Array | null> {
  if (!lettered) letter()
  lettered = true
  try {
    const { default: sharp } = await import('sharp')
    return new Uint8Array(
      await sharp(Buffer.from(drawChart(chart).svg), { density: 144 })
        .png()
        .toBuffer(),
    )
  } catch {
    return null
  }
}
