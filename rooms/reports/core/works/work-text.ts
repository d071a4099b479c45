import { groupDigits } from '#rooms/documents/core/grouped-digits.ts'
import type { Block, BlockOf } from '#rooms/documents/core/model/official-document.ts'
import { item, note, textCell } from '#rooms/documents/core/model/write-blocks.ts'
import type { Figure } from '#rooms/works/core/figure.ts'
import type { Work } from '#rooms/works/core/work.ts'
import type { Issue, WorkLine } from '#rooms/works/core/work-lines.ts'
import { paperWords } from '../words.ts'
import { workWords as w } from './words.ts'

const levels = { item: 2, dash: 3, dot: 4 } as const

/** The lines of a work's text under its heading (□): ○ - · each of its level, ※ as a note, when it was before what it was. */
export const lineBlocks = (lines: readonly WorkLine[]): readonly Block[] =>
  lines.map(({ mark, when, text }) => {
    const said = when === null ? text : `${when}: ${text}`
    return mark === 'note' ? note(said) : item(levels[mark], said)
  })

/** A part of a paper under its □; a part that says nothing is left out. */
export const part = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [item(1, title), ...blocks]

/** When and where a work is done, then what its overview says. */
export const overviewBlocks = ({ period, place, texts }: Work): readonly Block[] => [
  ...(period === null ? [] : [item(2, `${w.period}: ${period}`)]),
  ...(place === null ? [] : [item(2, `${w.place}: ${place}`)]),
  ...lineBlocks(texts.overview),
]

/** Each difficulty with what is done about it under "⇒". */
export const issueBlocks = (issues: readonly Issue[]): readonly Block[] =>
  issues.flatMap(({ issue, remedy }) => [item(2, issue), ...(remedy === null ? [] : [item(3, `⇒ ${remedy}`)])])

/** The numbers that a work's paper states, each with its unit and the parts that it states. */
export const figureTable = (figures: readonly Figure[]): BlockOf<'table'> => ({
  kind: 'table',
  ...{ caption: null, unit: null, headRows: 1, lines: true },
  widthsMm: [60, 40, 70],
  rows: [
    [w.kind, w.figure, w.parts].map((label) => textCell(label)),
    ...figures.map(({ name, value, unit, parts }) => [
      textCell(name, { role: 'row-head', align: 'left' }),
      textCell(`${groupDigits(value)}${unit}`, { align: 'right' }),
      textCell(parts.map((one) => `${one.name} ${groupDigits(one.value)}`).join(', ') || paperWords.none),
    ]),
  ],
})
