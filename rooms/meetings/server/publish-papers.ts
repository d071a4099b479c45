import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { setAudience } from '#rooms/documents/contract-files.ts'
import { publishPapers } from '../contract-papers.ts'
import { toPublish } from '../core/paper.ts'
import { lockCalled } from '../store/called-queries.ts'
import { rowOfMeeting } from './called-rows.ts'
import { type MeetingMeans, papersOf } from './meeting-means.ts'
import { papersSubject } from './papers-of-meeting.ts'
import { tellMembers, toFollowers } from './tell-members.ts'

/** Members were told when the papers came; now whoever follows the body is. */
export const publishPapersHandler = (means: MeetingMeans) =>
  handleCommandOn(publishPapers, rowOfMeeting, async (context, { meetingId }) => {
    const meeting = await lockCalled(context.trx, context.districtId, meetingId)
    if (meeting === null) return refuse({ kind: 'meeting-not-found' })
    const subject = papersSubject(meetingId)
    const papers = toPublish(await papersOf(means).of(context, subject)).length
    if (papers === 0) return refuse({ kind: 'no-papers' })
    const shown = await context.perform(setAudience, { subject, seenBy: 'everyone' })
    if (!shown.ok) return shown
    const words = { ko: '회의자료를 공개했습니다.', en: 'Papers were made public.' }
    return ok({
      reply: { meetingId, papers },
      about: [{ kind: 'meeting', id: meetingId }],
      tell: [tellMembers('meetings.papers-added', meeting, { to: toFollowers(meeting), words })],
    })
  })
