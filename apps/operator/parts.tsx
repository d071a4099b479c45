import { formatMoment, type Instant } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { Section } from '#ui/section.tsx'
import { nextBackup } from '../server/scheduled-backups.ts'
import { size } from '../server/status-lines.ts'
import type { HouseSeen } from './see-house.ts'
import { words } from './words.ts'

interface Seen {
  readonly seen: HouseSeen
  readonly lang: Lang
}

const [anHour, aDay] = [3_600_000, 24 * 3_600_000]
const moment = (at: Date | string | null, lang: Lang): string =>
  at === null ? '-' : formatMoment((typeof at === 'string' ? at : at.toISOString()) as Instant, lang)

/** Everything that the server does by itself: when last, when next, how it failed. */
export function Work({ seen, lang }: Seen) {
  const t = words(lang)
  const rows = seen.work.map(({ lastFailure, ...work }) => ({
    name: t.work.names[work.name],
    last: moment(work.lastDone, lang),
    next: work.isRunning ? t.work.now : moment(work.next, lang),
    runs: work.runs,
    failures: work.failures,
    lastFailure: lastFailure === null ? '-' : `${moment(lastFailure.at, lang)}, ${lastFailure.what}`,
  }))
  return (
    <Section title={t.work.title}>
      <DataTable
        caption={t.sinceStart}
        stack
        empty={t.none}
        rows={rows}
        columns={[
          { key: 'name', header: t.work.name, cell: ({ name }) => name, rowHeader: true },
          { key: 'last', header: t.work.last, cell: ({ last }) => last },
          { key: 'next', header: t.work.next, cell: ({ next }) => next },
          { key: 'runs', header: t.work.runs, cell: ({ runs }) => runs, align: 'number' },
          { key: 'failures', header: t.work.failures, cell: ({ failures }) => failures, align: 'number' },
          { key: 'failure', header: t.work.lastFailure, cell: (row) => row.lastFailure },
        ]}
      />
    </Section>
  )
}

/** How far each district's chain is sealed, and when it was last checked. */
export function Chains({ seen: { status, found }, lang }: Seen) {
  const t = words(lang)
  const checked = (id: string): string => {
    const check = [...found.chains].find(([district]) => district === id)?.[1]
    if (check === undefined) return t.chain.notYet
    const at = moment(check.at, lang)
    return check.broken === null ? t.chain.whole(at) : t.chain.broken(at, check.broken.kind)
  }
  return (
    <Section title={t.chain.title}>
      <DataTable
        caption={t.chain.title}
        stack
        empty={status === null ? t.notSeen : t.none}
        rows={status?.districts ?? []}
        columns={[
          { key: 'district', header: t.chain.district, cell: ({ name, id }) => `${name} (${id})`, rowHeader: true },
          { key: 'links', header: t.chain.links, cell: ({ links }) => links, align: 'number' },
          { key: 'unsealed', header: t.chain.unsealed, cell: ({ unsealed }) => unsealed, align: 'number' },
          { key: 'sealed', header: t.chain.sealedAt, cell: ({ sealedAt }) => moment(sealedAt, lang) },
          { key: 'checked', header: t.chain.checked, cell: ({ id }) => checked(id) },
          { key: 'sessions', header: t.chain.sessions, cell: ({ sessions }) => sessions, align: 'number' },
        ]}
      />
    </Section>
  )
}

/** The backups, all of them read back; and how long each still holds what has since been destroyed. */
export function Backups({ seen: { status, found, now }, lang }: Seen) {
  const t = words(lang)
  if (status === null) return <Section title={t.backups.title}>{t.notSeen}</Section>
  if (status.backups === null) return <Section title={t.backups.title}>{t.backups.off}</Section>
  const { folder, keep, hour, files } = status.backups
  const destroyedAt = Math.max(...[...found.destroyed.values()].map((at) => (at === null ? 0 : Date.parse(at))), 0)
  const stillHolds = (takenAt: Date): string =>
    takenAt.getTime() > destroyedAt
      ? t.backups.clean
      : t.backups.contains(moment(new Date(takenAt.getTime() + keep * aDay), lang))
  return (
    <Section title={t.backups.title}>
      <p>
        {t.backups.kept(folder, keep)} {t.backups.next(moment(nextBackup(now, hour), lang))}
      </p>
      <DataTable
        caption={t.backups.title}
        stack
        empty={t.none}
        rows={files}
        columns={[
          { key: 'name', header: t.backups.name, cell: ({ name }) => name, rowHeader: true },
          { key: 'taken', header: t.backups.taken, cell: ({ takenAt }) => moment(takenAt, lang) },
          {
            ...{ key: 'age', header: t.backups.age },
            cell: ({ takenAt }) => t.backups.hours(Math.floor((now.getTime() - takenAt.getTime()) / anHour)),
          },
          { key: 'size', header: t.backups.size, cell: ({ bytes }) => size(bytes), align: 'number' },
          { key: 'destroyed', header: t.backups.destroyed, cell: ({ takenAt }) => stillHolds(takenAt) },
        ]}
      />
    </Section>
  )
}

