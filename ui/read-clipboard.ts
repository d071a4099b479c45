import { evenTable, type PastedTable, placeCells, plainTable } from '#kit/merged-cells.ts'
import { readTsv } from '#kit/read-tsv.ts'

/** The table on a clipboard: as Hangul and Excel put it there in HTML, with its merged cells, or else as plain text. */
export function readClipboard(data: DataTransfer): PastedTable | null {
  const table = tableOf(data.getData('text/html'))
  if (table !== null) return table
  const text = data.getData('text/plain')
  return text === '' ? null : plainTable(readTsv(text))
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => typeof rules
}

/**
 * Pasted cells are the one text that becomes markup, in a document that runs nothing; the Content-Security-Policy names
 * this policy and no other. A browser without trusted types reads the text itself.
 */
const pastedCells = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('pasted-cells', {
  createHTML: (html) => html,
})

function tableOf(html: string): PastedTable | null {
  if (!/<table/i.test(html)) return null
  const table = new DOMParser()
    .parseFromString(pastedCells?.createHTML(html) ?? html, 'text/html')
    .querySelector('table')
  if (table === null) return null
  return evenTable(
    placeCells(
      [...table.rows].map((row) =>
        [...row.cells].map((cell) => ({ text: textOf(cell), rowSpan: cell.rowSpan, columnSpan: cell.colSpan })),
      ),
    ),
  )
}

/** The text of a cell; paragraphs and breaks end lines, and nothing else does. */
function textOf(cell: Element): string {
  const copy = cell.cloneNode(true) as Element
  for (const end of copy.querySelectorAll('br')) end.replaceWith('\u000b')
  for (const block of copy.querySelectorAll('p, div, li')) block.append('\u000b')
  const lines = (copy.textContent ?? '').replaceAll(/[\t\n\r ]+/g, ' ').split('\u000b')
  return lines
    .map((line) => line.trim())
    .join('\n')
    .trim()
}
