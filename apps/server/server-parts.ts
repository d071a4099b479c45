import { inTransaction } from '#db/connect.ts'
import type { DistrictName, ServerParts } from '#kernel/http/parts.ts'
import { replyMemory } from '#kernel/reply-memory.ts'
import { words as roleWords } from '#rooms/identity/core/messages.ts'
import { identify } from '#rooms/identity/server/identify.ts'
import { clock } from '../clock.ts'
import type { OpenMadang } from '../open-madang.ts'
import type { Configuration } from '../settings.ts'
import { version } from '../version.ts'
import { knownDistricts } from './known-districts.ts'
import { nav, pages } from './pages.ts'

const roleName: ServerParts['roleName'] = (role, lang) => roleWords(lang).roles[role]

/** Joins house, pages and means into what the web server is made of. */
export function serverParts(madang: OpenMadang, config: Configuration): ServerParts {
  let districts: { readonly at: number; readonly list: Promise<readonly DistrictName[]> } | null = null
  return {
    house: madang.house,
    pages,
    nav,
    means: madang.means,
    memory: replyMemory(),
    clock,
    districts: () => {
      const now = Date.now()
      if (districts === null || now - districts.at > 2000) districts = { at: now, list: knownDistricts(madang.db) }
      return districts.list
    },
    identify: (districtId, cookie) =>
      inTransaction(
        madang.db,
        async (trx) => {
          const found = await identify(trx, madang.signIn, { districtId, cookie, now: clock() })
          if (found === null) return null
          return { ...found, label: (lang) => found.actor.roles.map((role) => roleName(role, lang)).join(' · ') }
        },
        { readOnly: true },
      ),
    roleName,
    secureCookies: config.production,
    log: (line) => console.error(JSON.stringify({ at: clock(), ...line })),
    version,
  }
}
