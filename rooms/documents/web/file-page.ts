import { download, page } from '#kernel/page.ts'
import { refuse } from '#kit/result.ts'
import { seeFile } from '../contract-files.ts'
import { FileId } from '../core/kept-file.ts'
import { mayLookAtFiles } from '../core/permissions.ts'

/** A kept file itself: a picture stands in the pages that name it, all else is given to be put away. */
const filePage = (path: string, small: boolean) =>
  page({
    path,
    permission: mayLookAtFiles,
    async render({ ask, params }) {
      const fileId = FileId.safeParse(params['id'])
      if (!fileId.success) return refuse({ kind: 'file-not-found' })
      const seen = await ask(seeFile, { fileId: fileId.data, small })
      if (!seen.ok) return seen
      const { name, format, contentType, base64 } = seen.value
      const bytes = Buffer.from(base64, 'base64')
      return download({ fileName: name, contentType, bytes, ...(format === 'picture' ? { shown: true } : {}) })
    },
  })

export const filePages = [filePage('/files/:id', false), filePage('/files/:id/small', true)]
