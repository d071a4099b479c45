import type { WorkName } from '../server/repeating-work.ts'
import type { Disk, HouseSeen } from './see-house.ts'

/** Something that an operator is to do something about; each kind has a heading in docs/operations/night.md. */
export type Alarm = { readonly level: 'red' | 'look' } & (
  | { readonly kind: HouseSeen['readiness']['reasons'][number] }
  | { readonly kind: 'chain-broken'; readonly district: string; readonly link: string }
  | { readonly kind: 'backup-off' | 'backup-missing' | 'not-seen' }
  | { readonly kind: 'backup-old'; readonly hours: number }
  | { readonly kind: 'work-failing'; readonly work: WorkName; readonly what: string }
  | { readonly kind: 'disk-full'; readonly of: Disk['of']; readonly free: number; readonly percent: number }
  | { readonly kind: 'errors'; readonly failed: number; readonly requests: number }
  | { readonly kind: 'slow'; readonly p95: number | null }
  | { readonly kind: 'connections-short'; readonly waiting: number }
  | { readonly kind: 'locks'; readonly waiting: number; readonly seconds: number }
)

const hoursOfBackup = 26
const [fullDisk, fillingDisk] = [5, 15]
const manyFailures = 0.01
const slowSeconds = 1
const enoughToJudge = 20
const longTransaction = 300

/** Decides what is to be done about a house, the worst first: red wakes somebody, `look` waits until the morning. */
export function alarmsOf(seen: HouseSeen): readonly Alarm[] {
  const alarms: readonly Alarm[] = [
    ...seen.readiness.reasons.map((kind): Alarm => ({ kind, level: kind === 'stopping' ? 'look' : 'red' })),
    ...ofChains(seen),
    ...ofWork(seen),
    ...ofBackups(seen),
    ...ofDisks(seen),
    ...ofRequests(seen),
    ...ofConnections(seen),
  ]
  return [...alarms.filter(({ level }) => level === 'red'), ...alarms.filter(({ level }) => level === 'look')]
}

const ofChains = ({ found }: HouseSeen): readonly Alarm[] =>
  [...found.chains].flatMap(([district, { broken }]) =>
    broken === null ? [] : [{ kind: 'chain-broken', level: 'red', district, link: broken.kind } as const],
  )

const ofWork = ({ work }: HouseSeen): readonly Alarm[] =>
  work.flatMap(({ name, isFailing, lastFailure }) =>
    isFailing ? [{ kind: 'work-failing', level: 'red', work: name, what: lastFailure?.what ?? '' } as const] : [],
  )

function ofBackups({ now, status }: HouseSeen): readonly Alarm[] {
  if (status === null) return []
  if (status.backups === null) return [{ kind: 'backup-off', level: 'look' }]
  const [newest] = status.backups.files
  if (newest === undefined) return [{ kind: 'backup-missing', level: 'red' }]
  const hours = Math.floor((now.getTime() - newest.takenAt.getTime()) / 3_600_000)
  return hours < hoursOfBackup ? [] : [{ kind: 'backup-old', level: 'red', hours }]
}

const ofDisks = ({ disks }: HouseSeen): readonly Alarm[] =>
  disks.flatMap(({ of, free, whole }) => {
    const percent = Math.floor((free / whole) * 100)
    if (percent >= fillingDisk) return []
    return [{ kind: 'disk-full', level: percent < fullDisk ? 'red' : 'look', of, free, percent } as const]
  })

function ofRequests({ hour: { all } }: HouseSeen): readonly Alarm[] {
  const { requests, failed, p95 } = all
  const isMuch = failed > requests * manyFailures
  return [
    ...(failed === 0 ? [] : [{ kind: 'errors', level: isMuch ? 'red' : 'look', failed, requests } as const]),
    ...(requests >= enoughToJudge && (p95 === null || p95 > slowSeconds)
      ? [{ kind: 'slow', level: 'look', p95 } as const]
      : []),
  ]
}

function ofConnections({ status, readiness }: HouseSeen): readonly Alarm[] {
  if (status === null)
    return readiness.reasons.includes('database-unreachable') ? [] : [{ kind: 'not-seen', level: 'red' }]
  const { waiting } = status.pool
  const { waitingForLock, oldest } = status.server.activity
  return [
    ...(waiting === 0 ? [] : [{ kind: 'connections-short', level: waiting > 5 ? 'red' : 'look', waiting } as const]),
    ...(waitingForLock === 0 && oldest < longTransaction
      ? []
      : [{ kind: 'locks', level: 'look', waiting: waitingForLock, seconds: oldest } as const]),
  ]
}
