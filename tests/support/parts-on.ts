import { noParts } from '#apps/house.ts'
import { outgoingTo } from '#apps/outgoing.ts'
import { serverParts } from '#apps/server/server-parts.ts'
import { readSettings } from '#apps/settings.ts'
import type { ServerParts } from '#kernel/http/parts.ts'
import { rateLimits } from '#kernel/http/rate-limit.ts'
import type { SignInMeans } from '#rooms/identity/server/sign-in-means.ts'
import type { RoomTest } from './room-test.ts'
import { testSignIn } from './test-sign-in.ts'

/** What the web server is made of where nothing is set, on the rooms of a test, which may ask as often as it likes. */
export function partsOn(room: Pick<RoomTest, 'db' | 'house' | 'means'>, signIn: SignInMeans = testSignIn): ServerParts {
  const settings = readSettings({})
  if (!settings.ok) throw new Error('The settings of nothing are wrong.')
  const sending = { sealing: signIn.sealing, origin: signIn.origin, ways: {}, shown: null }
  const outgoing = outgoingTo([])
  const polling = { parts: noParts, sealing: signIn.sealing }
  const madang = { ...room, polling, signIn, sending, outgoing, hasty: () => room.db, close: async () => {} }
  return { ...serverParts(madang, settings.value), limits: rateLimits(0) }
}
