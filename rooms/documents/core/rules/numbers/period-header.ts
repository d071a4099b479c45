import type { Line } from './lines.ts'
import { group, listed } from './listed.ts'

/** A column of a table by years: a year, or a half of one. Months count from year 0. */
export interface PeriodColumn {
  readonly year: number
  readonly half: '상반기' | '하반기' | null
  readonly first: number
  readonly last: number
}

const column = /[‘’'`´]\s?(\d\d)(?!\d)(?:\s*[(（]?\s*(상반기|하반기)\s*[)）]?)?/g
const reach = 12
/** A table whose cells hold many lines puts its rows far from its header. */
const farthest = 80
const fewest = 3
/** Words of a header stand between its years; a sentence or amounts do not. */
const headerLine = /^[\s가-힣·()（）‘’'`´\d:.,]*$/

/** The columns of years that the lines above a row name, as far as the nearest header goes; none where there is none. */
export function periodColumns(lines: readonly Line[], before: number): readonly PeriodColumn[] {
  const above = lines.slice(Math.max(0, before - farthest), before)
  const last = above.findLastIndex(({ text }) => /[‘’'`´]\s?\d\d(?!\d)/.test(text) && headerLine.test(text))
  if (last === -1) return []
  let first = last
  while (first > 0 && last - first < reach && isHeader(listed(above, first - 1).text)) first -= 1
  const text = above
    .slice(first, last + 3)
    .filter((line) => isHeader(line.text))
    .map((line) => line.text)
    .join('\n')
  const columns = [...text.matchAll(column)].map((match): PeriodColumn => {
    const year = 2000 + Number(group(match, 1))
    const word = group(match, 2)
    const half = word === '상반기' || word === '하반기' ? word : null
    const start = year * 12 + (half === '하반기' ? 6 : 0)
    return { year, half, first: start, last: start + (half === null ? 11 : 5) }
  })
  return columns.length < fewest ? [] : columns
}

const isHeader = (text: string): boolean =>
  /^\s*(?:[‘’'`´]\s?\d\d|[(（]?\s*[상하]반기)/.test(text) || /(?:구분|단위사업|계)\s.*[‘’'`´]\s?\d\d/.test(text)

/** The months a plan runs over: "기 간 : 2018. 7월 ~ 2022. 6월". */
export function planPeriod(lines: readonly Line[]): { readonly first: number; readonly last: number } | null {
  for (const { text } of lines) {
    const match = /기\s*간\s*[:：]\s*(20\d\d)\.\s*(\d{1,2})\.?\s*월?\s*[~∼]\s*(20\d\d)\.\s*(\d{1,2})\.?\s*월?/.exec(
      text,
    )
    if (match !== null) {
      const [from, to] = [
        Number(group(match, 1)) * 12 + Number(group(match, 2)),
        Number(group(match, 3)) * 12 + Number(group(match, 4)),
      ]
      return { first: from - 1, last: to - 1 }
    }
  }
  return null
}
