import { resolve } from 'node:path'
import { z } from 'zod'
import type { Setting } from './setting.ts'

export const logLevels = ['error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof logLevels)[number]

const upTo3Digits = z.string().regex(/^\d{1,3}$/)

/** The settings of those who run the machine: stopping, the log, the operator's port, backups. */
export const operationSettings: readonly Setting[] = [
  {
    name: 'MADANG_STOP_SECONDS',
    schema: upTo3Digits,
    fallback: '30',
    ko: '멈출 때 하던 요청을 끝내려고 기다리는 가장 긴 시간(초)',
    en: 'the longest that requests under way are waited for when Madang stops, in seconds',
  },
  {
    name: 'MADANG_DRAIN_SECONDS',
    schema: upTo3Digits,
    fallback: '0',
    ko: '멈추라는 신호 뒤에도 새 요청을 받는 시간(초). 프록시가 앞에 있으면 그 점검 간격보다 길게',
    en: 'how long new requests are still taken after the signal to stop, in seconds; longer than a proxy’s checks',
  },
  {
    name: 'MADANG_LOG_LEVEL',
    schema: z.enum(logLevels),
    fallback: '',
    ko: '기록하는 정도: error, warn, info(요청마다 한 줄), debug. 체험에서는 warn, 운영에서는 info',
    en: 'error, warn, info (a line for each request) or debug; warn in demonstration, info in production',
  },
  {
    name: 'MADANG_OPERATOR_PORT',
    schema: z.string().regex(/^\d{1,5}$/),
    fallback: '',
    ko: '운영자의 포트(`/`, `/ready`, `/metrics`, `/status`). 로그인이 없으니 밖에 열지 않음. 비우면 없음',
    en: 'port of the operator (/, /ready, /metrics, /status), without sign-in and never for the public; empty for none',
  },
  {
    name: 'MADANG_OPERATOR_HOST',
    schema: z.string().min(1),
    fallback: '127.0.0.1',
    ko: '운영자의 포트가 듣는 주소',
    en: 'address the operator’s port listens on',
  },
  {
    name: 'MADANG_BACKUP_FOLDER',
    schema: z.string().min(1),
    fallback: '',
    ko: '날마다 백업을 쓰는 폴더. 서버가 여럿이면 하나만. 비우면 하지 않음',
    en: 'folder of the daily backups, on one server only; empty for none',
  },
  {
    name: 'MADANG_BACKUP_HOUR',
    schema: z.string().regex(/^(\d|1\d|2[0-3])$/),
    fallback: '3',
    ko: '날마다 백업하는 시각(0~23시, 서울)',
    en: 'hour of the daily backup (0 to 23, in Seoul)',
  },
  {
    name: 'MADANG_BACKUP_KEEP',
    schema: z.string().regex(/^[1-9]\d{0,2}$/),
    fallback: '14',
    ko: '남기는 백업의 수',
    en: 'how many backups are kept',
  },
  {
    name: 'MADANG_TRACES',
    schema: z.url({ protocol: /^https?$/ }),
    fallback: '',
    ko: '추적을 보낼 OpenTelemetry 수집기의 주소(OTLP/HTTP, 예: http://127.0.0.1:4318/v1/traces). 비우면 보내지 않음',
    en: 'where traces are sent: an OpenTelemetry collector, OTLP over HTTP; empty for nowhere',
  },
  {
    name: 'MADANG_TRACES_PERCENT',
    schema: z.string().regex(/^(100|\d{1,2})$/),
    fallback: '10',
    ko: '추적하는 요청의 백분율',
    en: 'of how many requests in a hundred traces are sent',
  },
  {
    name: 'MADANG_CLAMD',
    schema: z.string().regex(/^[\w.-]+:\d{1,5}$/),
    fallback: '',
    ko: '파일을 검사할 ClamAV의 주소(예: 127.0.0.1:3310). 답하지 않으면 파일을 받지 않음. 비우면 검사하지 않음',
    en: 'address of ClamAV (127.0.0.1:3310), which checks every file; files are refused while it does not answer; empty for none',
  },
]

export interface OperationConfiguration {
  readonly stopSeconds: number
  readonly drainSeconds: number
  readonly logLevel: LogLevel
  /** Where the operator looks; null when nowhere. */
  readonly operator: { readonly port: number; readonly host: string } | null
  readonly backups: BackupPlan | null
  readonly traces: TracePlan | null
  /** The service that looks through files; null where none does. */
  readonly clamd: { readonly host: string; readonly port: number } | null
}

/** Where the traces go, as OTLP over HTTP, and of how many in a hundred requests. */
export interface TracePlan {
  readonly address: string
  readonly percent: number
}

export interface BackupPlan {
  readonly folder: string
  readonly hour: number
  readonly keep: number
}

/** Reads the operator's settings, each checked before and none missing. */
export function readOperation(read: (name: string) => string, production: boolean): OperationConfiguration {
  const [port, folder] = [read('MADANG_OPERATOR_PORT'), read('MADANG_BACKUP_FOLDER')]
  const [traces, clamd] = [read('MADANG_TRACES'), read('MADANG_CLAMD')]
  return {
    stopSeconds: Number(read('MADANG_STOP_SECONDS')),
    drainSeconds: Number(read('MADANG_DRAIN_SECONDS')),
    logLevel: logLevels.find((level) => level === read('MADANG_LOG_LEVEL')) ?? (production ? 'info' : 'warn'),
    operator: port === '' ? null : { port: Number(port), host: read('MADANG_OPERATOR_HOST') },
    backups:
      folder === ''
        ? null
        : {
            folder: resolve(folder),
            hour: Number(read('MADANG_BACKUP_HOUR')),
            keep: Number(read('MADANG_BACKUP_KEEP')),
          },
    clamd: clamd === '' ? null : { host: clamd.split(':')[0] ?? '', port: Number(clamd.split(':')[1]) },
    traces: traces === '' ? null : { address: traces, percent: Number(read('MADANG_TRACES_PERCENT')) },
  }
}
