import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { Instant } from '#kit/korean-date.ts'
import { DeadLetter, Delivery, DeliveryState, MessageChannel } from './core/message.ts'
import { Followed, KindChoice, Notice, NoticeMeans, TellingId } from './core/notice.ts'
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

const Told = { kind: z.string().regex(/^[a-z-]{1,50}\.[a-z-]{1,50}$/) }
const paging = { page: z.int().min(1).max(100_000).default(1), size: z.int().min(1).max(100).default(20) }
const followed = z.strictObject({
  kind: z.string().regex(/^[a-z][a-z-]{0,63}$/),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
})

export const follow = command({
  name: 'notices.follow',
  title: { ko: '따라간다', en: 'Follow' },
  done: { ko: '이제 바뀌는 것을 알려 드립니다.', en: 'You will be told of what changes.' },
  permission: may.mayKeepOwnNotices,
  input: z.strictObject({ subject: followed }),
  reply: z.object({ follows: z.boolean() }),
  refusal: z.object({ kind: z.literal('follows-too-many'), most: z.int() }),
})

export const unfollow = command({
  name: 'notices.unfollow',
  title: { ko: '그만 따라간다', en: 'Stop following' },
  done: { ko: '이제 알려 드리지 않습니다.', en: 'You will not be told any more.' },
  permission: may.mayKeepOwnNotices,
  input: z.strictObject({ subject: followed }),
  reply: z.object({ follows: z.boolean() }),
  refusal: noRefusals,
})

export const markRead = command({
  name: 'notices.mark-read',
  title: { ko: '알림을 읽음으로 한다', en: 'Mark a notice as read' },
  done: { ko: '읽었습니다.', en: 'Read.' },
  permission: may.mayKeepOwnNotices,
  input: z.strictObject({ tellingId: TellingId }),
  reply: z.object({ tellingId: TellingId }),
  refusal: z.object({ kind: z.enum(['notice-not-found']) }),
})

export const markAllRead = command({
  name: 'notices.mark-all-read',
  title: { ko: '알림을 모두 읽음으로 한다', en: 'Mark all notices as read' },
  permission: may.mayKeepOwnNotices,
  /** Those of one kind, or all. */
  input: z.strictObject({ kind: Told.kind.nullable().default(null) }),
  reply: z.object({ read: z.int() }),
  refusal: noRefusals,
})

export const chooseMeans = command({
  name: 'notices.choose-means',
  title: { ko: '알림 받는 방법을 고른다', en: 'Choose how to be told' },
  permission: may.mayKeepOwnNotices,
  input: z.strictObject({
    choices: z
      .array(z.strictObject({ ...Told, means: NoticeMeans }))
      .min(1)
      .max(200),
  }),
  reply: z.object({ chosen: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('kind-not-told'), told: z.string() }),
    z.object({ kind: z.literal('kind-needed'), told: z.string() }),
  ]),
})

/** Unread first, then the latest. */
export const listNotices = query({
  name: 'notices.list-notices',
  title: { ko: '내 알림을 본다', en: 'List one’s own notices' },
  permission: may.mayKeepOwnNotices,
  personal: 'own',
  input: z.object({ kind: Told.kind.optional(), ...paging }),
  reply: z.object({
    notices: z.array(Notice),
    total: z.int(),
    unread: z.int(),
    page: z.int(),
    /** The kinds of which one has been told, for the filter. */
    kinds: z.array(KindChoice.pick({ kind: true, title: true })),
  }),
  refusal: noRefusals,
})

export const countUnread = query({
  name: 'notices.count-unread',
  title: { ko: '읽지 않은 알림을 센다', en: 'Count one’s unread notices' },
  permission: may.mayKeepOwnNotices,
  personal: 'own',
  input: z.object({}),
  reply: z.object({ unread: z.int() }),
  refusal: noRefusals,
})

export const isFollowing = query({
  name: 'notices.is-following',
  title: { ko: '따라가는지 본다', en: 'See whether one follows' },
  permission: may.mayKeepOwnNotices,
  personal: 'own',
  input: z.object({ subjectKind: followed.shape.kind, subjectId: followed.shape.id }),
  /** How it is called and where it stands; null where nothing is known of it. */
  reply: z.object({ follows: z.boolean(), title: z.string().nullable(), path: z.string().nullable() }),
  refusal: noRefusals,
})

export const listFollows = query({
  name: 'notices.list-follows',
  title: { ko: '따라가는 것을 본다', en: 'List what one follows' },
  permission: may.mayKeepOwnNotices,
  personal: 'own',
  input: z.object(paging),
  reply: z.object({ follows: z.array(Followed), total: z.int(), page: z.int() }),
  refusal: noRefusals,
})

export const seeMeans = query({
  name: 'notices.see-means',
  title: { ko: '알림 받는 방법을 본다', en: 'See how one is told' },
  permission: may.mayKeepOwnNotices,
  personal: 'own',
  input: z.object({}),
  /** `contact` says by which way one can be reached; null without a contact that one has shown to hold. */
  reply: z.object({ kinds: z.array(KindChoice), contact: MessageChannel.nullable() }),
  refusal: noRefusals,
})

/** What was sent in the last thirty days: what, when and how it ended; nothing of to whom it went or what it said. */
export const listDeliveries = query({
  name: 'notices.list-deliveries',
  title: { ko: '보낸 기록을 본다', en: 'List what was sent' },
  permission: may.maySeeDeliveries,
  input: z.object({ state: DeliveryState.optional(), ...paging }),
  reply: z.object({ deliveries: z.array(Delivery), total: z.int(), page: z.int() }),
  refusal: noRefusals,
})

/** Tells people of what is due soon, of each deadline once. The server has it done every day. */
export const remind = command({
  name: 'notices.remind',
  title: { ko: '다가오는 기한을 알린다', en: 'Remind of what is due soon' },
  permission: may.mayRemind,
  input: z.strictObject({}),
  reply: z.object({ reminded: z.int() }),
  refusal: z.object({ kind: z.enum(['nothing-due-soon']) }),
})
