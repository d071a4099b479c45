import type { PictureSize } from './picture-size.ts'
import { element, escapeXml } from './xml.ts'

/** A picture as a section shows it; its bytes stand in the package. */
export interface PlacedPicture {
  readonly id: number
  /** Its name in the package's list. */
  readonly item: string
  /** In units. */
  readonly width: number
  readonly height: number
  readonly size: PictureSize
  readonly alternative: string
}

/** Hangul counts 75 units for a point of a picture (96 to an inch). */
export const unitsPerPoint = 75

const same = (name: string): string => element(`hc:${name}`, { e1: 1, e2: 0, e3: 0, e4: 0, e5: 1, e6: 0 })

/** A picture that stands in its line as a letter does. */
export function pictureXml(picture: PlacedPicture): string {
  const { id, item, width, height, size, alternative } = picture
  const [dimwidth, dimheight] = [size.width * unitsPerPoint, size.height * unitsPerPoint]
  const none = { left: 0, right: 0, top: 0, bottom: 0 }
  return element(
    'hp:pic',
    {
      ...{ id, zOrder: id, numberingType: 'PICTURE', textWrap: 'TOP_AND_BOTTOM', textFlow: 'BOTH_SIDES', lock: 0 },
      ...{ dropcapstyle: 'None', href: '', groupLevel: 0, instid: id, reverse: 0 },
    },
    element('hp:offset', { x: 0, y: 0 }),
    element('hp:orgSz', { width, height }),
    element('hp:curSz', { width, height }),
    element('hp:flip', { horizontal: 0, vertical: 0 }),
    element('hp:rotationInfo', {
      ...{ angle: 0, centerX: Math.floor(width / 2), centerY: Math.floor(height / 2), rotateimage: 1 },
    }),
    element('hp:renderingInfo', {}, same('transMatrix'), same('scaMatrix'), same('rotMatrix')),
    element(
      'hp:imgRect',
      {},
      element('hc:pt0', { x: 0, y: 0 }),
      element('hc:pt1', { x: width, y: 0 }),
      element('hc:pt2', { x: width, y: height }),
      element('hc:pt3', { x: 0, y: height }),
    ),
    element('hp:imgClip', { left: 0, right: dimwidth, top: 0, bottom: dimheight }),
    element('hp:inMargin', none),
    element('hp:imgDim', { dimwidth, dimheight }),
    element('hc:img', { binaryItemIDRef: item, bright: 0, contrast: 0, effect: 'REAL_PIC', alpha: 0 }),
    element('hp:effects', {}),
    element('hp:sz', { width, widthRelTo: 'ABSOLUTE', height, heightRelTo: 'ABSOLUTE', protect: 0 }),
    element('hp:pos', {
      ...{ treatAsChar: 1, affectLSpacing: 0, flowWithText: 1, allowOverlap: 0, holdAnchorAndSO: 0 },
      ...{ vertRelTo: 'PARA', horzRelTo: 'COLUMN', vertAlign: 'TOP', horzAlign: 'LEFT', vertOffset: 0, horzOffset: 0 },
    }),
    element('hp:outMargin', none),
    element('hp:shapeComment', {}, escapeXml(alternative)),
  )
}
