import { answered } from '#kernel/answered.ts'
import type { CommandContext } from '#kernel/handler.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { attachFiles, detachFile, listFiles, setAudience, type ToldFile } from '#rooms/documents/contract-files.ts'
import type { AddedFile, SeenBy } from '#rooms/documents/core/kept-file.ts'
import type { Post } from '../core/post.ts'
import { type Block, missingPictures } from '../core/written-text.ts'

const filesOf = async ({ ask }: CommandContext, { id }: Post): Promise<readonly ToldFile[]> =>
  answered(await ask(listFiles, { subject: { kind: 'post', id } })).files

/** Gives a post the files that its form has: those left out are destroyed, and only a published post's are for everyone. */
export async function putFiles(context: CommandContext, post: Post, files: readonly AddedFile[]) {
  const kept = new Set(files.map(({ fileId }) => fileId))
  for (const { fileId } of await filesOf(context, post))
    if (!kept.has(fileId)) await context.perform(detachFile, { fileId })
  const subject = { kind: 'post', id: post.id }
  return context.perform(attachFiles, { subject, files: [...files], seenBy: seenBy(post) })
}

/** Shows the files of a post to those to whom the post is shown now. */
export const showFiles = (context: CommandContext, post: Post) =>
  context.perform(setAudience, { subject: { kind: 'post', id: post.id }, seenBy: seenBy(post) })

const seenBy = ({ state }: Post): SeenBy => (state === 'published' ? 'everyone' : 'office')

interface PictureMissing {
  readonly kind: 'picture-missing'
  readonly field: string
  readonly no: number
  readonly pictures: number
}

/** Decides whether every place for a picture has one. */
export async function checkPictures(
  context: CommandContext,
  post: Post,
  blocks: readonly Block[],
): Promise<Result<null, PictureMissing>> {
  const pictures = (await filesOf(context, post)).filter(({ format }) => format === 'picture').length
  const [no] = missingPictures(blocks, pictures)
  return no === undefined ? ok(null) : refuse({ kind: 'picture-missing', field: 'text', no, pictures })
}
