import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { Paper } from '../core/paper.ts'
import { calledWords } from './called-words.ts'

interface PaperListProps {
  readonly papers: readonly Paper[]
  readonly lang: Lang
  readonly hrefOf: (paper: Paper) => string
}

/** Papers by name, each to be put away; those that are not public yet say so. */
export function PaperList({ papers, lang, hrefOf }: PaperListProps) {
  const t = calledWords(lang)
  if (papers.length === 0) return null
  return (
    <ul>
      {papers.map((paper) => (
        <li key={paper.fileId}>
          <a href={hrefOf(paper)}>{paper.name}</a>{' '}
          {t.kilobytes(formatCount(Math.max(1, Math.round(paper.bytes / 1024))))}
          {!paper.isPublic && ` · ${t.membersOnly}`}
        </li>
      ))}
    </ul>
  )
}
