import type { Sealing } from '#kit/sealing.ts'
import type { MessageChannel, Send, ShownMessage } from '../core/message.ts'

/** What sending needs to know of the house it is in. */
export interface SendingMeans {
  readonly sealing: Sealing
  /** The address of Madang in people's browsers. */
  readonly origin: string
  readonly ways: Readonly<Partial<Record<MessageChannel, Send>>>
  /** What the demonstration would have sent, the latest first; null where messages are really sent. */
  readonly shown: (() => readonly ShownMessage[]) | null
}
