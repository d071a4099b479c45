import type { Run } from '../model/official-document.ts'
import type { CharacterShape } from './character-shape.ts'
import type { Definitions } from './definitions.ts'
import type { ParagraphShape } from './paragraph-shape.ts'
import { namedStyles, type StyleName } from './styles.ts'
import { element, escapeXml } from './xml.ts'

/** A paragraph that is ready but for where it stands: whether a page or a section begins with it. */
export interface Paragraph {
  readonly shape: number
  readonly style: number
  /** Of its first run, which may come to hold more. */
  readonly characters: number
  /** What stands before its text: controls. */
  readonly before: string
  readonly runs: string
}

/** Hangul's own codes in a line: a tab to the right with dots before it. */
const dottedTab = element('hp:tab', { width: 4000, leader: 3, type: 2 })
const inLine: Readonly<Record<string, string>> = { '\n': element('hp:lineBreak', {}), '\t': dottedTab }

/** A text within a run: line breaks and tabs are elements of their own. */
export const textXml = (text: string): string =>
  element(
    'hp:t',
    {},
    ...text
      .replace(/\r\n?/g, '\n')
      .split(/([\n\t])/)
      .map((part) => inLine[part] ?? escapeXml(part)),
  )

export const runXml = (characters: number, ...content: readonly string[]): string =>
  element('hp:run', { charPrIDRef: characters }, ...content)

/** How a paragraph departs from its style. */
export type Departure = Partial<ParagraphShape> & { readonly letters?: Partial<CharacterShape> }

const shapesOf = (definitions: Definitions, name: StyleName, { letters, ...departure }: Departure) => {
  const { paragraph, characters } = namedStyles[name]
  const look = { ...characters, ...letters }
  return {
    shape: definitions.paragraph({ ...paragraph, ...departure }),
    style: definitions.style(name),
    look,
    characters: definitions.characters(look),
  }
}

/** A paragraph of text in a style. */
export function textParagraph(
  definitions: Definitions,
  name: StyleName,
  runs: readonly Run[],
  departure: Departure = {},
): Paragraph {
  const { look, ...paragraph } = shapesOf(definitions, name, departure)
  const written = runs.map(({ text, bold, underlined }) => {
    const own = { ...look, bold: look.bold || bold === true, underlined: look.underlined || underlined === true }
    return runXml(definitions.characters(own), textXml(text))
  })
  return { ...paragraph, before: '', runs: written.join('') }
}

/** A paragraph around a table or a picture. */
export function objectParagraph(
  definitions: Definitions,
  object: string,
  departure: Departure = {},
  name: StyleName = 'holder',
): Paragraph {
  const { shape, style, characters } = shapesOf(definitions, name, departure)
  return { shape, style, characters, before: '', runs: runXml(characters, object, element('hp:t', {})) }
}

/** Writes a paragraph; `newPage`: whether a page begins with it. */
export function paragraphXml(paragraph: Paragraph, newPage = false, opening = ''): string {
  const { shape, style, characters, before, runs } = paragraph
  const controls = opening + before
  return element(
    'hp:p',
    { id: 0, paraPrIDRef: shape, styleIDRef: style, pageBreak: newPage ? 1 : 0, columnBreak: 0, merged: 0 },
    controls === '' ? '' : runXml(characters, controls, element('hp:t', {})),
    controls === '' && runs === '' ? runXml(characters) : runs,
  )
}

/** What holds paragraphs of its own: a cell, a header, a caption. */
export const subList = (align: 'TOP' | 'CENTER' | 'BOTTOM', width: number, paragraphs: readonly Paragraph[]): string =>
  element(
    'hp:subList',
    {
      ...{ id: '', textDirection: 'HORIZONTAL', lineWrap: 'BREAK', vertAlign: align, linkListIDRef: 0 },
      ...{ linkListNextIDRef: 0, textWidth: width, textHeight: 0, hasTextRef: 0, hasNumRef: 0 },
    },
    ...paragraphs.map((paragraph) => paragraphXml(paragraph)),
  )
