import { z } from 'zod'
import { command, noRefusals, query, Subject } from '#kit/contract.ts'
import { Instant } from '#kit/korean-date.ts'
import { Region } from './core/blur-regions.ts'
import { FileRefused } from './core/file-refused.ts'
import { AddedFiles, FileFormat, FileId, FileListing, PeopleShown, SeenBy } from './core/kept-file.ts'
import { mayAttachFiles, mayHoldFile, mayLookAtFiles, mayModerateFiles } from './core/permissions.ts'

/** A file as it is told: what it is and what is said of it, without what it holds. */
export const ToldFile = z.object({
  fileId: FileId,
  name: z.string(),
  format: FileFormat,
  /** Of what is kept. */
  bytes: z.int(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  alt: z.string(),
  people: PeopleShown,
  seenBy: SeenBy,
  state: z.enum(['held', 'attached', 'hidden']),
})
export type ToldFile = z.infer<typeof ToldFile>

export const holdFile = command({
  name: 'documents.hold-file',
  title: { ko: '파일을 올린다', en: 'Add a file' },
  done: { ko: '파일을 올렸습니다.', en: 'The file was added.' },
  permission: mayHoldFile,
  large: true,
  // What a file is called and what it holds stand in its own rows alone, which can be destroyed.
  unrecorded: ['name', 'base64'],
  input: z.strictObject({ name: z.string().trim().min(1).max(255), base64: z.base64().max(28_000_000) }),
  reply: ToldFile.extend({ endsAt: Instant }),
  refusal: z.discriminatedUnion('kind', [
    ...FileRefused.options,
    z.object({ kind: z.literal('day-is-full') }),
    z.object({ kind: z.literal('not-signed-in') }),
  ]),
})

/** Why files were not put with a thing: what performs it refuses with these too. `field` is where in the form. */
export const attachRefusals = [
  z.object({ kind: z.literal('file-not-found'), field: z.string(), fileId: FileId }),
  z.object({ kind: z.literal('alt-missing'), field: z.string(), fileId: FileId }),
  z.object({ kind: z.literal('too-many-files'), field: z.string(), most: z.int() }),
] as const

export const attachFiles = command({
  name: 'documents.attach-files',
  title: { ko: '파일을 붙인다', en: 'Put files with a thing' },
  permission: mayAttachFiles,
  unrecorded: ['files'],
  /** The files in the order of the form. One that is there already is described anew. */
  input: z.strictObject({ subject: Subject, files: AddedFiles, seenBy: SeenBy }),
  reply: z.object({ fileIds: z.array(FileId) }),
  refusal: z.discriminatedUnion('kind', [...attachRefusals]),
})

const noSuchFile = z.object({ kind: z.literal('file-not-found') })

export const detachFile = command({
  name: 'documents.detach-file',
  title: { ko: '붙인 파일을 지운다', en: 'Take a file away and destroy it' },
  done: { ko: '파일을 지웠습니다.', en: 'The file was destroyed.' },
  permission: mayAttachFiles,
  input: z.strictObject({ fileId: FileId }),
  reply: z.object({ fileId: FileId }),
  refusal: z.discriminatedUnion('kind', [noSuchFile]),
})

/** Shows all files of a thing to others from now on, those that moderation hid too: they come back as the thing then stands. */
export const setAudience = command({
  name: 'documents.set-audience',
  title: { ko: '붙은 파일을 누구에게 보일지 바꾼다', en: 'Change who is shown the files of a thing' },
  permission: mayAttachFiles,
  input: z.strictObject({ subject: Subject, seenBy: SeenBy }),
  reply: z.object({ fileIds: z.array(FileId) }),
  refusal: noRefusals,
})

export const destroyFiles = command({
  name: 'documents.destroy-files',
  title: { ko: '한 일에 붙은 파일을 모두 지운다', en: 'Destroy all files of a thing' },
  permission: mayAttachFiles,
  input: z.strictObject({ subject: Subject }),
  reply: z.object({ fileIds: z.array(FileId) }),
  refusal: noRefusals,
})

export const hideFile = command({
  name: 'documents.hide-file',
  title: { ko: '파일을 숨긴다', en: 'Hide a file' },
  done: { ko: '파일을 숨겼습니다. 30일 뒤에 지워집니다.', en: 'The file is hidden, and destroyed in 30 days.' },
  permission: mayModerateFiles,
  input: z.strictObject({ fileId: FileId, reason: z.string().trim().min(1).max(300) }),
  reply: z.object({ fileId: FileId, endsAt: Instant }),
  refusal: z.discriminatedUnion('kind', [noSuchFile]),
})

export const restoreFile = command({
  name: 'documents.restore-file',
  title: { ko: '숨긴 파일을 되살린다', en: 'Show a file again' },
  done: { ko: '파일을 되살렸습니다.', en: 'The file is back.' },
  permission: mayModerateFiles,
  input: z.strictObject({ fileId: FileId }),
  reply: z.object({ fileId: FileId }),
  refusal: z.discriminatedUnion('kind', [noSuchFile]),
})

export const blurFile = command({
  name: 'documents.blur-file',
  title: { ko: '사진의 얼굴을 가린다', en: 'Make people in a picture unrecognisable' },
  done: { ko: '가렸습니다. 가리기 전 사진은 없앴습니다.', en: 'Done. The picture as it was is destroyed.' },
  permission: mayModerateFiles,
  input: z.strictObject({ fileId: FileId, regions: z.array(Region).min(1).max(50) }),
  reply: z.object({ fileId: FileId }),
  refusal: z.discriminatedUnion('kind', [
    noSuchFile,
    z.object({ kind: z.literal('not-a-picture') }),
    ...FileRefused.options,
  ]),
})

export const listFiles = query({
  name: 'documents.list-files',
  title: { ko: '붙은 파일을 본다', en: 'List the files of a thing' },
  permission: mayLookAtFiles,
  input: z.object({ subject: Subject }),
  /** `waiting`: how many pictures everyone is shown only once people in them are unrecognisable. */
  reply: z.object({ files: z.array(ToldFile), waiting: z.int() }),
  refusal: noRefusals,
})

/** The files of many things of one kind, for lists of them. */
export const listFilesOfMany = query({
  name: 'documents.list-files-of-many',
  title: { ko: '여러 일에 붙은 파일을 본다', en: 'List the files of many things' },
  permission: mayLookAtFiles,
  input: z.object({ kind: z.string().max(40), ids: z.array(z.string().max(200)).max(200) }),
  reply: z.object({ files: z.array(ToldFile.extend({ subjectId: z.string() })) }),
  refusal: noRefusals,
})

/** The files that a form names, for showing them again: those that its sender is shown. */
export const describeFiles = query({
  name: 'documents.describe-files',
  title: { ko: '올린 파일을 본다', en: 'Describe added files' },
  permission: mayHoldFile,
  personal: 'own',
  input: z.object({ fileIds: z.array(FileId).max(100) }),
  reply: z.object({ files: z.array(ToldFile) }),
  refusal: noRefusals,
})

export const seeFile = query({
  name: 'documents.see-file',
  title: { ko: '파일을 받는다', en: 'See a file' },
  permission: mayLookAtFiles,
  // As large as a file: never remembered.
  sent: 'body',
  input: z.object({ fileId: FileId, small: z.boolean().default(false) }),
  reply: z.object({ name: z.string(), format: FileFormat, contentType: z.string(), base64: z.string() }),
  refusal: z.discriminatedUnion('kind', [noSuchFile]),
})

export const listKeptFiles = query({
  name: 'documents.list-kept-files',
  title: { ko: '올라온 파일을 모두 본다', en: 'List all files' },
  permission: mayModerateFiles,
  input: z.object({ show: FileListing.default('all'), page: z.int().min(1).max(10_000).default(1) }),
  reply: z.object({
    files: z.array(
      ToldFile.extend({ subject: Subject, heldAt: Instant, endsAt: Instant.nullable(), reason: z.string().nullable() }),
    ),
    page: z.int(),
    /** Whether there is a page after this one. */
    more: z.boolean(),
  }),
  refusal: noRefusals,
})
