import { inTransaction } from '#db/connect.ts'
import { databaseBytes } from '#db/database-bytes.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import { deliverDue } from '#rooms/notices/server/deliver.ts'
import { passOn } from '#rooms/notices/server/pass-on.ts'
import type { BrokenLink } from '#rooms/record/core/check-chain.ts'
import { auditChain } from '#rooms/record/server/audit-chain.ts'
import { sealEvents } from '#rooms/record/server/seal.ts'
import { lastDestruction } from '#rooms/record/store/chain-queries.ts'
import { clock } from '../clock.ts'
import type { OpenMadang } from '../open-madang.ts'
import { peopleWith } from '../people.ts'
import type { Configuration } from '../settings.ts'
import { forgetSent } from './forget-sent.ts'
import { knownDistricts } from './known-districts.ts'
import type { Operation } from './operation.ts'
import type { RepeatingWork } from './repeating-work.ts'
import { backUpIfDue } from './scheduled-backups.ts'
import { destroyAllDue } from './scheduled-destruction.ts'
import { writePackages } from './scheduled-packages.ts'
import { remindAll } from './scheduled-reminders.ts'
import { workOnAllVotes } from './scheduled-votes.ts'

/** What the server's own work has found, for those who look. Kept by the process: a start begins anew. */
export interface Found {
  readonly chains: Map<DistrictId, { readonly at: Date; readonly broken: BrokenLink | null }>
  /** How large the database was, oldest first. */
  readonly sizes: { readonly at: Date; readonly bytes: number }[]
  /** When personal data was last destroyed by rule in a district. */
  readonly destroyed: Map<DistrictId, Instant | null>
}

export const nothingFound = (): Found => ({ chains: new Map(), sizes: [], destroyed: new Map() })

const [aSecond, aMinute, anHour] = [1000, 60_000, 60 * 60_000]
/** Sizes of a week, one every ten minutes. */
const sizesKept = 7 * 24 * 6

/**
 * Everything that the server does by itself, again and again. It is written here and nowhere else, so that the
 * operator's page misses nothing: a test sees that no other file of the server sets a clock of its own.
 */
export function ownWork(
  {
    db,
    house,
    means,
    polling,
    sending,
    signIn,
  }: Pick<OpenMadang, 'db' | 'house' | 'means' | 'polling' | 'sending' | 'signIn'>,
  { backups, digestHour }: Pick<Configuration, 'backups' | 'digestHour'>,
  operation: Pick<Operation, 'log' | 'metrics' | 'stopping'>,
  found: Found,
): readonly RepeatingWork[] {
  const usual = { againAfterMs: aMinute, atTheEnd: false }
  const work: RepeatingWork[] = [
    {
      name: 'sealing',
      everyMs: aSecond,
      firstAfterMs: aSecond,
      againAfterMs: aSecond,
      atTheEnd: true,
      work: async () => {
        let sealed = 0
        for (const { id } of await knownDistricts(db)) sealed += await sealEvents(db, id, clock)
        return sealed > 0
      },
    },
    {
      ...{ ...usual, name: 'telling', everyMs: aSecond, firstAfterMs: aSecond, againAfterMs: 5 * aSecond },
      work: async () => {
        const passing = { sending, people: peopleWith(signIn), tells: house.tells, digestHour }
        let passed = 0
        for (const { id: districtId } of await knownDistricts(db))
          passed += await passOn(db, passing, { districtId, now: clock() })
        return passed > 0
      },
    },
    {
      ...{ ...usual, name: 'reminding', everyMs: 15 * aMinute, firstAfterMs: aMinute },
      work: async () => {
        await remindAll({ db, house, means })
        return true
      },
    },
    {
      ...{ ...usual, name: 'delivering', everyMs: aSecond, firstAfterMs: aSecond, againAfterMs: 5 * aSecond },
      work: async () => {
        let sent = 0
        for (const { id: districtId } of await knownDistricts(db))
          sent += await deliverDue(db, sending, { districtId, clock })
        return sent > 0
      },
    },
    {
      ...{ ...usual, name: 'writing', everyMs: aSecond, firstAfterMs: aSecond, againAfterMs: 5 * aSecond },
      work: () => writePackages({ db, house, means }, operation.log, operation.stopping),
    },
    {
      ...{ ...usual, name: 'votes', everyMs: aSecond, firstAfterMs: aSecond, againAfterMs: 5 * aSecond },
      work: () => workOnAllVotes({ db, house, means, polling }, operation.log),
    },
    {
      ...{ ...usual, name: 'forgetting', everyMs: aMinute, firstAfterMs: aMinute },
      work: async () => {
        await forgetSent(db, clock())
        return true
      },
    },
    {
      ...{ ...usual, name: 'destroying', everyMs: 15 * aMinute, firstAfterMs: aMinute },
      work: async () => {
        await destroyAllDue({ db, house, means }, operation.log, operation.stopping)
        return true
      },
    },
    {
      ...{ ...usual, name: 'chain-check', everyMs: 24 * anHour, firstAfterMs: 5 * aMinute },
      work: async () => {
        for (const { id } of await knownDistricts(db)) {
          const { broken } = await auditChain(db, id)
          found.chains.set(id, { at: new Date(), broken })
          if (broken !== null) operation.log('error', { kind: 'chain-broken', district: id, link: broken.kind })
        }
        return true
      },
    },
    {
      ...{ ...usual, name: 'measuring', everyMs: 10 * aMinute, firstAfterMs: aSecond },
      work: async () => {
        found.sizes.push({ at: new Date(), bytes: await databaseBytes(db) })
        if (found.sizes.length > sizesKept) found.sizes.shift()
        for (const { id } of await knownDistricts(db))
          found.destroyed.set(id, await inTransaction(db, (trx) => lastDestruction(trx, id), { readOnly: true }))
        return true
      },
    },
  ]
  if (backups !== null)
    work.push({
      ...{ ...usual, name: 'backup', everyMs: aMinute / 2, firstAfterMs: 0, againAfterMs: 10 * aMinute },
      work: async () => !operation.stopping.aborted && (await backUpIfDue(backups, db, operation)),
    })
  return work
}
