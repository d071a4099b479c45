import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { chooseMeansWith } from './choose-means.ts'
import { countUnreadHandler } from './count-unread.ts'
import { followHandler } from './follow.ts'
import { isFollowingWith } from './is-following.ts'
import { listDeadLettersHandler } from './list-dead-letters.ts'
import { listDeliveriesHandler } from './list-deliveries.ts'
import { listFollowsWith } from './list-follows.ts'
import { listNoticesWith } from './list-notices.ts'
import { listShownWith } from './list-shown.ts'
import { markAllReadHandler } from './mark-all-read.ts'
import { markReadHandler } from './mark-read.ts'
import type { NoticeParts } from './notice-parts.ts'
import { remindWith } from './remind.ts'
import { seeMeansWith } from './see-means.ts'
import { unfollowHandler } from './unfollow.ts'

/** The room as it is mounted. */
export const noticesRoom = (parts: NoticeParts): Room => ({
  name: 'notices',
  title: { ko: '알림', en: 'Notices' },
  handlers: [
    listDeadLettersHandler,
    listShownWith(parts),
    followHandler,
    unfollowHandler,
    markReadHandler,
    markAllReadHandler,
    chooseMeansWith(parts),
    listNoticesWith(parts),
    countUnreadHandler,
    isFollowingWith(parts),
    listFollowsWith(parts),
    seeMeansWith(parts),
    listDeliveriesHandler,
    remindWith(parts),
  ],
  explain,
})
