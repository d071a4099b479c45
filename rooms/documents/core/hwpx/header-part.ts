import { fonts } from '../model/official-style.ts'
import { type CharacterShape, fontLanguages } from './character-shape.ts'
import type { Definitions } from './definitions.ts'
import { namespaces } from './namespaces.ts'
import { element, xmlPart } from './xml.ts'

/** The fonts of the file, by number: both come with every Hangul. */
const fontNames: readonly CharacterShape['font'][] = ['serif', 'sans']
export const fontNumber = (font: CharacterShape['font']): number => fontNames.indexOf(font)

const fontXml = (font: CharacterShape['font'], id: number): string =>
  element(
    'hh:font',
    { id, face: fonts[font], type: 'TTF', isEmbedded: 0 },
    element('hh:typeInfo', {
      ...{ familyType: 'FCAT_GOTHIC', weight: 8, proportion: 4, contrast: 0, strokeVariation: 1 },
      ...{ armStyle: 1, letterform: 1, midline: 1, xHeight: 1 },
    }),
  )

const fontLists = (): string =>
  element(
    'hh:fontfaces',
    { itemCnt: fontLanguages.length },
    ...fontLanguages.map((lang) =>
      element('hh:fontface', { lang, fontCnt: fontNames.length }, ...fontNames.map(fontXml)),
    ),
  )

/** Contents/header.xml: everything that sections refer to. */
export const headerPart = (definitions: Definitions, sections: number): string =>
  xmlPart(
    element(
      'hh:head',
      { ...namespaces, version: '1.4', secCnt: sections },
      element('hh:beginNum', { page: 1, footnote: 1, endnote: 1, pic: 1, tbl: 1, equation: 1 }),
      element('hh:refList', {}, fontLists(), definitions.lists()),
      element('hh:compatibleDocument', { targetProgram: 'HWP201X' }, element('hh:layoutCompatibility', {})),
      element('hh:docOption', {}, element('hh:linkinfo', { path: '', pageInherit: 0, footnoteInherit: 0 })),
      // Spelt so in the format.
      element('hh:trackchageConfig', { flags: 56 }),
    ),
  )
