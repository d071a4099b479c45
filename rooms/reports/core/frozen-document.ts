import { sha256 } from '@noble/hashes/sha2.js'
import { canonicalJson, hex, utf8 } from '#kit/bytes.ts'
import type { DrawnBlock, DrawnTable } from '#rooms/documents/core/model/drawn-document.ts'
import { drawDocument, textOfRuns } from '#rooms/documents/core/model/drawn-document.ts'
import { OfficialDocument } from '#rooms/documents/core/model/official-document.ts'

/** The one text of a document and its SHA-256, by which anyone can see that a copy is what was issued. */
export function freeze(document: OfficialDocument): { readonly text: string; readonly hash: string } {
  const text = canonicalJson(document)
  return { text, hash: hashOf(text) }
}

export const hashOf = (text: string): string => hex(sha256(utf8(text)))

/** Reads a frozen document from its text. */
export const thaw = (text: string): OfficialDocument => OfficialDocument.parse(JSON.parse(text))

const linesOfTable = ({ caption, unit, rowCount, cells }: DrawnTable): readonly string[] => [
  ...[caption, unit].filter((said) => said !== null),
  ...Array.from({ length: rowCount }, (_, row) =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ text }) => text.replaceAll('\n', ' '))
      .join(' | '),
  ),
]

function linesOf(block: DrawnBlock): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [block.text, ...block.under]
    case 'heading':
      return [block.number === null ? block.text : `${block.number}. ${block.text}`]
    case 'item':
      return [`${block.mark} ${textOfRuns(block.runs)}`]
    case 'note':
      return [`※ ${textOfRuns(block.runs)}`]
    case 'paragraph':
      return [textOfRuns(block.runs)]
    case 'table':
      return linesOfTable(block)
    case 'chart':
      return linesOfTable(block.data)
    case 'image':
      return [block.alternative]
    case 'attachments':
      return block.lines
    case 'approval':
      return [`${block.label}: ${block.signers.join(', ')}`]
    default:
      return []
  }
}

/** What a document says, line by line: rows of tables with their cells beside each other. Pages and contents are left out. */
export const plainLines = (document: OfficialDocument): string =>
  drawDocument(document).blocks.flatMap(linesOf).join('\n')
