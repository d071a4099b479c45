import { formatDate } from '#kit/korean-date.ts'
import type { Left } from './find-left.ts'

/**
 * Whether something is left that no rule keeps, or may be in what does not open: what stands in backups goes by their
 * schedule.
 */
export const isLeft = ({ columns, unopened, files }: Left): boolean =>
  columns.some(({ stays }) => !stays) || unopened.length > 0 || files.some(({ ofPostgres }) => !ofPostgres)

/** What was found as lines for a terminal; a mark is called by its line in the file, never by itself. */
export function leftLines(left: Left): readonly string[] {
  const { columns, unopened, files, backups, backupsGoneOn } = left
  const called = (mark: number) => `표시 / mark ${mark + 1}`
  const inDatabase = columns
    .filter(({ stays }) => !stays)
    .map(({ mark, place, rows }) => `  ${place}: ${rows} 행 / rows (${called(mark)})`)
  const numbers = columns
    .filter(({ stays }) => stays)
    .map(({ mark, place, rows }) => `  ${place}: ${rows} 행 / rows (${called(mark)})`)
  const notOpened = unopened.map(({ place, rows }) => `  ${place}: ${rows} 행 / rows`)
  const inFiles = files
    .filter(({ ofPostgres }) => !ofPostgres)
    .map(({ path, marks }) => `  ${path} (${marks.map(called).join(', ')})`)
  const ofPostgres = files.filter((file) => file.ofPostgres).length
  const inBackups = backups.map(
    ({ name, goneOn }) => `  ${name}: ${formatDate(goneOn)}에 지워짐 / deleted on ${formatDate(goneOn, 'en')}`,
  )
  return [
    ...part('데이터베이스의 칸 / Columns of the database', inDatabase),
    ...part('번호만 남는 칸(업무와 기록이 이어지게) / Bare number, which stays by its declaration', numbers),
    ...part(
      '집의 열쇠로 열리지 않아 살피지 못한 칸 / Sealed, and opened by no key of the house: not searched',
      notOpened,
    ),
    ...part('파일 / Files', inFiles),
    ...(ofPostgres === 0 ? [] : [postgresLine(ofPostgres)]),
    ...part('아직 들고 있는 백업 / Backups that still hold it', inBackups),
    ...(backupsGoneOn === null
      ? []
      : [`  마지막 백업이 지워지는 날 / the last is deleted on: ${formatDate(backupsGoneOn)} / ${backupsGoneOn}`]),
  ]
}

const none = '  없음 / nothing'
const part = (title: string, lines: readonly string[]): readonly string[] => [
  title,
  ...(lines.length === 0 ? [none] : lines),
]

const postgresLine = (count: number): string =>
  `  PostgreSQL 자신의 파일 ${count}개에 옛 페이지나 로그가 남음. PostgreSQL이 덮어쓸 때 없어짐 ` +
  `/ old pages or logs in ${count} of PostgreSQL's own files, which it writes over in its own time`
