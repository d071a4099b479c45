import { fromBase64url } from '#kit/bytes.ts'
import type { BlockOf } from '../model/official-document.ts'
import type { Book } from './book.ts'
import { objectParagraph, type Paragraph, textParagraph } from './paragraph.ts'
import { pictureXml, unitsPerPoint } from './picture.ts'
import { pictureSize } from './picture-size.ts'
import { unitsOfMm } from './units.ts'

const bytesOf = (base64: string): Uint8Array =>
  fromBase64url(base64.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_'))

type Shown = Pick<BlockOf<'image'>, 'type' | 'base64' | 'widthMm' | 'heightMm' | 'alternative' | 'caption'>

/** A picture in the middle of the line, its caption below it. */
export function imageParagraphs(book: Book, image: Shown): readonly Paragraph[] {
  const { definitions, nextObject, keepPicture } = book
  const bytes = bytesOf(image.base64)
  const [width, height] = [unitsOfMm(image.widthMm), unitsOfMm(image.heightMm)]
  const object = pictureXml({
    id: nextObject(),
    item: keepPicture(image.type, bytes),
    ...{ width, height },
    size: pictureSize(bytes) ?? { width: Math.ceil(width / unitsPerPoint), height: Math.ceil(height / unitsPerPoint) },
    alternative: image.alternative,
  })
  const captioned = image.caption !== null
  return [
    objectParagraph(definitions, object, { align: 'center', keepWithNext: captioned }),
    ...(image.caption === null ? [] : [textParagraph(definitions, 'pictureCaption', [{ text: image.caption }])]),
  ]
}
