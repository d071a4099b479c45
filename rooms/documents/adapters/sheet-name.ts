/** A sheet's name that is not taken: without the signs that no sheet's name may have, 31 characters at most. */
export const sheetName = (name: string, taken: ReadonlySet<string>): string => {
  const plain =
    name
      .replace(/[\\/?*[\]:\n\t]/g, ' ')
      .trim()
      .slice(0, 31)
      .replace(/^'|'$/g, ' ')
      .trim() || 'Sheet'
  for (let number = 2, tried = plain; ; number += 1) {
    if (!taken.has(tried.toLowerCase())) return tried
    const ending = ` (${number})`
    tried = plain.slice(0, 31 - ending.length) + ending
  }
}
