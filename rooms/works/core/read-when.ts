/** Months from the first to the last, as YYYY-MM. */
export interface Months {
  readonly from: string
  readonly to: string
}

const month = (year: number, of: number): string => `${year}-${`${of}`.padStart(2, '0')}`

/**
 * The months that a paper's words for a time mean ("'21. 2.", "2021. 3. ~ 12.", "2020. 9. ~ 2021. 2.", "6~9월",
 * "2분기", "2021년 상반기", "2019년", "연중"); where the words name no year it is `year`. Null for what names no months.
 */
export function readWhen(words: string, year: number): Months | null {
  const plain = words.replaceAll(/\s|['‘’`]/g, '').replaceAll(/년도?/g, '.')
  const [start = '', end] = plain.split(/[~∼–-]/)
  const first = partOf(start, year)
  if (first === null) return null
  if (end === undefined || end === '') return { from: first.from, to: end === '' ? month(first.year, 12) : first.to }
  const last = partOf(end, first.year)
  return last === null || last.to < first.from ? null : { from: first.from, to: last.to }
}

interface Part extends Months {
  readonly year: number
}

function partOf(text: string, fallback: number): Part | null {
  const [, long, short, rest = ''] = /^(?:(\d{4})\.?|(\d{2})\.(?!월))?(.*)$/.exec(text) ?? []
  const year = long === undefined ? (short === undefined ? fallback : 2000 + Number(short)) : Number(long)
  const span = (from: number, to: number): Part => ({ year, from: month(year, from), to: month(year, to) })
  if (rest === '' || rest === '연중') return text === '' ? null : span(1, 12)
  if (rest === '상반기') return span(1, 6)
  if (rest === '하반기') return span(7, 12)
  const quarter = /^([1-4])(?:분기)?$/.exec(rest.endsWith('분기') ? rest : '')
  if (quarter !== null) return span(Number(quarter[1]) * 3 - 2, Number(quarter[1]) * 3)
  const own = Number(/^(0?[1-9]|1[0-2])(?:월|\.)?(?:\d{1,2}(?:일|\.)?)?(?:초|중순?|말)?$/.exec(rest)?.[1])
  return Number.isNaN(own) ? null : span(own, own)
}
