import { inTransaction } from '#db/connect.ts'
import type { DistrictName, ServerParts } from '#kernel/http/parts.ts'
import { rateLimits } from '#kernel/http/rate-limit.ts'
import { replyMemory } from '#kernel/reply-memory.ts'
import { words as roleWords } from '#rooms/identity/core/messages.ts'
import { identify } from '#rooms/identity/server/identify.ts'
import { countUnread } from '#rooms/notices/store/own-queries.ts'
import { accessLog } from '#rooms/privacy/server/access-log.ts'
import { clock } from '../clock.ts'
import type { OpenMadang } from '../open-madang.ts'
import type { Configuration } from '../settings.ts'
import { version } from '../version.ts'
import { fileKeeper } from './file-keeper.ts'
import { knownDistricts } from './known-districts.ts'
import { type Operation, openOperation } from './operation.ts'
import { nav, pages } from './pages.ts'
import { type Readiness, readiness } from './readiness.ts'
import { noteActor, noteReference } from './watch-requests.ts'

const roleName: ServerParts['roleName'] = (role, lang) => roleWords(lang).roles[role]

/** Joins house, pages and means into what the web server is made of. */
export function serverParts(
  madang: OpenMadang,
  config: Configuration,
  { log, metrics, stopping }: Operation = openOperation(config),
): ServerParts & { readonly ready: () => Promise<Readiness> } {
  let districts: { readonly at: number; readonly list: Promise<readonly DistrictName[]> } | null = null
  return {
    house: madang.house,
    pages,
    nav,
    access: accessLog,
    files: fileKeeper(madang),
    means: { ...madang.means, told: metrics.command },
    memory: replyMemory(),
    clock,
    districts: () => {
      // Not the time of day, which may be set back.
      const now = performance.now()
      if (districts !== null && now - districts.at <= 2000) return districts.list
      const list = knownDistricts(madang.db)
      districts = { at: now, list }
      // Where the database was away, the next one asks again.
      list.catch(() => {
        districts = null
      })
      return list
    },
    identify: (districtId, cookie) =>
      inTransaction(
        madang.db,
        async (trx) => {
          const found = await identify(trx, madang.signIn, { districtId, cookie, now: clock() })
          if (found === null) return null
          noteActor(found.actor)
          const { accountId } = found.actor
          const unread = accountId === null ? 0 : await countUnread(trx, districtId, accountId)
          return {
            ...found,
            unread,
            label: (lang) => found.actor.roles.map((role) => roleName(role, lang)).join(' · '),
          }
        },
        { readOnly: true },
      ),
    roleName,
    secureCookies: config.production || config.origin.startsWith('https:'),
    limits: rateLimits(config.limitFactor),
    proxies: config.proxies,
    log: (line) => {
      if (typeof line['reference'] === 'string') noteReference(line['reference'])
      log('error', { kind: 'bug', ...line })
    },
    ready: readiness({ db: madang.db, secret: madang.signIn.secret, stopping, clock }),
    version,
    map: config.map,
    sample: config.sample,
    voteOrigins: [config.registrar.origin, config.box.origin],
  }
}
