import { noteMark, reportMarks, spacing, type } from '../model/official-style.ts'
import type { CharacterShape } from './character-shape.ts'
import type { ParagraphShape } from './paragraph-shape.ts'
import { emsOf } from './text-measure.ts'
import { unitsOfPoints } from './units.ts'

/** A style by whose name an officer changes all paragraphs of a kind at once. */
export interface NamedStyle {
  readonly name: string
  readonly englishName: string
  readonly paragraph: ParagraphShape
  readonly characters: CharacterShape
}

const plain: CharacterShape = { font: 'serif', points: type.body, bold: false, underlined: false, colour: '#000000' }
const flat: ParagraphShape = {
  ...{ align: 'justified', left: 0, hang: 0, before: 0, after: 0 },
  ...{ lineHeight: type.lineHeight, keepWithNext: false, dotsTo: null },
}

type Look = Partial<CharacterShape> & Partial<ParagraphShape>

/** `before` and `after`: in points. */
const style = (name: string, englishName: string, { before = 0, after = 0, ...look }: Look): NamedStyle => {
  const { font, points, bold, underlined, colour } = { ...plain, ...look }
  const { align, left, hang, lineHeight, keepWithNext, dotsTo } = { ...flat, ...look }
  return {
    ...{ name, englishName },
    paragraph: {
      align,
      left,
      hang,
      before: unitsOfPoints(before),
      after: unitsOfPoints(after),
      lineHeight,
      keepWithNext,
      dotsTo,
    },
    characters: { font, points, bold, underlined, colour },
  }
}

const sans = { font: 'sans', bold: true } as const
const inTable = { font: 'sans', points: type.table, align: 'center', lineHeight: type.tableLineHeight } as const

/** By how much the lines after the first stand further in: as wide as the mark and its space. */
export const hangOf = (mark: string, points: number): number => unitsOfPoints(emsOf(`${mark} `) * points)

const reportItem = (level: number): NamedStyle => {
  const points = type.items[level - 1] as number
  const mark = reportMarks[level - 1] as string
  return style(`항목 ${level}`, `Item ${level}`, {
    ...{ points, hang: hangOf(mark, points), left: unitsOfPoints(spacing.reportIndent * (level - 1)) },
    ...(level === 1 ? sans : {}),
    before: level === 1 ? spacing.firstItem : spacing.item,
  })
}

/** The styles of every document, by what they are for; their order is that of their numbers in the file. */
export const namedStyles = {
  normal: style('바탕글', 'Normal', {}),
  body: style('본문', 'Body', { before: spacing.item }),
  heading1: style('개요 1', 'Outline 1', { ...sans, points: type.chapter, align: 'left', lineHeight: 130 }),
  heading2: style('개요 2', 'Outline 2', {
    ...{ ...sans, points: type.section, align: 'left', before: spacing.section, keepWithNext: true },
  }),
  heading3: style('개요 3', 'Outline 3', {
    ...{ ...sans, points: type.subsection, align: 'left', before: spacing.subsection, keepWithNext: true },
  }),
  header: style('머리말', 'Header', { font: 'sans', points: type.small, align: 'right', lineHeight: 130 }),
  caption: style('캡션', 'Caption', {
    ...{
      ...sans,
      points: type.caption,
      align: 'left',
      lineHeight: 130,
      before: spacing.subsection,
      keepWithNext: true,
    },
  }),
  pictureCaption: style('그림 캡션', 'Picture Caption', { ...sans, points: type.caption, align: 'center' }),
  contentsTitle: style('차례 제목', 'TOC Heading', { ...sans, points: type.chapter, align: 'center', before: 0 }),
  contents1: style('차례 1', 'TOC 1', { ...sans, align: 'left', before: spacing.section }),
  contents2: style('차례 2', 'TOC 2', { align: 'left', left: unitsOfPoints(type.body) }),
  contents3: style('차례 3', 'TOC 3', { align: 'left', left: unitsOfPoints(type.body * 2) }),
  title: style('문서 제목', 'Document Title', { ...sans, points: type.title, align: 'center', lineHeight: 130 }),
  underTitle: style('문서 정보', 'Document Details', { points: type.section, align: 'center' }),
  item1: reportItem(1),
  item2: reportItem(2),
  item3: reportItem(3),
  item4: reportItem(4),
  item5: reportItem(5),
  letterItem: style('공문 항목', 'Letter Item', { points: type.letter }),
  note: style('비고', 'Note', { points: type.note, hang: hangOf(noteMark, type.note), before: spacing.item }),
  cell: style('표 내용', 'Table Text', { ...inTable, align: 'left' }),
  cellHead: style('표 머리', 'Table Head', { ...inTable, bold: true }),
  unit: style('표 단위', 'Table Unit', {
    ...{ font: 'sans', points: type.small, align: 'right', lineHeight: 130, keepWithNext: true },
  }),
  /** Holds a table or a picture, and is as low as can be below it. */
  holder: style('개체', 'Object', { points: 6, align: 'left', after: spacing.item }),
  attachments: style('붙임', 'Attachments', { before: spacing.section, align: 'left' }),
} as const satisfies Readonly<Record<string, NamedStyle>>

export type StyleName = keyof typeof namedStyles
