import { AlignmentType, type FileChild, ImageRun, Paragraph } from 'docx'
import { pixels } from './docx-measures.ts'
import { styled } from './docx-text.ts'

/** A picture to be set in the middle of the page, in millimetres, with what is told of it to who does not see it. */
export interface PictureToDraw {
  readonly type: 'png' | 'jpeg'
  readonly base64: string
  readonly widthMm: number
  readonly heightMm: number
  readonly alternative: string
  readonly caption: string | null
}

/** Draws a picture and its caption; `number` tells it from the document's others. */
export function drawPicture(picture: PictureToDraw, number: number): FileChild[] {
  const { type, base64, widthMm, heightMm, alternative, caption } = picture
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      ...(caption === null ? {} : { keepNext: true }),
      children: [
        new ImageRun({
          type: type === 'png' ? 'png' : 'jpg',
          data: Buffer.from(base64, 'base64'),
          transformation: { width: pixels(widthMm), height: pixels(heightMm) },
          altText: { id: String(number), name: `picture${number}`, description: alternative },
        }),
      ],
    }),
    ...(caption === null ? [] : [styled('PictureCaption', caption)]),
  ]
}
