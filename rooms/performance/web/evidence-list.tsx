import type { ReplyOf } from '#kit/contract.ts'
import type { listFilesOfMany } from '#rooms/documents/contract-files.ts'

interface EvidenceListProps {
  readonly things: readonly { readonly id: string; readonly title: string }[]
  readonly files: ReplyOf<typeof listFilesOfMany>['files']
  readonly home: string
}

/** The evidence of stages or measurements, under what it is evidence of; nothing where there is none. */
export function EvidenceList({ things, files, home }: EvidenceListProps) {
  return (
    <>
      {things.map(({ id, title }) => {
        const own = files.filter(({ subjectId }) => subjectId === id)
        if (own.length === 0) return null
        return (
          <div key={id}>
            <h3>{title}</h3>
            {own.map(({ fileId, format, alt, name }) =>
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
          </div>
        )
      })}
    </>
  )
}
