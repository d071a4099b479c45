import { LocalDate } from '#kit/korean-date.ts'

/**
 * The day of birth of what a desk typed: 19500131, 1950-1-31 or 1950. 1. 31. Null where it is no day, or the year has not
 * four digits: nobody guesses a century.
 */
export function readBirth(typed: string): LocalDate | null {
  const plain = typed.normalize('NFKC').trim()
  const found =
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ??
    /^(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?$/.exec(plain)
  if (found === null) return null
  const [, year = '', month = '', day = ''] = found
  const parsed = LocalDate.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return parsed.success ? parsed.data : null
}
