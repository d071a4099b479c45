import type { Socket } from 'node:net'
import { createTransport } from 'nodemailer'
import type { Failure, Send } from '../core/message.ts'
import type { SendingFile } from '../core/sending.ts'

type MailServer = NonNullable<SendingFile['mail']>

/** The way out of the house, handed in: only what the configuration names is reached. */
export type Connect = (place: { readonly host: string; readonly port: number }) => Promise<Socket>

const patienceMs = 10_000

/** Sends by a mail server, over TLS unless the configuration says none. */
export function mailBy(server: MailServer, password: string | null, connect: Connect): Send {
  const { host, port, tls, user, from } = server
  const transport = createTransport({
    host,
    port,
    secure: tls === 'from-start',
    requireTLS: tls === 'begun',
    ignoreTLS: tls === 'none',
    ...(user === undefined || password === null ? {} : { auth: { user, pass: password } }),
    getSocket: (_options, done) => {
      connect({ host, port }).then((connection) => done(null, { connection }), done)
    },
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async ({ to, subject, text, id }) => {
    try {
      const messageId = `<${id}@${from.split('@').at(-1)?.replace('>', '')}>`
      await transport.sendMail({ from, to: { name: '', address: to }, subject, text, messageId })
      return null
    } catch (error) {
      return failureOf(error)
    }
  }
}

/** What a mail server's answer means: 4xx that it may be tried again, 5xx that it may not; without one it was not reached. */
function failureOf(error: unknown): Failure {
  const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0
  if (code >= 500) return 'refused'
  return code >= 400 ? 'refused-for-now' : 'unreachable'
}
