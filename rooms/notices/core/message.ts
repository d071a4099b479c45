import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'

export const MessageId = idOf('MessageId')
export type MessageId = z.infer<typeof MessageId>

/** What a message is about; each kind has its words in core/templates.ts. */
export const MessageKind = z.enum(['sign-in-code', 'notice', 'digest'])
export type MessageKind = z.infer<typeof MessageKind>

export const MessageChannel = z.enum(['mail', 'text'])
export type MessageChannel = z.infer<typeof MessageChannel>

/** Why a try to send did not succeed, in words that tell of no person. */
export const Failure = z.enum(['unreachable', 'refused', 'refused-for-now', 'no-way-to-send', 'unreadable', 'too-late'])
export type Failure = z.infer<typeof Failure>

/** To whom a message goes and what it says: the part that is sealed, and destroyed once it was sent or given up. */
export const MessageContent = z.strictObject({ to: z.string(), subject: z.string(), text: z.string() })
export type MessageContent = z.infer<typeof MessageContent>

/** One way of sending. It says why it failed, and never throws for what the other side did. */
export type Send = (message: MessageContent & { readonly id: string }) => Promise<Failure | null>

/** What the demonstration would have sent. */
export interface ShownMessage extends MessageContent {
  readonly channel: MessageChannel
  readonly sentAt: Instant
}

/** A message on its way. */
export interface WaitingMessage {
  readonly messageId: MessageId
  readonly kind: MessageKind
  readonly channel: MessageChannel
  readonly content: string
  readonly endsAt: Instant
  /** Tries begun, this one included. */
  readonly tries: number
}

/** A message that was given up, as an operator sees it: nothing of to whom it went or what it said. */
export const DeadLetter = z.object({
  messageId: MessageId,
  kind: MessageKind,
  channel: MessageChannel,
  failure: Failure,
  tries: z.int(),
  madeAt: Instant,
  endedAt: Instant,
})
export type DeadLetter = z.infer<typeof DeadLetter>

export const DeliveryState = z.enum(['waiting', 'sent', 'dead'])
export type DeliveryState = z.infer<typeof DeliveryState>

/** One line of the log of what was sent: nothing of to whom it went or what it said. */
export const Delivery = DeadLetter.extend({
  state: DeliveryState,
  failure: Failure.nullable(),
  endedAt: Instant.nullable(),
})
export type Delivery = z.infer<typeof Delivery>

/** How long a message waits before it is tried again, in seconds, after each try that failed. */
const waits = [5, 15, 60, 5 * 60, 30 * 60, 2 * 60 * 60] as const

/** While a message is being sent nobody else takes it: for a minute, longer than any try lasts. */
export const takenSeconds = 60

const later = (now: Instant, seconds: number): Instant =>
  new Date(Date.parse(now) + seconds * 1000).toISOString() as Instant

export const takenUntil = (now: Instant): Instant => later(now, takenSeconds)

/** What becomes of a message after a try that failed: it waits for the next one, or is given up. */
export type AfterFailure =
  | { readonly state: 'waiting'; readonly nextTryAt: Instant }
  | { readonly state: 'dead'; readonly failure: Failure }

/**
 * Decides what becomes of a message after a try that failed. It waits longer each time; it is given up at once where
 * trying again cannot help, after the seventh try, and where the next try would come when the message is of no use.
 */
export function afterFailure(
  { tries, endsAt }: Pick<WaitingMessage, 'tries' | 'endsAt'>,
  failure: Failure,
  now: Instant,
): AfterFailure {
  const wait = waits[tries - 1]
  const passes = failure === 'unreachable' || failure === 'refused-for-now'
  if (!passes || wait === undefined) return { state: 'dead', failure }
  const nextTryAt = later(now, wait)
  return nextTryAt < endsAt ? { state: 'waiting', nextTryAt } : { state: 'dead', failure }
}
