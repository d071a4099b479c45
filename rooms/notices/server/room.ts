import type { Room } from '#kernel/house.ts'
import { listDeadLettersHandler } from './list-dead-letters.ts'
import { listShownWith } from './list-shown.ts'
import type { SendingMeans } from './sending-means.ts'

/** The room as it is mounted; what the demonstration would have sent is handed in. */
export const noticesRoom = (means: Pick<SendingMeans, 'shown'>): Room => ({
  name: 'notices',
  title: { ko: '알림', en: 'Notices' },
  handlers: [listDeadLettersHandler, listShownWith(means)],
  explain: () => null,
})
