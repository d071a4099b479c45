interface Years {
  readonly from: number
  readonly to: number
}

/** How far ahead of its fiscal year a label may look ("'21~'23년") for a year in it to be of the plan. */
const planned = 10

const short = "['’‘]\\d{2}"
const long = '(?:19|20)\\d{2}'
const number = '\\.\\s?\\d{1,2}(?!\\d)'
const to = '\\s?[~∼～–·-]\\s?'

/** How labels write years; a number in quotes alone ("‘24시간 돌봄’", "‘30대’") is none. */
const years = new RegExp(
  [
    // 2021년, '21년, 2021~2022년, '21~23년, 2021년~2023년
    `(?<!\\d)(?:${long}|${short})(?:(?:\\s?년)?${to}(?:${long}|${short}|\\d{2}))*(?=\\s?학?년)`,
    // '21~'23
    `${short}(?:${to}${short})+(?!\\d)`,
    // '21. 3., '21~23.
    `${short}(?:${to}\\d{2})?(?=\\.)`,
    // the 22 of '21.3.~22.2. and of '21.3.1.~22.2.28., but not that of '21.3.1.~22. 10시
    `(?<=${short}${number}\\.?${to})\\d{2}(?=${number})`,
    `(?<=${short}${number}${number}\\.?${to})\\d{2}(?=${number}${number})`,
  ].join('|'),
  'g',
)

/**
 * Decides how a label reads some years later: the years it names (2021년, '21.3., both ends of '21~'23) move on; those
 * before its fiscal year are history and stay. A bare number is an amount or a quantity, and is never touched.
 */
export function laterLabel(text: string, { from, to: until }: Years): string {
  const later = (year: number): number => (year >= from && year <= from + planned ? year + until - from : year)
  const century = from - (from % 100)
  return text.replaceAll(years, (named) =>
    named.replaceAll(/\d+/g, (year) =>
      year.length === 4 ? `${later(Number(year))}` : `${later(century + Number(year)) % 100}`.padStart(2, '0'),
    ),
  )
}
