import type { Db } from '#db/connect.ts'
import type { Instant } from '#kit/korean-date.ts'
import { forgetFiles } from '#rooms/documents/server/forget-files.ts'
import { forgetAskedCodes } from '#rooms/identity/server/forget-asked-codes.ts'
import { forgetMessages } from '#rooms/notices/server/deliver.ts'
import { packagesEndedBefore } from '#rooms/reports/core/paper-package.ts'
import { forgetPackages } from '#rooms/reports/server/write-packages.ts'
import { knownDistricts } from './known-districts.ts'

/** Forgets the codes, messages, waiting files and packages of papers of every district whose time is over. */
export async function forgetSent(db: Db, now: Instant): Promise<void> {
  for (const { id } of await knownDistricts(db)) {
    await forgetAskedCodes(db, id, now)
    await forgetMessages(db, id, now)
    await forgetFiles(db, id, now)
    await forgetPackages(db, id, packagesEndedBefore(now))
  }
}
