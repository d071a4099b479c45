import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { Meeting } from '#rooms/meetings/core/meeting.ts'

/** How a meeting is told among others to choose from: its day, its group and its topic. */
export const meetingLabel = ({ period, groupText, topic }: Meeting, lang: Lang): string =>
  `${formatDate(period.from, lang)} ${groupText}: ${topic}`.slice(0, 120)
