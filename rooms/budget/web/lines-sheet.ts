import type { Lang } from '#kit/korean-text.ts'
import type { WrittenSheet } from '#rooms/documents/contract.ts'
import { words } from '../core/messages.ts'
import { lineWords } from '../core/messages-lines.ts'
import type { SeenLines } from './line-table.tsx'

/** The cost lines of a project as a sheet that the editor takes back by pasting. */
export function linesSheet(seen: SeenLines, lang: Lang): WrittenSheet {
  const [t, l] = [words(lang), lineWords(lang)]
  return {
    name: l.editor,
    title: null,
    unit: null,
    columns: [
      { label: l.fiscalYear, kind: 'count' },
      { label: t.compilationItem, kind: 'text' },
      { label: l.account, kind: 'text' },
      { label: l.group, kind: 'text' },
      { label: l.label, kind: 'text' },
      { label: l.formula, kind: 'text' },
      { label: l.computed, kind: 'won' },
      { label: l.stated, kind: 'won' },
      { label: l.source, kind: 'text' },
    ],
    rows: [
      ...seen.lines.map((line) => [
        line.fiscalYear,
        line.compilationItem,
        line.accountName,
        line.group,
        line.label,
        line.formulaText,
        line.computed,
        line.stated,
        t.sources[line.source],
      ]),
      [null, null, l.total, null, null, null, null, seen.total, null],
    ],
    totals: [seen.lines.length],
  }
}
