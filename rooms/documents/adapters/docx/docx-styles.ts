import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type IStylesOptions, ShadingType } from 'docx'
import { colours, type } from '../../core/model/official-style.ts'
import { colour, halfPoints, lineHeight, wordFont } from './docx-measures.ts'

type Marks = 'report' | 'letter'

/** How wide the mark of a level is with its space, in widths of a letter: (가) needs more than □. */
const markWidth = (marks: Marks, level: number): number => {
  if (marks === 'report') return 1.4
  return level === 5 || level === 6 ? 2.3 : 1.8
}

const sizeOfItem = (marks: Marks, level: number): number =>
  marks === 'letter' ? type.letter : (type.items[Math.min(level, type.items.length) - 1] ?? type.body)

/** An indent whose first line begins earlier by the width of a mark, so that all lines of a text stand below each other. */
const hanging = (points: number, em: number, before = 0): { left: number; hanging: number } => {
  const wide = Math.round(points * em * 20)
  return { left: wide + before, hanging: wide }
}

const itemStyle = (marks: Marks, level: number): IParagraphStyleOptions => {
  const size = sizeOfItem(marks, level)
  // One letter of the body further in for each level (two typed spaces).
  const before = (level - 1) * sizeOfItem(marks, 2) * 20
  return {
    id: `Item${level}`,
    name: `항목 ${level}`,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: halfPoints(size), ...(marks === 'report' && level === 1 ? { bold: true } : {}) },
    paragraph: {
      indent: hanging(size, markWidth(marks, level), before),
      spacing: { before: level === 1 ? 120 : 40, ...lineHeight(size, type.lineHeight) },
    },
  }
}

const plainStyle = (
  id: string,
  name: string,
  points: number,
  more: IParagraphStyleOptions['paragraph'] = {},
  percent: number = type.lineHeight,
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: { size: halfPoints(points) },
  paragraph: { ...more, spacing: { ...lineHeight(points, percent), ...more.spacing } },
})

const contentsStyle = (level: 1 | 2 | 3): IParagraphStyleOptions => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  run: { size: halfPoints(level === 1 ? type.body : type.note), ...(level === 1 ? { bold: true } : {}) },
  paragraph: {
    indent: { left: (level - 1) * type.body * 20 },
    spacing: { before: level === 1 ? 120 : 0 },
  },
})

const heading = (points: number, before: number) =>
  ({
    run: { size: halfPoints(points), bold: true, color: colour(colours.text) },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before, after: 120, ...lineHeight(points, type.lineHeight) },
    },
  }) as const

/** The styles of a Word document: whoever writes on in it changes one style, and every item of the level follows. */
export const stylesOf = (marks: Marks, language: 'ko' | 'en'): IStylesOptions => {
  const chapter = heading(type.chapter, 360)
  const rule = { style: BorderStyle.SINGLE, size: 48, space: 6, color: colour(colours.chapter) }
  return {
    default: {
      document: {
        run: {
          font: wordFont,
          size: halfPoints(marks === 'letter' ? type.letter : type.body),
          language: { value: language === 'ko' ? 'ko-KR' : 'en-US', eastAsia: 'ko-KR' },
        },
        paragraph: { spacing: lineHeight(marks === 'letter' ? type.letter : type.body, type.lineHeight) },
      },
      title: {
        run: { size: halfPoints(type.title), bold: true },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { before: 240, after: 240, ...lineHeight(type.title, type.lineHeight) },
        },
      },
      heading1: {
        ...chapter,
        paragraph: {
          ...chapter.paragraph,
          border: { left: rule },
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: colour(colours.chapterBand) },
        },
      },
      heading2: heading(type.section, 280),
      heading3: heading(type.subsection, 200),
    },
    paragraphStyles: [
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((level) => itemStyle(marks, level)),
      plainStyle('Note', '비고', type.note, { indent: hanging(type.note, 1.4, type.note * 20) }),
      plainStyle('UnderTitle', '제목 아래', type.body, { alignment: AlignmentType.CENTER }),
      plainStyle('ContentsTitle', '목차 제목', type.chapter, {
        alignment: AlignmentType.CENTER,
        spacing: { after: 240 },
      }),
      plainStyle('TableCaption', '표 제목', type.caption, { keepNext: true, spacing: { before: 160 } }),
      plainStyle('PictureCaption', '그림 제목', type.caption, { alignment: AlignmentType.CENTER }),
      plainStyle('Unit', '단위', type.small, { keepNext: true, alignment: AlignmentType.RIGHT }),
      plainStyle('TableText', '표 글', type.table, {}, type.tableLineHeight),
      plainStyle('Attachments', '붙임', marks === 'letter' ? type.letter : type.body),
      plainStyle('Running', '머리글과 쪽 번호', type.small, {}, type.tableLineHeight),
      ...([1, 2, 3] as const).map(contentsStyle),
    ],
  }
}
