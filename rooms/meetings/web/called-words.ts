import { formatDate, weekdayOf } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { BadgeKind } from '#ui/badge.tsx'
import type { CalledMeeting, CalledState } from '../core/called-meeting.ts'
import { type CalledWords, calledWordsKo } from '../core/messages-called.ts'
import { calledWordsEn } from '../core/messages-called-en.ts'

/** The words of the pages of a called meeting, in a language. */
export const calledWords = (lang: Lang): CalledWords => (lang === 'ko' ? calledWordsKo : calledWordsEn)

/** When a meeting is, with its weekday: 2026. 8. 5.(수) 15:00. */
export const whenOf = ({ heldOn, beginsAt, endsAt }: CalledMeeting, lang: Lang): string => {
  const day = lang === 'ko' ? `${formatDate(heldOn)}(${weekdayOf(heldOn)})` : formatDate(heldOn, lang)
  return `${day} ${beginsAt}${endsAt === null ? '' : ` ~ ${endsAt}`}`
}

export const badgeOfState: Readonly<Record<CalledState, BadgeKind>> = {
  called: 'info',
  gathering: 'progress',
  open: 'progress',
  closed: 'success',
  cancelled: 'neutral',
}
