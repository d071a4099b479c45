import type { OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { simpleTable } from '#rooms/documents/core/model/write-blocks.ts'
import { itemWords as w } from './words.ts'

/** An item as a list names it: what it asks for, and how it stands. */
export interface AgendaRow {
  readonly title: string
  readonly standing: string
  readonly won: number | null
}

/** The items of a cycle in a list (의제 목록), with how many they are and what they come to. */
export const agendaList = (cycle: string, rows: readonly AgendaRow[]): OfficialDocument => ({
  version: 1,
  title: w.title(cycle),
  language: 'ko',
  marks: 'report',
  header: null,
  pageNumbers: true,
  blocks: [
    { kind: 'title', text: w.title(cycle), under: [], cover: false },
    simpleTable({
      caption: w.title(cycle),
      unit: w.unit,
      columns: [
        { label: w.no, widthMm: 14, kind: 'count', align: 'center' },
        { label: w.item, widthMm: 92, kind: 'text' },
        { label: w.amount, widthMm: 26, kind: 'thousand-won' },
        { label: w.standing, widthMm: 38, kind: 'text', align: 'center' },
      ],
      rows: [
        ...rows.map(({ title, won, standing }, index) => [index + 1, title, won, standing]),
        [null, w.count(rows.length), rows.reduce((sum, { won }) => sum + (won ?? 0), 0), null],
      ],
      totals: [rows.length],
      sheet: w.sheet,
    }),
  ],
})
