import type { BlockList } from 'node:net'
import type { Actor, Permission, Role } from '#kit/actor.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { MapTiles } from '#ui/page-context.ts'
import type { AccessLog } from '../access-log.ts'
import type { FileKeeper } from '../file-keeper.ts'
import type { House, Lang } from '../house.ts'
import type { Page } from '../page.ts'
import type { ReplyMemory } from '../reply-memory.ts'
import type { Means } from '../run-command.ts'
import type { RateLimits } from './rate-limit.ts'

/** A signed-in person, as the identity room recognises one by the session's secret. */
export interface SignedIn {
  readonly actor: Actor
  /** The roles held, in words; never a name. */
  readonly label: (lang: Lang) => string
  readonly csrf: string
  /** How many notices wait to be read. */
  readonly unread?: number
  /** The session's cookie anew, where what it says has become old. */
  readonly renewal?: { readonly begin: string; readonly maxAgeSeconds: number }
}

export interface DistrictName {
  readonly id: DistrictId
  readonly name: string
  readonly nameEn: string
}

export interface NavLink {
  readonly path: string
  readonly label: Readonly<Record<Lang, string>>
  /** Who sees it; without one, everybody. */
  readonly permission?: Permission
  /** The sister pages that stand in one row below the menu, where it has several. */
  readonly under?: readonly NavLink[]
}

/** Everything the web server is made of; `apps/` joins it. */
export interface ServerParts {
  readonly house: House
  readonly pages: readonly Page[]
  readonly nav: readonly NavLink[]
  readonly means: Means
  /** The log of who reads whose personal data. */
  readonly access: AccessLog
  readonly memory: ReplyMemory
  /** Keeps the files of forms. */
  readonly files: FileKeeper
  readonly clock: () => Instant
  readonly districts: () => Promise<readonly DistrictName[]>
  readonly identify: (districtId: DistrictId, cookie: string) => Promise<SignedIn | null>
  /** How a role is called. */
  readonly roleName: (role: Role, lang: Lang) => string
  /** Cookies only over TLS: on in production, and wherever people's address begins with https. */
  readonly secureCookies: boolean
  /** How often a minute one address, and one person, may ask. */
  readonly limits: RateLimits
  /** The proxies that stand in front, whose word on where a request comes from counts. */
  readonly proxies: BlockList
  readonly log: (line: Readonly<Record<string, unknown>>) => void
  /** Whether requests may be sent here, and why not; never a secret, for anybody may ask. */
  readonly ready: () => Promise<{ readonly ready: boolean }>
  readonly version: string
  /** Where browsers get the pictures of maps; null where there are none. */
  readonly map: MapTiles | null
  /** Whether this is a house to try, with a sample in it. */
  readonly sample?: boolean
  /** The origins at which browsers ask the other parts of a resident vote. */
  readonly voteOrigins?: readonly string[]
}
