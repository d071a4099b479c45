import { backupsIn } from '#db/backup-file.ts'
import type { Db } from '#db/connect.ts'
import { poolState } from '#db/pool.ts'
import { clock } from '../clock.ts'
import type { Configuration } from '../settings.ts'
import type { Metrics } from './metrics.ts'
import type { Found } from './own-work.ts'
import { type DistrictStatus, districtsOf } from './status.ts'

/** Adds to the metrics what the database knows: the pool, the chain, the sessions, the age of the last backup. */
export function watchDatabase(
  db: Db,
  { backups }: Pick<Configuration, 'backups'>,
  { ask }: Metrics,
  found: Found,
): void {
  const ofDistricts = (value: (district: DistrictStatus) => number) => async () =>
    (await districtsOf(db, clock())).map((district) => ({ of: district.id, value: value(district) }))

  ask('madang_pool_connections', 'Connections to the database, and how many wait for one.', async () =>
    Object.entries(poolState(db)).map(([of, value]) => ({ of, value: Number(value) })),
  )
  ask(
    'madang_unsealed_events',
    'Events that no link of the chain holds yet, by district.',
    ofDistricts(({ unsealed }) => unsealed),
  )
  ask(
    'madang_unsealed_seconds',
    'Age of the oldest event not yet sealed, by district.',
    ofDistricts(({ oldest }) => (oldest === null ? 0 : (Date.now() - Date.parse(oldest)) / 1000)),
  )
  ask(
    'madang_sessions',
    'Sessions that have not ended, by district.',
    ofDistricts(({ sessions }) => sessions),
  )
  ask('madang_chain_broken', '1 where the last check found a district’s chain broken.', async () =>
    [...found.chains].map(([of, { broken }]) => ({ of, value: broken === null ? 0 : 1 })),
  )
  if (backups === null) return
  ask('madang_backup_age_seconds', 'Age of the newest backup; nothing while there is none.', async () => {
    const [newest] = await backupsIn(backups.folder)
    return newest === undefined ? [] : [{ value: (Date.now() - newest.takenAt.getTime()) / 1000 }]
  })
}
