/** What a reader of HTML meets: a tag, or text between tags with its entities resolved. */
export type HtmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

/** Their content is no text of the document. */
const skipped: readonly string[] = ['style', 'script', 'head', 'title', 'template', 'noscript', 'xml']

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  times: '×',
  divide: '÷',
  middot: '·',
  bull: '•',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  plusmn: '±',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  sect: '§',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
}

const maxCodePoint = 0x10ffff

const numbered = (code: number, written: string): string =>
  code > 0 && code <= maxCodePoint && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : written

/** Resolves the entities that word processors write; an unknown one stays as it is written. */
export const resolveEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z0-9]{2,8}));/g, (written, decimal, hex, name) => {
    if (decimal !== undefined) return numbered(Number(decimal), written)
    if (hex !== undefined) return numbered(Number.parseInt(hex, 16), written)
    return entities[name] ?? written
  })

/** Where a tag that begins at `from` ends (after its ">"), quotes minded; the end of the text when it never does. */
function endOfTag(html: string, from: number): number {
  let quote = ''
  for (let at = from + 1; at < html.length; at += 1) {
    const letter = html.charAt(at)
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return at + 1
  }
  return html.length
}

/** Reads HTML as it comes from a clipboard, whatever is wrong with it, in one pass. */
export function* readHtml(html: string): Generator<HtmlToken> {
  const lower = html.toLowerCase()
  let at = 0
  while (at < html.length) {
    const tag = html.indexOf('<', at)
    const end = tag === -1 ? html.length : tag
    if (end > at) yield { kind: 'text', text: resolveEntities(html.slice(at, end)) }
    if (tag === -1) return
    at = tag
    if (html.startsWith('<!--', tag)) {
      const close = html.indexOf('-->', tag + 4)
      at = close === -1 ? html.length : close + 3
      continue
    }
    const [, slash = '', name = ''] = /^<(\/?)([a-zA-Z][a-zA-Z0-9:]*)/.exec(html.slice(tag, tag + 40)) ?? []
    if (name === '' && !/^<[!?/]/.test(html.slice(tag, tag + 2))) {
      yield { kind: 'text', text: '<' }
      at = tag + 1
      continue
    }
    at = endOfTag(html, tag)
    if (name === '') continue
    const known = name.toLowerCase()
    if (slash === '/') {
      yield { kind: 'close', name: known }
      continue
    }
    yield { kind: 'open', name: known, attributes: html.slice(tag + 1 + name.length, at - 1) }
    if (!skipped.includes(known) || html[at - 2] === '/') continue
    const close = lower.indexOf(`</${known}`, at)
    at = close === -1 ? html.length : close
  }
}

/** The value of an attribute that is a whole number, 1 where there is none; `most` bounds what a page may claim. */
export function numberAttribute(attributes: string, name: string, most: number): number {
  const [, digits] = new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']?\\s*(\\d{1,5})`, 'i').exec(attributes) ?? []
  return digits === undefined ? 1 : Math.min(Number(digits), most)
}
