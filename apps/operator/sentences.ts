import type { Lang } from '#kit/korean-text.ts'
import type { Alarm } from './alarms.ts'
import { words } from './words.ts'

type AlarmOf<K extends Alarm['kind']> = Extract<Alarm, { kind: K }>
type Sentences = { readonly [K in Alarm['kind']]: (alarm: AlarmOf<K>) => string }

const secondsOf = (p95: number | null, lang: Lang): string => (p95 === null ? words(lang).hour.longer : String(p95))

const ko: Sentences = {
  stopping: () => '멈추는 중입니다.',
  'database-unreachable': () => '데이터베이스가 답하지 않습니다.',
  'migrations-not-current': () => '프로그램과 데이터베이스의 판이 다릅니다.',
  'secret-missing': () => '세션의 비밀이 없거나 짧습니다.',
  'sealing-behind': () => '봉인이 1분 넘게 밀렸습니다.',
  'chain-broken': ({ district, link }) => `기록의 사슬이 끊어졌습니다: ${district}, ${link}.`,
  'backup-off': () => '백업을 켜지 않았습니다.',
  'backup-missing': () => '백업이 하나도 없습니다.',
  'backup-old': ({ hours }) => `마지막 백업이 ${hours}시간 전입니다.`,
  'work-failing': ({ work, what }) => `‘${words('ko').work.names[work]}’ 일이 실패했습니다: ${what}.`,
  'disk-full': ({ of, percent }) => `${words('ko').storage.disks[of]}의 디스크가 ${percent}% 남았습니다.`,
  errors: ({ failed, requests }) => `지난 한 시간에 서버 오류가 ${failed}건 있었습니다(${requests}건 가운데).`,
  slow: ({ p95 }) => `느립니다: 100 가운데 5가 넘게 1초를 넘었습니다(p95 ${secondsOf(p95, 'ko')}초).`,
  'connections-short': ({ waiting }) => `데이터베이스의 연결을 기다리는 요청이 ${waiting}개 있습니다.`,
  'not-seen': () => '데이터베이스의 상태가 보이지 않습니다. 표가 잠겨 있을 수 있습니다.',
  locks: ({ waiting, seconds }) => `잠금을 기다리는 연결 ${waiting}개, 가장 오래된 트랜잭션은 ${seconds}초째입니다.`,
}

const en: Sentences = {
  stopping: () => 'Madang is stopping.',
  'database-unreachable': () => 'The database does not answer.',
  'migrations-not-current': () => 'Program and database are of different versions.',
  'secret-missing': () => 'The secret of the sessions is missing or too short.',
  'sealing-behind': () => 'Sealing is more than a minute behind.',
  'chain-broken': ({ district, link }) => `The record’s chain is broken: ${district}, ${link}.`,
  'backup-off': () => 'Daily backups are off.',
  'backup-missing': () => 'There is no backup.',
  'backup-old': ({ hours }) => `The last backup is ${hours} hours old.`,
  'work-failing': ({ work, what }) => `“${words('en').work.names[work]}” failed: ${what}.`,
  'disk-full': ({ of, percent }) => `${percent}% is free on the disk of ${words('en').storage.disks[of]}.`,
  errors: ({ failed, requests }) => `${failed} server errors in the last hour (of ${requests} requests).`,
  slow: ({ p95 }) => `Slow: more than 5 in 100 took over a second (p95 ${secondsOf(p95, 'en')} s).`,
  'connections-short': ({ waiting }) => `${waiting} requests wait for a connection to the database.`,
  'not-seen': () => 'The state of the database cannot be seen; a table may be locked.',
  locks: ({ waiting, seconds }) =>
    `${waiting} connections wait for a lock; the oldest transaction is ${seconds} s old.`,
}

/** The sentence of an alarm. */
export const sentenceOf = <K extends Alarm['kind']>(alarm: AlarmOf<K>, lang: Lang): string =>
  ((lang === 'ko' ? ko : en)[alarm.kind] as (alarm: AlarmOf<K>) => string)(alarm)
