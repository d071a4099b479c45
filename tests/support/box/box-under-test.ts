import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { checkHere } from '#apps/vote/check-here.ts'
import { base64url } from '#kit/bytes.ts'
import type { BoxMeans } from '#rooms/box/server/box.ts'
import { serveBox } from '#rooms/box/server/serve-box.ts'
import type { Manifest } from '#rooms/voting/core/protocol/manifest.ts'
import { type Engine, type TestDatabase, testDatabase } from '../database.ts'
import { type AskBox, askBox } from './ask-box.ts'

/** A box served in this process on a database of the tests, with a clock that a test sets. */
export interface BoxUnderTest extends AskBox {
  readonly database: TestDatabase
  readonly clock: { now: number }
  readonly tick: () => Promise<boolean>
  readonly stop: () => Promise<void>
}

export const officeSecret = 'the secret that office and box share'
export const officeOrigin = 'http://madang.test'

interface BoxWish {
  readonly engine?: Engine
  readonly database?: TestDatabase
  readonly perMinute?: BoxMeans['perMinute']
}

export async function startBox(wish: BoxWish = {}): Promise<BoxUnderTest> {
  const database = wish.database ?? (await testDatabase(wish.engine, { part: 'box', max: 8 }))
  const clock = { now: 0 }
  const box = serveBox({
    db: database.db,
    secret: officeSecret,
    origin: officeOrigin,
    now: () => clock.now,
    addressOf: (remote) => remote,
    perMinute: wish.perMinute ?? null,
    random: (length) => new Uint8Array(randomBytes(length)),
    check: checkHere(),
  })
  const server = createServer(box.listener)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
    if (wish.database === undefined) await database.drop()
  }
  return { ...askBox(`http://127.0.0.1:${port}`, officeSecret), database, clock, tick: () => box.tick(), stop }
}

/** A manifest with the keys of a box that has prepared them. */
export const withBoxKeys = (manifest: Manifest, keys: { readonly box: string; readonly log: string }): Manifest => ({
  ...manifest,
  keys: { ...manifest.keys, box: keys.box, log: keys.log },
})

export const someShare = base64url(new Uint8Array(32).fill(7))
