import { download, page } from '#kernel/page.ts'
import { seeInvitation } from '../contract-calls.ts'
import type { MeetingId } from '../core/meeting.ts'
import { maySeeMeetings } from '../core/permissions.ts'

/** A meeting as a file for calendars. */
export const calendarPage = page({
  path: '/called-meetings/:id/calendar',
  permission: maySeeMeetings,
  async render({ ask, params }) {
    const seen = await ask(seeInvitation, { meetingId: (params['id'] ?? '') as MeetingId })
    if (!seen.ok) return seen
    const { fileName, text } = seen.value
    return download({ fileName, contentType: 'text/calendar; charset=utf-8', bytes: new TextEncoder().encode(text) })
  },
})
