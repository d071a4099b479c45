import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
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

/** Listens at an address; refuses when it is taken or none of this machine's. `setting` is what names the port. */
export function listen(
  { port, host }: Place,
  answer: Answer,
  setting: 'PORT' | 'MADANG_OPERATOR_PORT' | 'REGISTRAR_PORT' = 'PORT',
): Promise<Result<Server, OpenRefused>> {
  return new Promise((resolve) => {
    const server = serve({ fetch: answer, port, hostname: host }, () => resolve(ok(server))) as Server
    server.keepAliveTimeout = keptFor
    server.on('error', ({ message }) => {
      resolve(refuse({ kind: 'cannot-open', sentence: cannotListen(host, port, setting, message) }))
    })
  })
}

const cannotListen = (host: string, port: number, setting: string, detail: string): string => {
  const hostSetting = setting === 'MADANG_OPERATOR_PORT' ? 'MADANG_OPERATOR_HOST' : 'HOST'
  return (
    `${host}:${port}에서 들을 수 없습니다. 다른 프로그램이 쓰고 있으면 ${setting}에 다른 수를, 없는 주소이면 ${hostSetting}에 다른 주소를 적어 주세요. ` +
    `/ Cannot listen on ${host}:${port}; name another ${setting} or ${hostSetting}. (${detail})`
  )
}
