/** The cells of a CSV (RFC 4180), row by row: nothing is guessed of what they hold. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/gy
  const rows: string[][] = [[]]
  for (;;) {
    const found = cell.exec(text)
    if (found === null) throw new Error(`No cell at ${cell.lastIndex}.`)
    const [, quoted, plain = '', end] = found
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '' || (end !== ',' && cell.lastIndex === text.length)) return rows
    if (end !== ',') rows.push([])
  }
}
