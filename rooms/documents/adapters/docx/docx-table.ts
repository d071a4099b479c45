import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { DrawnBlock, DrawnCell, DrawnTable } from '../../core/model/drawn-document.ts'
import { colours } from '../../core/model/official-style.ts'
import { standsWhole } from '../../core/model/stands-whole.ts'
import { colour, twips } from './docx-measures.ts'
import { alignments, runsOf, styled, thinLine } from './docx-text.ts'

const line = { style: BorderStyle.SINGLE, size: 4, color: colour(colours.text) } as const
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const sides = ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'] as const
const borders = (lines: boolean) => Object.fromEntries(sides.map((side) => [side, lines ? line : none]))

/** Widths of columns whose sum is the table's, whatever each is rounded to. */
const columnsOf = (widthsMm: readonly number[]): readonly number[] => {
  const ends = widthsMm.map((_, index) => twips(widthsMm.slice(0, index + 1).reduce((sum, each) => sum + each, 0)))
  return ends.map((end, index) => end - (ends[index - 1] ?? 0))
}

const fill = { head: colours.head, total: colours.total } as const

function drawCell(cell: DrawnCell, columns: readonly number[], keepNext: boolean): TableCell {
  const { column, columnSpan, rowSpan, text, bold, align, shade } = cell
  const width = columns.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0)
  return new TableCell({
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(shade === null ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: colour(fill[shade]) } }),
    children: [
      new Paragraph({
        style: 'TableText',
        ...(keepNext ? { keepNext } : {}),
        alignment: alignments[align],
        children: text === '' ? [] : runsOf([{ text, ...(bold ? { bold: true as const } : {}) }]),
      }),
    ],
  })
}

/** The table alone, without its caption. */
function tableOf(table: DrawnTable): Table {
  const { widthsMm, headRows, lines, rowCount, cells } = table
  const whole = standsWhole(table)
  const columns = columnsOf(widthsMm)
  const inRows = Array.from({ length: rowCount }, (): DrawnCell[] => [])
  for (const cell of cells) inRows[cell.row]?.push(cell)
  return new Table({
    width: { size: columns.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: borders(lines),
    margins: { left: twips(1.4), right: twips(1.4), top: twips(0.5), bottom: twips(0.5) },
    rows: inRows.map(
      (row, index) =>
        new TableRow({
          cantSplit: true,
          ...(index < headRows ? { tableHeader: true } : {}),
          children: row.map((cell) => drawCell(cell, columns, whole && index < rowCount - 1)),
        }),
    ),
  })
}

/** A table with its caption and unit line above it; head rows repeat on every page, no row breaks across pages. */
export const drawTable = (table: DrawnTable): FileChild[] => [
  ...(table.caption === null ? [] : [styled('TableCaption', table.caption)]),
  ...(table.unit === null ? [] : [styled('Unit', table.unit)]),
  tableOf(table),
  thinLine({ after: 160 }),
]

/** 결재란: who signs stands above the empty fields, at the right. */
export function drawApproval({ label, signers }: Extract<DrawnBlock, { kind: 'approval' }>): FileChild[] {
  const cell = (text: string, width: number, rowSpan = 1): TableCell =>
    new TableCell({
      width: { size: twips(width), type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      ...(rowSpan > 1 ? { rowSpan } : {}),
      children: [new Paragraph({ style: 'TableText', alignment: AlignmentType.CENTER, children: runsOf([{ text }]) })],
    })
  const [labelWide, signerWide] = [14, Math.min(22, Math.floor(150 / signers.length))]
  const row = (high: number, children: TableCell[]): TableRow =>
    new TableRow({ cantSplit: true, height: { value: twips(high), rule: HeightRule.ATLEAST }, children })
  return [
    new Table({
      alignment: AlignmentType.RIGHT,
      layout: TableLayoutType.FIXED,
      borders: borders(true),
      width: { size: twips(labelWide + signerWide * signers.length), type: WidthType.DXA },
      columnWidths: [labelWide, ...signers.map(() => signerWide)].map(twips),
      rows: [
        row(8, [cell(label, labelWide, 2), ...signers.map((signer) => cell(signer, signerWide))]),
        row(
          16,
          signers.map(() => cell('', signerWide)),
        ),
      ],
    }),
    thinLine({ after: 160 }),
  ]
}
