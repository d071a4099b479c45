interface Years {
  readonly from: number
  readonly to: number
}

/** How far ahead of its fiscal year a label may look ("'21~'23년") for a year in it to be of the plan. */
const planned = 10

/**
 * Decides how a label reads some years later: the years it names (2021년, '21) move on; those before its fiscal year are
 * history and stay. A bare number is an amount or a quantity, and is never touched.
 */
export function laterLabel(text: string, { from, to }: Years): string {
  const later = (year: number): number => (year >= from && year <= from + planned ? year + to - from : year)
  const century = from - (from % 100)
  return text
    .replaceAll(/(?<!\d)(?:19|20)\d{2}(?=\s?학?년)/g, (year) => `${later(Number(year))}`)
    .replaceAll(/(?<=['’‘])\d{2}(?!\d)/g, (year) => `${later(century + Number(year)) % 100}`.padStart(2, '0'))
}
