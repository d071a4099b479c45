import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { OpenRefused } from '../open-database.ts'

interface Place {
  readonly port: number
  readonly host: string
}

/**
 * How long a connection is kept for a next request, in ms: longer than a proxy keeps its own (nginx and HAProxy: 60
 * seconds), so that it is never this side that closes one on which a request is just coming.
 */
const keptFor = 75_000

type Answer = (request: Request, bindings: object) => Response | Promise<Response>

type PortSetting = 'PORT' | 'MADANG_OPERATOR_PORT' | 'REGISTRAR_PORT' | 'BOX_PORT'

/** Listens at an address; refuses when it is taken or none of this machine's. `setting` is what names the port. */
export const listen = (
  place: Place,
  answer: Answer,
  setting: PortSetting = 'PORT',
): Promise<Result<Server, OpenRefused>> => listenOn(createAdaptorServer({ fetch: answer }) as Server, place, setting)

/** Has a server that is made listen at an address, in the same way. */
export function listenOn(
  server: Server,
  { port, host }: Place,
  setting: PortSetting,
): Promise<Result<Server, OpenRefused>> {
  server.keepAliveTimeout = keptFor
  return new Promise((resolve) => {
    server.on('error', ({ message }) => {
      resolve(refuse({ kind: 'cannot-open', sentence: cannotListen(host, port, setting, message) }))
    })
    server.listen(port, host, () => resolve(ok(server)))
  })
}

const cannotListen = (host: string, port: number, setting: string, detail: string): string => {
  const hostSetting = setting === 'MADANG_OPERATOR_PORT' ? 'MADANG_OPERATOR_HOST' : 'HOST'
  return (
    `${host}:${port}에서 들을 수 없습니다. 다른 프로그램이 쓰고 있으면 ${setting}에 다른 수를, 없는 주소이면 ${hostSetting}에 다른 주소를 적어 주세요. ` +
    `/ Cannot listen on ${host}:${port}; name another ${setting} or ${hostSetting}. (${detail})`
  )
}
