import { attachFiles, hideFile } from '#rooms/documents/contract-files.ts'
import { phonePhoto } from '../phone-photo.ts'
import type { Doing, Visited } from './doing.ts'
import { heldFile } from './files.ts'

/** A picture that stands with something, and a file that is hidden. */
export async function documentsUnderWay(doing: Doing): Promise<readonly Visited[]> {
  const office = { as: 'secretariat' } as const
  const picture = await heldFile(doing, '골목.jpg', await phonePhoto({ background: '#158' }), office)
  const hidden = await heldFile(doing, '연락처.txt', '가려야 할 글', office)
  const files = [{ fileId: picture, alt: '새벽 골목' }, { fileId: hidden }]
  await doing.run(attachFiles, { subject: { kind: 'story', id: 'story-of-now' }, files, seenBy: 'everyone' }, office)
  await doing.run(hideFile, { fileId: hidden, reason: '연락처가 보입니다' }, office)
  return [
    ['secretariat', `/kept-files/${picture}`],
    ['secretariat', `/kept-files/${hidden}`],
  ]
}
