import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { ToldFile } from '#rooms/documents/contract-files.ts'
import type { FormFile } from '#ui/form-file.ts'
import { Section } from '#ui/section.tsx'
import { words } from '../core/messages.ts'

interface ProposalFilesProps {
  readonly files: readonly ToldFile[]
  /** How many pictures are shown once people in them are unrecognisable. */
  readonly waiting: number
  readonly home: string
  readonly lang: Lang
}

/** The photos of a proposal with what they show, and its documents to be put away. */
export function ProposalFiles({ files, waiting, home, lang }: ProposalFilesProps) {
  if (files.length === 0 && waiting === 0) return null
  const t = words(lang).files
  const documents = files.filter(({ format }) => format !== 'picture')
  return (
    <Section title={t.title} id="files">
      {files
        .filter(({ format }) => format === 'picture')
        .map(({ fileId, alt, width, height }) => (
          <figure key={fileId}>
            <img
              class="kept-picture"
              src={`${home}/files/${fileId}`}
              alt={alt}
              width={width ?? undefined}
              height={height ?? undefined}
              loading="lazy"
            />
          </figure>
        ))}
      {documents.length > 0 && (
        <ul>
          {documents.map(({ fileId, name, bytes }) => (
            <li key={fileId}>
              <a href={`${home}/files/${fileId}`}>{name}</a> {t.size(formatCount(Math.ceil(bytes / 1024)))}
            </li>
          ))}
        </ul>
      )}
      {waiting > 0 && <p class="field-hint">{t.waiting(formatCount(waiting))}</p>}
    </Section>
  )
}

/** A kept file as it stands in a form again. */
export const formFileOf = ({ fileId, name, bytes, format, alt, people }: ToldFile): FormFile => ({
  ...{ fileId, name, bytes, alt, picture: format === 'picture' },
  people: people === 'blurred' ? 'none' : people,
})
