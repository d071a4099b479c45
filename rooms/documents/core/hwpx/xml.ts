/** Signs that XML 1.0 forbids: Hangul calls a file that holds one damaged. Lone surrogates go with them. */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** A text without what no XML may hold. */
export const writable = (text: string): string => text.replace(unwritable, '')

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Most texts have nothing to take out or to write otherwise. */
const unusual = /[&<>"\p{Cc}\p{Cs}\uFFFE\uFFFF]/u

/** A text as it stands between tags and within quotes. */
export const escapeXml = (text: string): string =>
  unusual.test(text) ? writable(text).replace(/[&<>"]/g, (sign) => signs[sign] as string) : text

export type Attributes = Readonly<Record<string, string | number>>

/** An element with its attributes in the order given; its content is XML already. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  let opening = `<${name}`
  for (const key of Object.keys(attributes)) {
    const value = attributes[key] as string | number
    opening += ` ${key}="${typeof value === 'number' ? value : escapeXml(value)}"`
  }
  const inner = content.join('')
  return inner === '' ? `${opening}/>` : `${opening}>${inner}</${name}>`
}

/** A part of the package: its declaration and its root. */
export const xmlPart = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes" ?>${root}`
