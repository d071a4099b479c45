import type { Db } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import type { House } from '#kernel/house.ts'
import type { Means } from '#kernel/run-command.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { scanByClamd } from '#rooms/documents/adapters/clamd.ts'
import type { SignInMeans } from '#rooms/identity/server/sign-in-means.ts'
import type { SendingMeans } from '#rooms/notices/server/sending-means.ts'
import type { PollingMeans } from '#rooms/polling/server/vote-means.ts'
import { paperworkOf } from '#rooms/polling/store/onsite-queries.ts'
import { boothScript } from '#ui/booth-script.ts'
import { codesBy } from './codes-by.ts'
import { buildHouse } from './house.ts'
import { houseSecret } from './house-secret.ts'
import { meansOn } from './means.ts'
import { cannotOpen, type OpenDatabase, type OpenRefused, type OpenWish, openDatabase } from './open-database.ts'
import { type AllowedHost, type Outgoing, outgoingTo, placeOf } from './outgoing.ts'
import { knownProviders, providerHosts } from './read-providers.ts'
import { sealingWith } from './sealing.ts'
import { knownSending, openSending, sendingHosts } from './sending.ts'
import type { Configuration } from './settings.ts'
import { askParts } from './vote/ask-parts.ts'
import { voteSecret } from './vote/vote-secret.ts'

/** Madang opened on its database: what a server or a command-line program works with. */
export interface OpenMadang {
  readonly db: Db
  readonly house: House
  readonly signIn: SignInMeans
  readonly sending: SendingMeans
  readonly polling: PollingMeans
  readonly outgoing: Outgoing
  readonly means: Means
  readonly hasty: () => Db
  readonly close: () => Promise<void>
}

/** Opens the database that the configuration names and joins Madang on it. */
export async function openMadang(config: Configuration, wish: OpenWish): Promise<Result<OpenMadang, OpenRefused>> {
  const opened = await openDatabase(config, wish)
  return opened.ok ? joinMadang(config, opened.value) : opened
}

/** Brings the tables of an open database up to date, and joins the rooms; the database is closed when it cannot be. */
export async function joinMadang(
  config: Configuration,
  { db, hasty, close }: OpenDatabase,
  wish: { readonly startsParts?: boolean } = {},
): Promise<Result<OpenMadang, OpenRefused>> {
  const migrated = await migrate(db)
  if (!migrated.ok) {
    await close()
    return refuse(cannotOpen(migrated.refusal))
  }
  const secret = houseSecret(config)
  if (!secret.ok) {
    await close()
    return secret
  }
  const providers = knownProviders(config)
  if (!providers.ok) {
    await close()
    return providers
  }
  const ofVote = voteSecret(config)
  if (!ofVote.ok) {
    await close()
    return ofVote
  }
  const known = knownSending(config)
  if (!known.ok) {
    await close()
    return known
  }
  const { production, origin } = config
  const outgoing = outgoingTo([
    ...providerHosts(providers.value, !production),
    ...sendingHosts(known.value, !production),
    ...tracesHosts(config),
    ...(config.clamd === null ? [] : [{ ...config.clamd, privateNetwork: true }]),
  ])
  const sealing = sealingWith(secret.value.keys)
  const sending = openSending(known.value, { sealing, outgoing, origin, production })
  const signIn: SignInMeans = {
    demonstration: config.demoSignIn,
    origin,
    secret: secret.value.secret,
    providers: providers.value,
    reach: outgoing.fetch,
    sealing,
    codes: codesBy(sending),
  }
  const { clamd, checkSeconds } = config
  const scan = clamd === null ? undefined : scanByClamd(() => outgoing.connect(clamd))
  const beside = askParts(config, ofVote.value, { starts: wish.startsParts === true, clientSha256 })
  const polling: PollingMeans = { parts: beside.parts, sealing, paperworkOf }
  const closeAll = async () => {
    await beside.stop()
    await close()
  }
  const house = buildHouse({ signIn, sending, polling, checkSeconds, ...(scan === undefined ? {} : { scan }) })
  return ok({ db, house, signIn, sending, polling, outgoing, means: meansOn(db, house), hasty, close: closeAll })
}

/** The hash of the booth's script, as a vote's manifest says it. */
function clientSha256(): string {
  const script = boothScript()
  if (script === null) throw new Error('The script of the booth is not built: ./madang start builds it.')
  return script.sha256base64url
}

/** The one host that traces go to; the operator names it, so it may stand in the office's own network. */
const tracesHosts = ({ traces }: Configuration): readonly AllowedHost[] =>
  traces === null ? [] : [{ ...placeOf(new URL(traces.address)), privateNetwork: true }]
