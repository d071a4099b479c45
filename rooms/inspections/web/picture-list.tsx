import type { ReplyOf } from '#kit/contract.ts'
import type { listFiles } from '#rooms/documents/contract-files.ts'
import { Section } from '#ui/section.tsx'

interface Props {
  readonly files: ReplyOf<typeof listFiles>['files']
  readonly title: string
  readonly home: string
}

/** The pictures and papers of a thing; nothing where there are none. */
export function PictureList({ files, title, home }: Props) {
  if (files.length === 0) return null
  return (
    <Section title={title} id="photos">
      {files.map(({ fileId, format, alt, name }) =>
        format === 'picture' ? (
          <figure key={fileId} class="kept-picture">
            <img src={`${home}/files/${fileId}`} alt={alt} loading="lazy" />
            <figcaption>{alt}</figcaption>
          </figure>
        ) : (
          <p key={fileId}>
            <a href={`${home}/files/${fileId}`}>{name}</a>
          </p>
        ),
      )}
    </Section>
  )
}
