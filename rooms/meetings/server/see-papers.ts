import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { listFiles } from '#rooms/documents/contract-files.ts'
import { seeOwnPapers, seePaper, seePapers } from '../contract-papers.ts'
import * as decide from '../core/paper.ts'
import { findCalled } from '../store/called-queries.ts'
import { paperPlaces } from '../store/paper-queries.ts'
import { type MeetingMeans, papersOf } from './meeting-means.ts'
import { isMember, papersSubject } from './papers-of-meeting.ts'

export const seePapersHandler = handleQuery(seePapers, async ({ trx, districtId, ask }, { meetingId }) => {
  const places = await paperPlaces(trx, districtId, meetingId)
  const listed = places.length === 0 ? null : await ask(listFiles, { subject: papersSubject(meetingId) })
  return ok({ papers: [...decide.papersOf(listed?.ok ? listed.value.files : [], places)] })
})

export const seeOwnPapersHandler = (means: MeetingMeans) =>
  handleQuery(seeOwnPapers, async (context, { meetingId }) => {
    const { trx, districtId } = context
    const meeting = await findCalled(trx, districtId, meetingId)
    if (meeting === null) return refuse({ kind: 'meeting-not-found' })
    if (!(await isMember(context, meeting))) return refuse({ kind: 'not-a-member' })
    const files = await papersOf(means).of(context, papersSubject(meetingId))
    return ok({ papers: [...decide.papersOf(files, await paperPlaces(trx, districtId, meetingId))] })
  })

export const seePaperHandler = (means: MeetingMeans) =>
  handleQuery(seePaper, async (context, { meetingId, fileId }) => {
    const { trx, districtId } = context
    const meeting = await findCalled(trx, districtId, meetingId)
    if (meeting === null) return refuse({ kind: 'meeting-not-found' })
    if (!(await isMember(context, meeting))) return refuse({ kind: 'not-a-member' })
    const files = await papersOf(means).of(context, papersSubject(meetingId))
    const read = files.some((file) => file.fileId === fileId) ? await papersOf(means).read(context, fileId) : null
    if (read === null) return refuse({ kind: 'paper-not-found' })
    const { bytes, ...file } = read
    return ok({ ...file, base64: Buffer.from(bytes).toString('base64') })
  })
