import { unitsOfPoints } from './units.ts'
import { type Attributes, element } from './xml.ts'

/** How letters look. */
export interface CharacterShape {
  readonly font: 'serif' | 'sans'
  readonly points: number
  readonly bold: boolean
  readonly underlined: boolean
  readonly colour: string
}

/** The languages for which Hangul keeps fonts apart, as fonts and as letters' shapes name them. */
export const fontLanguages = ['HANGUL', 'LATIN', 'HANJA', 'JAPANESE', 'OTHER', 'SYMBOL', 'USER'] as const

const forAll = (value: number): Attributes =>
  Object.fromEntries(fontLanguages.map((language) => [language.toLowerCase(), value]))

/** `noFill`: the number of the border and fill of letters without any. */
export function characterShapeXml(shape: CharacterShape, id: number, fontNumber: number, noFill: number): string {
  const { points, bold, underlined, colour } = shape
  return element(
    'hh:charPr',
    {
      id,
      height: unitsOfPoints(points),
      textColor: colour,
      shadeColor: 'none',
      useFontSpace: 0,
      useKerning: 0,
      symMark: 'NONE',
      borderFillIDRef: noFill,
    },
    element('hh:fontRef', forAll(fontNumber)),
    element('hh:ratio', forAll(100)),
    element('hh:spacing', forAll(0)),
    element('hh:relSz', forAll(100)),
    element('hh:offset', forAll(0)),
    bold ? element('hh:bold', {}) : '',
    element('hh:underline', { type: underlined ? 'BOTTOM' : 'NONE', shape: 'SOLID', color: '#000000' }),
    element('hh:strikeout', { shape: 'NONE', color: '#000000' }),
    element('hh:outline', { type: 'NONE' }),
    element('hh:shadow', { type: 'NONE', color: 'none', offsetX: 10, offsetY: 10 }),
  )
}
