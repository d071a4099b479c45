import type { Lang } from '#kit/korean-text.ts'
import { writtenFormats } from '#rooms/documents/core/model/document-writer.ts'
import { LinkRow } from '#ui/link-row.tsx'
import { words } from '../core/messages.ts'

interface FormatLinksProps {
  /** The address of the file, to which the format is added. */
  readonly to: string
  readonly lang: Lang
}

/** A paper in every format. */
export function FormatLinks({ to, lang }: FormatLinksProps) {
  const t = words(lang)
  const joined = to.includes('?') ? '&' : '?'
  return (
    <LinkRow
      label={t.take}
      links={writtenFormats.map((format) => ({
        href: `${to}${joined}format=${format}`,
        label: t.formats[format],
        main: format === 'hwpx',
      }))}
    />
  )
}
