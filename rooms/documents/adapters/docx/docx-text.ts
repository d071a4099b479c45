import { AlignmentType, HeadingLevel, Paragraph, Tab, TextRun } from 'docx'
import { type DrawnBlock, headingLine } from '../../core/model/drawn-document.ts'
import type { Alignment, Run } from '../../core/model/official-document.ts'
import { noteMark } from '../../core/model/official-style.ts'
import { twips } from './docx-measures.ts'

type DrawnOf<Kind extends DrawnBlock['kind']> = Extract<DrawnBlock, { kind: Kind }>

export const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justified: AlignmentType.BOTH,
} as const satisfies Record<Alignment, string>

/** Runs of Word: lines of a text are parted by breaks, so that they stay one paragraph. */
export const runsOf = (runs: readonly Run[]): TextRun[] =>
  runs.flatMap(({ text, bold, underlined }) =>
    text.split('\n').map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(bold === true ? { bold } : {}),
          ...(underlined === true ? { underline: {} } : {}),
          ...(index > 0 ? { break: 1 } : {}),
        }),
    ),
  )

/** A paragraph of plain text in a style. */
export const styled = (style: string, text: string): Paragraph => new Paragraph({ style, children: runsOf([{ text }]) })

const marked = (style: string, mark: string, runs: readonly Run[], keepNext = false): Paragraph =>
  new Paragraph({
    style,
    ...(keepNext ? { keepNext } : {}),
    children: [new TextRun({ children: [mark, new Tab()] }), ...runsOf(runs)],
  })

/** An item with its mark as text: whoever copies or converts it keeps the mark. */
export const drawItem = ({ level, mark, runs, leads }: DrawnOf<'item'>): Paragraph =>
  marked(`Item${level}`, mark, runs, leads === true)

export const drawNote = ({ runs }: DrawnOf<'note'>): Paragraph => marked('Note', noteMark, runs)

export const drawParagraph = ({ runs, align }: DrawnOf<'paragraph'>): Paragraph =>
  new Paragraph({ children: runsOf(runs), ...(align === undefined ? {} : { alignment: alignments[align] }) })

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

export const drawHeading = (heading: DrawnOf<'heading'>): Paragraph =>
  new Paragraph({ heading: levels[heading.level], children: runsOf([{ text: headingLine(heading) }]) })

/** A cover's title stands a third down its page, by space alone: not every reader knows pages set in the middle. */
export const drawTitle = ({ text, under, cover }: DrawnOf<'title'>): Paragraph[] => [
  new Paragraph({
    heading: HeadingLevel.TITLE,
    children: runsOf([{ text }]),
    ...(cover ? { spacing: { before: twips(75), after: twips(20) } } : {}),
  }),
  ...under.map((line) => styled('UnderTitle', line)),
]

/** A paragraph of one point: what Word needs between two tables and at the head of a new page. */
export const thinLine = (more: { readonly pageBreakBefore?: true; readonly after?: number } = {}): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after: more.after ?? 0, line: 20, lineRule: 'exact' },
    run: { size: 2 },
    ...(more.pageBreakBefore === true ? { pageBreakBefore: true } : {}),
  })
