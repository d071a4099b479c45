import type { Send } from '../core/message.ts'
import { fillBody, fillHeaders, type SendingFile } from '../core/sending.ts'

type TextGateway = NonNullable<SendingFile['text']>

/** The way out of the house, handed in: only what the configuration names is reached. */
export type Reach = (
  address: string,
  request: { readonly method: string; readonly headers: Readonly<Record<string, string>>; readonly body: string },
) => Promise<Pick<Response, 'ok' | 'status'>>

/** Answers after which it may be tried again: too slow, too many, or a fault of theirs. */
const passes = (status: number): boolean => status === 408 || status === 429 || status >= 500

/** Sends by an HTTP gateway, in the form that the configuration gives. */
export const textBy =
  (gateway: TextGateway, secret: string | null, reach: Reach): Send =>
  async ({ to, text, id }) => {
    const filled = { to, text, id, secret: secret ?? '' }
    const headers = { 'Content-Type': 'application/json', ...fillHeaders(gateway.headers, filled) }
    const body = JSON.stringify(fillBody(gateway.body, filled))
    try {
      const answer = await reach(gateway.address, { method: 'POST', headers, body })
      if (answer.ok) return null
      return passes(answer.status) ? 'refused-for-now' : 'refused'
    } catch {
      return 'unreachable'
    }
  }
