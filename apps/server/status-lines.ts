import { formatMoment, Instant } from '#kit/korean-date.ts'
import type { Status } from './status.ts'

/** The state of an installation as lines for a terminal, Korean and English side by side. */
export function statusLines(status: Status): readonly string[] {
  const { server, pool, districts, backups } = status
  return [
    `마당 / Madang ${status.version}, Node ${status.node}, ${moment(status.at)}`,
    '',
    '데이터베이스 / Database',
    `  PostgreSQL ${server.version}, ${size(server.bytes)}, 연결 / connections ${server.connections} (이 프로그램 / here: ${pool.open}, 쉼 / idle ${pool.idle}, 기다림 / waiting ${pool.waiting})`,
    `  마이그레이션 / migrations ${server.migrations.applied}, ${server.migrations.newest}${server.migrations.at === null ? '' : ` (${moment(server.migrations.at.toISOString())})`}`,
    `  남은 것 / pending: ${pendingOf(status)}`,
    '',
    '기록의 사슬과 로그인 / Chain and sessions',
    ...(districts.length === 0 ? ['  자치구가 없습니다. / There is no district.'] : []),
    ...districts.map(
      ({ id, name, links, unsealed, oldest, sessions }) =>
        `  ${name} (${id}): 고리 / links ${links}, 아직 안 봉한 일 / unsealed ${unsealed}${oldest === null ? '' : ` (${moment(oldest)}부터 / since)`}, 로그인 / sessions ${sessions}`,
    ),
    '',
    '백업 / Backups',
    ...backupLines(backups),
    '',
    '큰 표 / Largest tables',
    ...server.tables.map(
      ({ name, bytes, rows }) => `  ${name.padEnd(36)} ${size(bytes).padStart(10)}  ${rows} 행 / rows`,
    ),
    '',
    '느린 물음 / Slow statements',
    ...slowLines(status),
  ]
}

function pendingOf({ pending }: Status): string {
  if (pending === 'unusable') return '이 판과 맞지 않음 / not of this version'
  return pending.length === 0 ? '없음 / none' : pending.join(', ')
}

function backupLines(backups: Status['backups']): readonly string[] {
  if (backups === null) return ['  하지 않음(MADANG_BACKUP_FOLDER) / none']
  const [newest] = backups.files
  const kept = `  ${backups.folder}: ${backups.files.length}개 / files, 남기는 수 / kept ${backups.keep}`
  if (newest === undefined) return [kept]
  return [kept, `  마지막 / last: ${newest.name}, ${size(newest.bytes)}, ${moment(newest.takenAt.toISOString())}`]
}

function slowLines({ server: { slow } }: Status): readonly string[] {
  if (slow === null) return ['  pg_stat_statements가 없습니다. / pg_stat_statements is not there.']
  return slow.map(({ statement, calls, meanMs }) => `  ${meanMs} ms × ${calls}  ${statement}`)
}

const moment = (at: string): string => formatMoment(Instant.parse(at))

const units = ['B', 'kB', 'MB', 'GB', 'TB']
/** A size in the largest unit of which there is at least one. */
export function size(bytes: number): string {
  const step = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10))
  return `${(bytes / 1024 ** step).toFixed(step === 0 ? 0 : 1)} ${units[step]}`
}
