import { LocalDate } from './korean-date.ts'

const patterns: readonly RegExp[] = [
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})[-./년](\d{1,2})[-./월](\d{1,2})[.일]?$/,
  // An Excel date that a converter gave a time: 2021-03-02T00:00:00.
  /^(\d{4})-(\d{2})-(\d{2})T00:00.*$/,
]

/** Reads a day as exports write it: 20210302, 2021-03-02, 2021. 3. 2., 2021/3/2, 2021년 3월 2일. Null for anything else. */
export function readDate(text: string): LocalDate | null {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replace(/\([일월화수목금토]\)$/, '')
  for (const pattern of patterns) {
    const [, year, month, day] = pattern.exec(plain) ?? []
    if (year === undefined || month === undefined || day === undefined) continue
    const parsed = LocalDate.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    if (parsed.success) return parsed.data
  }
  return null
}
