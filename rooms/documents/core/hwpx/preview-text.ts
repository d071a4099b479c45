import { type DrawnBlock, type DrawnDocument, textOfRuns } from '../model/drawn-document.ts'
import { noteMark } from '../model/official-style.ts'
import { headingLine } from './headings.ts'
import { writable } from './xml.ts'

/** What file managers show of a document without opening it. */
const shownLetters = 1000

const linesOf = (block: DrawnBlock): readonly string[] => {
  switch (block.kind) {
    case 'title':
      return [block.text, ...block.under]
    case 'heading':
      return [headingLine(block)]
    case 'item':
      return [`${block.mark} ${textOfRuns(block.runs)}`]
    case 'note':
      return [`${noteMark} ${textOfRuns(block.runs)}`]
    case 'paragraph':
      return [textOfRuns(block.runs)]
    case 'table':
      return block.cells.map(({ text }) => `<${text}>`)
    case 'attachments':
      return block.lines
    default:
      return []
  }
}

/** Preview/PrvText.txt: the beginning of the text, line by line. */
export function previewText({ blocks }: DrawnDocument): string {
  let text = ''
  for (const block of blocks) {
    for (const line of linesOf(block)) text += `${line}\r\n`
    if (text.length > shownLetters) break
  }
  return writable(text.slice(0, shownLetters))
}
