import sharp from 'sharp'
import { expect, test } from 'vitest'
import { drawDocument } from '../core/model/drawn-document.ts'
import { everyBlock } from '../core/model/every-block.ts'
import type { BlockOf } from '../core/model/official-document.ts'
import { pictureOfChart } from './picture-of-chart.ts'
import { withChartPictures } from './with-chart-pictures.ts'

test('every chart gets its picture, the same each time; the other blocks stay as they are', async () => {
  const drawn = drawDocument(everyBlock)
  const pictured = await withChartPictures(drawn)
  expect(await withChartPictures(drawn)).toEqual(pictured)
  const charts = pictured.blocks.flatMap((block) => (block.kind === 'chart' ? [block] : []))
  expect(charts).toHaveLength(1)
  const { picture } = charts[0] ?? {}
  expect(await sharp(Buffer.from(picture?.base64 ?? '', 'base64')).metadata()).toMatchObject({
    format: 'png',
    width: 1360,
  })
  expect(pictured.blocks.filter(({ kind }) => kind !== 'chart')).toEqual(
    drawn.blocks.filter(({ kind }) => kind !== 'chart'),
  )
})

test('Korean letters and the signs of offices are drawn, not boxes: different words give different pictures', async () => {
  const chart = everyBlock.blocks.find((block): block is BlockOf<'chart'> => block.kind === 'chart')
  if (chart === undefined) throw new Error('no chart')
  const [one, other] = await Promise.all(
    ['가나다', '라마바'].map((label) => pictureOfChart({ ...chart, labels: [label, 'ㄱ', 'ㄴ'] })),
  )
  expect(one).not.toEqual(other)
})
