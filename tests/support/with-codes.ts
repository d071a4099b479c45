import { buildServer } from '#kernel/http/server.ts'
import { Instant } from '#kit/korean-date.ts'
import { identityRoom } from '#rooms/identity/server/room.ts'
import type { CodeToSend, SignInMeans } from '#rooms/identity/server/sign-in-means.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { recordRoom } from '#rooms/record/server/room.ts'
import { partsOn } from './parts-on.ts'
import { openRoom } from './room-test.ts'
import { testSignIn } from './test-sign-in.ts'

/** A Madang whose codes are caught before they leave, and whose clock goes as the test says. */
export async function openWithCodes() {
  const sent: CodeToSend[] = []
  const means: SignInMeans = {
    ...testSignIn,
    codes: {
      ...testSignIn.codes,
      post: async (_trx, _districtId, code) => {
        sent.push(code)
      },
    },
  }
  const room = await openRoom([organizationRoom, identityRoom(means), recordRoom((name) => ({ ko: name, en: name }))])
  let ahead = 0
  const clock = () => Instant.parse(new Date(Date.now() + ahead * 1000).toISOString())
  const app = buildServer({ ...partsOn(room, means), clock })
  const from = (address: string) => ({ incoming: { socket: { remoteAddress: address } } })
  return {
    ...{ room, means, sent },
    request: async (path: string, asked: RequestInit, address = '127.0.0.1') =>
      app.request(new URL(path, means.origin).href, asked, from(address)),
    /** Lets the clock of the house go ahead, in seconds. */
    goAhead: (seconds: number) => {
      ahead += seconds
    },
    /** The code that was sent last. */
    lastCode: () => sent.at(-1)?.code ?? '',
    close: () => room.close(),
  }
}

export type WithCodes = Awaited<ReturnType<typeof openWithCodes>>

/** A code that is not the one that was sent. */
export const wrongOf = (code: string): string => (code === '000000' ? '111111' : '000000')
