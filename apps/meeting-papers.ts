import { contentTypes } from '#rooms/documents/core/file-name.ts'
import { findContent } from '#rooms/documents/store/content-queries.ts'
import { filesByIds, filesOf } from '#rooms/documents/store/file-queries.ts'
import type { Papers } from '#rooms/meetings/server/meeting-means.ts'

/** The papers of meetings, for members to whom the office's files are not shown by role: their room says who they are. */
export const meetingPapers: Papers = {
  of: async ({ trx, districtId }, subject) =>
    (await filesOf(trx, districtId, subject)).filter(({ state }) => state === 'attached'),
  async read({ trx, districtId }, fileId) {
    const [file] = await filesByIds(trx, districtId, [fileId])
    if (file === undefined) return null
    const { name, format } = file
    const bytes = await findContent(trx, districtId, fileId, format === 'picture' ? 'full' : 'whole')
    return bytes === null ? null : { name, format, contentType: contentTypes[format], bytes }
  },
}
