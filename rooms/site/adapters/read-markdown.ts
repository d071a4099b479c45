import MarkdownIt, { type Token } from 'markdown-it'
import { type Block, inOrder, isSafeLink, pictureOf, type Run } from '../core/written-text.ts'

/** A line end is a line end, as people expect who do not know Markdown; an address becomes a link by itself. */
const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true })

/** Reads Markdown into the parts that a page can show. What it has no part for stands as its words. */
export function readMarkdown(text: string): readonly Block[] {
  const reader = new BlockReader()
  for (const token of markdown.parse(text, {})) reader.take(token)
  return inOrder(reader.blocks)
}

interface List {
  /** The number of its next item; null for one that does not count. */
  next: number | null
}

/** Takes the tokens of a text in their order. Markdown nests without end; here a list has three depths, a quotation one. */
class BlockReader {
  readonly blocks: Block[] = []
  private readonly lists: List[] = []
  private quotes = 0
  private heading = 0
  /** Whether the next words begin the item that was opened last, with the number it has. */
  private item: { readonly no: number | null } | null = null
  private row: Run[][] = []
  private table: Extract<Block, { kind: 'table' }> | null = null

  take(token: Token): void {
    switch (token.type) {
      case 'heading_open':
        this.heading = Math.min(4, Number(token.tag.slice(1)) + 1)
        break
      case 'heading_close':
        this.heading = 0
        break
      case 'bullet_list_open':
        this.lists.push({ next: null })
        break
      case 'ordered_list_open':
        this.lists.push({ next: Number(token.attrGet('start') ?? 1) })
        break
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.lists.pop()
        break
      case 'list_item_open':
        this.openItem()
        break
      case 'list_item_close':
        this.item = null
        break
      case 'blockquote_open':
        this.quotes += 1
        break
      case 'blockquote_close':
        this.quotes -= 1
        break
      case 'table_open':
        this.table = { kind: 'table', header: [], rows: [] }
        break
      case 'tr_open':
        this.row = []
        break
      case 'tr_close':
        this.closeRow()
        break
      case 'table_close':
        if (this.table !== null) this.blocks.push(this.table)
        this.table = null
        break
      case 'hr':
        this.blocks.push({ kind: 'rule' })
        break
      case 'fence':
      case 'code_block':
        this.blocks.push({ kind: 'code', text: token.content.replace(/\n$/, '') })
        break
      case 'inline':
        this.takeWords(token)
        break
    }
  }

  private openItem(): void {
    const list = this.lists.at(-1)
    const no = list?.next ?? null
    if (list !== undefined && no !== null) list.next = no + 1
    this.item = { no }
  }

  private closeRow(): void {
    if (this.table === null) return
    if (this.table.header.length === 0) this.table.header.push(...this.row)
    else this.table.rows.push(this.row)
  }

  private takeWords(token: Token): void {
    const runs = runsOf(token.children ?? [])
    if (this.table !== null) this.row.push(runs)
    else this.blocks.push(this.blockOf(runs, token.content))
  }

  private blockOf(runs: Run[], content: string): Block {
    if (this.heading > 0) return { kind: 'heading', level: this.heading, runs }
    if (this.item !== null) {
      const { no } = this.item
      this.item = null
      return { kind: 'item', depth: Math.min(3, this.lists.length), no, runs }
    }
    const picture = pictureOf(content)
    if (picture !== null) return { kind: 'picture', no: picture }
    return { kind: this.quotes > 0 ? 'quote' : 'paragraph', runs }
  }
}

/** The pieces of a line. A picture from elsewhere is the words that were written for it: nothing is fetched from there. */
function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = []
  let [strong, emphasis] = [0, 0]
  let href: string | null = null
  const say = (text: string) => {
    if (text !== '') runs.push({ text, strong: strong > 0, emphasis: emphasis > 0, href })
  }
  for (const token of tokens) {
    if (token.type === 'strong_open' || token.type === 'strong_close') strong += token.nesting
    else if (token.type === 'em_open' || token.type === 'em_close') emphasis += token.nesting
    else if (token.type === 'link_open') href = linkOf(token)
    else if (token.type === 'link_close') href = null
    else if (token.type === 'softbreak' || token.type === 'hardbreak') say('\n')
    else say(token.content)
  }
  return runs
}

function linkOf(token: Token): string | null {
  const href = String(token.attrGet('href') ?? '')
  return isSafeLink(href) ? href : null
}
