import { download, page } from '#kernel/page.ts'
import { refuse } from '#kit/result.ts'
import { FileId } from '#rooms/documents/core/kept-file.ts'
import { seePaper } from '../contract-papers.ts'
import { MeetingId } from '../core/meeting.ts'
import { mayTakePart } from '../core/permissions.ts'

/** A paper itself, for the members of its meeting. */
export const paperPage = page({
  path: '/called-meetings/:id/papers/:fileId',
  permission: mayTakePart,
  async render({ ask, params }) {
    const [meetingId, fileId] = [MeetingId.safeParse(params['id']), FileId.safeParse(params['fileId'])]
    if (!meetingId.success || !fileId.success) return refuse({ kind: 'paper-not-found' })
    const seen = await ask(seePaper, { meetingId: meetingId.data, fileId: fileId.data })
    if (!seen.ok) return seen
    const { name, format, contentType, base64 } = seen.value
    const bytes = Buffer.from(base64, 'base64')
    return download({ fileName: name, contentType, bytes, ...(format === 'picture' ? { shown: true } : {}) })
  },
})