/** The room there is, the room that is taken, and how fast it grows. */
export function Storage({ seen: { status, disks, found }, lang }: Seen) {
  const t = words(lang)
  const [first, last] = [found.sizes[0], found.sizes.at(-1)]
  const growth =
    first === undefined || last === undefined || first === last
      ? '-'
      : t.storage.grown(
          size(Math.max(0, last.bytes - first.bytes)),
          ((last.at.getTime() - first.at.getTime()) / anHour).toFixed(1),
        )
  const facts = [
    ...disks.map(({ of, folder, free, whole }) => ({
      label: `${t.storage.disk}: ${t.storage.disks[of]} (${folder})`,
      value: `${t.storage.free} ${size(free)} / ${size(whole)} (${Math.floor((free / whole) * 100)}%)`,
    })),
    { label: t.storage.database, value: status === null ? t.notSeen : size(status.server.bytes) },
    { label: t.storage.growth, value: growth },
  ]
  return (
    <Section title={t.storage.title}>
      <KeyFacts facts={facts} />
      {disks.every(({ of }) => of !== 'data') && <p>{t.storage.elsewhere}</p>}
      <DataTable
        caption={t.storage.tables}
        empty={status === null ? t.notSeen : t.none}
        rows={status?.server.tables ?? []}
        columns={[
          { key: 'table', header: t.storage.table, cell: ({ name }) => name, rowHeader: true },
          { key: 'size', header: t.storage.size, cell: ({ bytes }) => size(bytes), align: 'number' },
          { key: 'rows', header: t.storage.rows, cell: ({ rows }) => rows, align: 'number' },
        ]}
      />
    </Section>
  )
}

/** What was asked in the last hour, how fast it was answered, and what failed. */
export function Hour({ seen: { hour }, lang }: Seen) {
  const t = words(lang)
  const { requests, p95 } = hour.all
  const within = (seconds: number | null) => (seconds === null ? t.hour.longer : String(seconds))
  return (
    <Section title={t.hour.title}>
      {requests > 0 && <p>{t.hour.all(requests, (requests / 60).toFixed(1), within(p95))}</p>}
      <DataTable
        caption={t.hour.title}
        empty={t.none}
        rows={hour.routes.slice(0, 30)}
        columns={[
          { key: 'route', header: t.hour.route, cell: ({ route }) => <code>{route}</code>, rowHeader: true },
          { key: 'failed', header: t.hour.failed, cell: ({ failed }) => failed, align: 'number' },
          { key: 'refused', header: t.hour.refused, cell: ({ refused }) => refused, align: 'number' },
          { key: 'p95', header: t.hour.p95, cell: (row) => within(row.p95), align: 'number' },
          { key: 'requests', header: t.hour.requests, cell: (row) => row.requests, align: 'number' },
        ]}
      />
    </Section>
  )
}

/** What the connections to the database are doing. */
export function Connections({ seen: { status }, lang }: Seen) {
  const t = words(lang).connections
  if (status === null) return <Section title={t.title}>{words(lang).notSeen}</Section>
  const { pool, server } = status
  const { activity } = server
  return (
    <Section title={t.title}>
      <KeyFacts
        facts={[
          { label: t.here, value: `${pool.open} (${pool.idle}, ${pool.waiting})` },
          { label: t.all, value: `${server.connections} (${activity.most})` },
          { label: t.working, value: activity.working },
          { label: t.holding, value: activity.holding },
          { label: t.locks, value: activity.waitingForLock },
          { label: t.oldest, value: t.seconds(activity.oldest) },
          { label: t.waits, value: activity.waits.map((wait) => `${wait.on} ${wait.connections}`).join(', ') || '-' },
        ]}
      />
    </Section>
  )
}

/** The statements that take longest; where they are not counted, how to have them counted. */
export function Slow({ seen: { status }, lang }: Seen) {
  const t = words(lang)
  const slow = status?.server.slow ?? null
  if (slow === null) return <Section title={t.slow.title}>{status === null ? t.notSeen : t.slow.absent}</Section>
  return (
    <Section title={t.slow.title}>
      <DataTable
        caption={t.slow.lead}
        empty={t.none}
        rows={slow}
        columns={[
          { key: 'mean', header: t.slow.mean, cell: ({ meanMs }) => meanMs, align: 'number' },
          { key: 'calls', header: t.slow.calls, cell: ({ calls }) => calls, align: 'number' },
          { key: 'statement', header: t.slow.statement, cell: (row) => <code>{row.statement}</code>, rowHeader: true },
        ]}
      />
    </Section>
  )
}

/** What runs here, and up to which step the tables are. */
export function Versions({ seen: { status }, lang }: Seen) {
  const t = words(lang)
  if (status === null) return <Section title={t.versions.title}>{t.notSeen}</Section>
  const { server, pending } = status
  const { applied, newest, at } = server.migrations
  return (
    <Section title={t.versions.title}>
      <KeyFacts
        facts={[
          { label: t.versions.version, value: status.version },
          { label: t.versions.node, value: status.node },
          { label: t.versions.postgres, value: server.version },
          { label: t.versions.migrations, value: applied },
          { label: t.versions.newest, value: `${newest} (${moment(at, lang)})` },
          {
            label: t.versions.pending,
            value: pending === 'unusable' ? t.versions.unusable : pending.join(', ') || t.none,
          },
        ]}
      />
    </Section>
  )
}
