import { z } from 'zod'
import { noRefusals, query } from '#kit/contract.ts'
import { Instant } from '#kit/korean-date.ts'
import { DeadLetter, MessageChannel } from './core/message.ts'
import * as may from './core/permissions.ts'

export const listDeadLetters = query({
  name: 'notices.list-dead-letters',
  title: { ko: '보내지 못한 알림을 본다', en: 'List what could not be sent' },
  permission: may.maySeeDeadLetters,
  input: z.object({}),
  reply: z.object({ waiting: z.int(), letters: z.array(DeadLetter) }),
  refusal: noRefusals,
})

/** What stands in the memory of the demonstration is no state of the database, so it is never remembered. */
export const listShown = query({
  name: 'notices.list-shown',
  title: { ko: '체험에서 보낸 셈 친 알림을 본다', en: 'See what the demonstration would have sent' },
  permission: may.maySeeShown,
  sent: 'body',
  database: 'none',
  input: z.strictObject({}),
  reply: z.object({
    on: z.boolean(),
    messages: z.array(
      z.object({ channel: MessageChannel, to: z.string(), subject: z.string(), text: z.string(), sentAt: Instant }),
    ),
  }),
  refusal: noRefusals,
})
