import type { Instant } from '#kit/korean-date.ts'
import type { MessageChannel, Send, ShownMessage } from '../core/message.ts'

const atMost = 50

/** Sends nothing: keeps the latest in the memory of this process, for everybody to see. Only for the demonstration. */
export function showingInstead(clock: () => Instant): {
  readonly by: (channel: MessageChannel) => Send
  readonly shown: () => readonly ShownMessage[]
} {
  let kept: readonly ShownMessage[] = []
  return {
    by: (channel) => async (message) => {
      const { to, subject, text } = message
      kept = [{ channel, to, subject, text, sentAt: clock() }, ...kept].slice(0, atMost)
      return null
    },
    shown: () => kept,
  }
}
