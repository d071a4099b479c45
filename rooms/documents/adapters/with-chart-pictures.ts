import { drawChart } from '../core/chart-svg.ts'
import type { DrawnBlock, DrawnDocument } from '../core/model/drawn-document.ts'
import { pictureOfChart } from './picture-of-chart.ts'

/** Gives every chart of a document its picture, for the formats that hold no drawings. */
export async function withChartPictures(document: DrawnDocument): Promise<DrawnDocument> {
  const blocks = await Promise.all(
    document.blocks.map(async (block): Promise<DrawnBlock> => {
      const png = block.kind === 'chart' ? await pictureOfChart(block) : null
      if (block.kind !== 'chart' || png === null) return block
      const { widthMm, heightMm } = drawChart(block)
      return { ...block, picture: { base64: Buffer.from(png).toString('base64'), widthMm, heightMm } }
    }),
  )
  return { ...document, blocks }
}
