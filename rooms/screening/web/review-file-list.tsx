import type { FileId } from '#rooms/documents/core/kept-file.ts'
import { usePage } from '#ui/page-context.ts'

/** The files of a review as links, each by its name and, of a picture, by what it shows. */
export function ReviewFileList({ files }: { readonly files: readonly NamedFile[] }) {
  const home = `/${usePage().district.id}`
  if (files.length === 0) return null
  return (
    <ul>
      {files.map(({ fileId, name, alt }) => (
        <li key={fileId}>
          <a href={`${home}/files/${fileId}`}>{alt === '' ? name : `${name} (${alt})`}</a>
        </li>
      ))}
    </ul>
  )
}

export interface NamedFile {
  readonly fileId: FileId
  readonly name: string
  readonly alt: string
}
