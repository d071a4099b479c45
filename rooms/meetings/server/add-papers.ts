import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { attachFiles } from '#rooms/documents/contract-files.ts'
import { isForEveryone } from '#rooms/documents/core/kept-file.ts'
import { addPapers } from '../contract-papers.ts'
import { inState } from '../core/called-meeting.ts'
import { agendaOf, lockCalled } from '../store/called-queries.ts'
import { placePapers } from '../store/paper-queries.ts'
import { seatsFilled } from './bodies-that-meet.ts'
import { rowOfMeeting } from './called-rows.ts'
import { type MeetingMeans, papersOf } from './meeting-means.ts'
import { papersSubject } from './papers-of-meeting.ts'
import { tellMembers, toFollowers, toHolders } from './tell-members.ts'

/** Papers that come after the others were published are public at once; of others only the members are told. */
export const addPapersHandler = (means: MeetingMeans) =>
  handleCommandOn(addPapers, rowOfMeeting, async (context, { meetingId, agendaNo, files }) => {
    const { trx, districtId } = context
    const meeting = await lockCalled(trx, districtId, meetingId)
    if (meeting === null) return refuse({ kind: 'meeting-not-found' })
    const may = inState(meeting, 'called', 'gathering', 'open', 'closed')
    if (!may.ok) return may
    const agenda = await agendaOf(trx, districtId, meetingId)
    if (!agenda.some(({ no }) => no === agendaNo)) return refuse({ kind: 'no-such-point' })
    if (files.length === 0) return refuse({ kind: 'papers-needed', field: 'files' })
    const there = await papersOf(means).of(context, papersSubject(meetingId))
    const seenBy = there.some((file) => file.seenBy === 'everyone') ? 'everyone' : 'office'
    const attached = await context.perform(attachFiles, { subject: papersSubject(meetingId), files, seenBy })
    if (!attached.ok) return attached
    await placePapers(
      trx,
      districtId,
      meetingId,
      attached.value.fileIds.map((fileId) => ({ fileId, agendaNo })),
    )
    const seats = await seatsFilled(context, means, meeting, meeting.heldOn)
    const isPublic = files.some(({ people }) => isForEveryone({ seenBy, people }))
    const to = [...toHolders(seats), ...(isPublic ? toFollowers(meeting) : [])]
    const words = { ko: '회의자료를 올렸습니다.', en: 'Papers were added.' }
    return ok({
      reply: { meetingId, papers: attached.value.fileIds.length },
      about: [{ kind: 'meeting', id: meetingId }],
      tell: [tellMembers('meetings.papers-added', meeting, { to, words })],
    })
  })
