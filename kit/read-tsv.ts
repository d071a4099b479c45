/** A cell and the sign behind it: in quotes, which are doubled inside, or up to the next tab or line break. */
const cellAndSign = /(?:"([^"]*(?:""[^"]*)*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/y

/** How much of a clipboard is read. */
const mostCharacters = 2_000_000

/**
 * Reads a table as Excel and Hangul put it on the clipboard as text: tabs between cells, one row a line; a cell with
 * line breaks, tabs or quotes in it stands in quotes. A quote that closes nothing is a sign like any other.
 */
export function readTsv(text: string): readonly (readonly string[])[] {
  const plain = text.slice(0, mostCharacters).replaceAll(/\r\n?/g, '\n').replace(/\n$/, '')
  const rows: string[][] = [[]]
  cellAndSign.lastIndex = 0
  for (;;) {
    const [, quoted, bare = '', sign] = cellAndSign.exec(plain) as RegExpExecArray
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare)
    if (sign === '') return rows
    if (sign === '\n') rows.push([])
  }
}
