import { z } from 'zod'
import { FileId, isForEveryone, type KeptFile } from '#rooms/documents/core/kept-file.ts'

/** A paper (회의자료) of a point of the agenda. Until it is public, the office and the members of the meeting read it. */
export const Paper = z
  .object({ fileId: FileId, agendaNo: z.int(), name: z.string(), bytes: z.int(), isPublic: z.boolean() })
  .readonly()
export type Paper = z.infer<typeof Paper>

type FileOfMeeting = Pick<KeptFile, 'fileId' | 'name' | 'bytes' | 'seenBy' | 'people'>

/** Puts the files of a meeting with their points, in the order of the agenda; a file without a point is left out. */
export function papersOf(
  files: readonly FileOfMeeting[],
  places: readonly { readonly fileId: FileId; readonly agendaNo: number }[],
): readonly Paper[] {
  const points = new Map(places.map(({ fileId, agendaNo }) => [fileId, agendaNo]))
  return files
    .flatMap((file) => {
      const { fileId, name, bytes } = file
      const agendaNo = points.get(fileId)
      return agendaNo === undefined ? [] : [{ fileId, agendaNo, name, bytes, isPublic: isForEveryone(file) }]
    })
    .sort((one, other) => one.agendaNo - other.agendaNo)
}

/** The files that everybody reads once they are published: a picture of people who did not agree stays with the office. */
export const toPublish = <File extends Pick<KeptFile, 'seenBy' | 'people'>>(files: readonly File[]): readonly File[] =>
  files.filter((file) => !isForEveryone(file) && isForEveryone({ ...file, seenBy: 'everyone' }))
