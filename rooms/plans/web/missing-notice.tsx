import type { Lang } from '#kit/korean-text.ts'
import { Notice } from '#ui/notice.tsx'
import { fieldWord } from '../core/messages-fields.ts'
import { writingWords } from '../core/messages-writing.ts'
import type { SheetFieldName } from '../core/sheet-field.ts'

/** Which required fields of a sheet are still empty, each with a link to it; the live form shows it anew as they are saved. */
export function MissingNotice({ missing, lang }: { readonly missing: readonly SheetFieldName[]; readonly lang: Lang }) {
  const w = writingWords(lang)
  if (missing.length === 0) return <Notice kind="success" title={w.nothingMissing} />
  return (
    <Notice kind="info" title={w.missingTitle(missing.length)}>
      <ul>
        {missing.map((field) => (
          <li key={field}>
            <a href={`#${field}`}>{fieldWord(field, lang)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
