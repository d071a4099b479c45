import { drawChart } from '../chart-svg.ts'
import type { DrawnBlock, DrawnCell, DrawnDocument, DrawnTable } from '../model/drawn-document.ts'
import type { Run } from '../model/official-document.ts'
import { noteMark } from '../model/official-style.ts'
import { styleOf } from './style.ts'

/** Text as it may stand in HTML, also within an attribute; what no file of text holds is left out. */
const said = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they have no place in HTML.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const lines = (text: string): string => text.split('\n').map(said).join('<br>')

const runs = (all: readonly Run[]): string =>
  all
    .map(({ text, bold, underlined }) => {
      const strong = bold === true ? `<strong>${lines(text)}</strong>` : lines(text)
      return underlined === true ? `<u>${strong}</u>` : strong
    })
    .join('')

const classes = (...names: readonly string[]): string => {
  const held = names.filter((name) => name !== '')
  return held.length === 0 ? '' : ` class="${held.join(' ')}"`
}

/** A field of a table; heads name what they head, so that two rows of heads are read with each cell below them. */
function field(cell: DrawnCell, table: DrawnTable): string {
  const { heads, row, column, rowSpan, columnSpan, align, bold, shade } = cell
  const id = (each: DrawnCell): string => `t${table.number}-${each.row}-${each.column}`
  const isAbove = (each: DrawnCell): boolean =>
    each.heads === 'columns' &&
    each.row < row &&
    each.column < column + columnSpan &&
    column < each.column + each.columnSpan
  const isBeside = (each: DrawnCell): boolean =>
    each.heads === 'row' && each.column < column && each.row < row + rowSpan && row < each.row + each.rowSpan
  const headed = table.cells.filter((each) => isAbove(each) || isBeside(each)).map(id)
  const group = (span: number, one: string): string => (span > 1 ? `${one}group` : one)
  const scope = heads === 'columns' ? group(columnSpan, 'col') : group(rowSpan, 'row')
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}`
  const given = classes(align, shade ?? '', bold ? 'bold' : '')
  const headers = headed.length === 0 ? '' : ` headers="${headed.join(' ')}"`
  return heads === null
    ? `<td${spans}${given}${headers}>${lines(cell.text)}</td>`
    : `<th id="${id(cell)}" scope="${scope}"${spans}${given}${headers}>${lines(cell.text)}</th>`
}

function table(drawn: DrawnTable): string {
  const { caption, unit, headRows, rowCount, number } = drawn
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const cells = drawn.cells.filter((cell) => cell.row === row).map((cell) => field(cell, drawn))
    return `<tr>${cells.join('')}</tr>`
  })
  const told = [caption === null ? '' : lines(caption), unit === null ? '' : `<span class="unit">${said(unit)}</span>`]
  const above = told.join('') === '' ? '' : `<caption>${told.join(' ')}</caption>`
  const head = headRows === 0 ? '' : `<thead>${rows.slice(0, headRows).join('')}</thead>`
  const columns = drawn.widthsMm.map((_, column) => `<col class="t${number}c${column}">`).join('')
  const shown = drawn.lines ? '' : ' role="presentation"'
  return `<div class="table" tabindex="0"><table${shown}${classes(`t${number}`, drawn.lines ? '' : 'plain')}>${above}<colgroup>${columns}</colgroup>${head}<tbody>${rows.slice(headRows).join('')}</tbody></table></div>`
}

const figure = (drawn: string, caption: string | null): string =>
  `<figure>${drawn}${caption === null ? '' : `<figcaption>${lines(caption)}</figcaption>`}</figure>`

const numbered = (number: string | null, text: string): string =>
  `${number === null ? '' : `<span class="number">${said(number)}.</span> `}${lines(text)}`

/** How deep headings stand: below the document's own title, skipping no level. */
interface Place {
  depth: number
  headings: number
  /** The levels of all headings, in order: contents lead to those that they name. */
  readonly levels: readonly number[]
}

function written(block: DrawnBlock, place: Place): string {
  switch (block.kind) {
    case 'title': {
      const under = block.under.map((line) => `<p>${lines(line)}</p>`).join('')
      return `<header${classes('title', block.cover ? 'cover' : '')}><h1>${lines(block.text)}</h1>${under}</header>`
    }
    case 'heading': {
      place.depth = Math.min(block.level, place.depth + 1)
      place.headings += 1
      const name = `h${place.depth + 1}`
      return `<${name} id="part-${place.headings}" class="level-${block.level}">${numbered(block.number, block.text)}</${name}>`
    }
    case 'item':
      return `<p class="item i${block.level}" role="listitem"><span class="mark">${said(block.mark)}</span> ${runs(block.runs)}</p>`
    case 'note':
      return `<p class="note">${noteMark} ${runs(block.runs)}</p>`
    case 'paragraph':
      return `<p${classes(block.align ?? '')}>${runs(block.runs)}</p>`
    case 'table':
      return table(block)
    case 'chart': {
      const { svg } = drawChart(block)
      const told = svg.replace('<svg ', `<svg role="img" aria-label="${said(block.alternative)}" `)
      return figure(told.replaceAll('hatch-', `hatch-${block.data.number}-`), null) + table(block.data)
    }
    case 'image': {
      const alt = said(block.alternative)
      return figure(`<img src="data:image/${block.type};base64,${block.base64}" alt="${alt}">`, block.caption)
    }
    case 'page-break':
      return '<div class="page-break"></div>'
    case 'section':
      return `</section><section class="${block.landscape ? 'landscape' : 'upright'}">`
    case 'contents': {
      const parts = place.levels.flatMap((level, index) => (level <= block.depth ? [index + 1] : []))
      const links = block.lines.map(
        ({ level, number, text }, index) =>
          `<li class="level-${level}"><a href="#part-${parts[index]}">${numbered(number, text)}</a></li>`,
      )
      return `<nav aria-label="${said(block.title)}"><p class="contents">${said(block.title)}</p><ol>${links.join('')}</ol></nav>`
    }
    case 'attachments':
      return block.lines.map((line) => `<p class="attached">${lines(line)}</p>`).join('')
    case 'approval': {
      const names = block.signers.map((signer) => `<th scope="col">${said(signer)}</th>`).join('')
      const fields = block.signers.map(() => '<td></td>').join('')
      return `<table class="approval"><caption>${said(block.label)}</caption><thead><tr>${names}</tr></thead><tbody><tr>${fields}</tr></tbody></table>`
    }
  }
}

/** The lists of items are announced as lists: whatever follows an item closes its list. */
const body = (blocks: readonly DrawnBlock[]): string => {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
  const place: Place = { depth: 0, headings: 0, levels }
  let listing = false
  const parts = blocks.map((block) => {
    const lists = block.kind === 'item'
    const edge = lists === listing ? '' : lists ? '<div role="list">' : '</div>'
    listing = lists
    return edge + written(block, place)
  })
  return `${parts.join('')}${listing ? '</div>' : ''}`
}

/** The document as markup for a page: classes alone, no style or script of its own; every text is escaped. */
export const htmlBody = (document: DrawnDocument): string =>
  `<article class="official" lang="${document.language}"><section class="upright">${body(document.blocks)}</section></article>`

/** The document as one file that stands alone: accessible, printed on A4, without script. */
export function writeHtml(document: DrawnDocument): string {
  const titled = document.blocks.some(({ kind }) => kind === 'title')
  const header = document.header === null ? '' : `<p class="running">${said(document.header)}</p>`
  return [
    `<!doctype html><html lang="${document.language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${said(document.title)}</title><style>${styleOf(document)}</style></head><body>${header}<main>`,
    titled ? '' : `<h1>${said(document.title)}</h1>`,
    `${htmlBody(document)}</main></body></html>\n`,
  ].join('')
}
