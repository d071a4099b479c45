import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'

/** What the district assembly asks for in tables (요구자료). */
export const dataKinds = ['projects', 'cost-lines', 'contracts', 'grants', 'meetings', 'payments'] as const
export const DataKind = z.enum(dataKinds)
export type DataKind = z.infer<typeof DataKind>

/** What is asked: which table of which year; of one department, of a period; by which request, in which words. */
export interface DataAsked {
  readonly kind: DataKind
  readonly year: number
  readonly department: string | null
  readonly from: LocalDate | null
  readonly to: LocalDate | null
  readonly number: string | null
  readonly question: string | null
}

const written =
  /^(?<kind>[a-z-]+)@(?<year>\d{4})(?:@(?<department>[^@]*)(?:@(?<from>[\d-]*)~(?<to>[\d-]*)(?:@(?<number>[^@]*)(?:@(?<question>.*))?)?)?)?$/su

const wordOf = (text: string | undefined): string | null =>
  (text ?? '').trim() === '' ? null : (text as string).trim()

/** Reads what is asked: KIND@YEAR, and if need be @DEPARTMENT@FROM~TO@NUMBER@QUESTION. Null where it is not so written. */
export function readAsked(text: string): DataAsked | null {
  const { kind, year, department, from, to, number, question } = written.exec(text)?.groups ?? {}
  const known = DataKind.safeParse(kind)
  const days = [from, to].map((day) => (wordOf(day) === null ? null : LocalDate.safeParse(day)))
  if (!known.success || days.some((day) => day?.success === false)) return null
  return {
    ...{ kind: known.data, year: Number(year), department: wordOf(department) },
    ...{ from: days[0]?.data ?? null, to: days[1]?.data ?? null, number: wordOf(number), question: wordOf(question) },
  }
}

/** Writes what is asked as `readAsked` reads it; an @ in a name or a number becomes a space. */
export const writeAsked = ({ kind, year, department, from, to, number, question }: DataAsked): string => {
  const plain = (text: string | null): string => (text ?? '').replaceAll('@', ' ').trim()
  const parts = [plain(department), `${from ?? ''}~${to ?? ''}`, plain(number), (question ?? '').trim()]
  return [kind, String(year), ...parts].join('@')
}
