import type { Lang } from '#kit/korean-text.ts'
import { Notice } from '#ui/notice.tsx'
import { words } from '../core/messages.ts'
import type { SeenProposal } from './proposal-story.tsx'

interface SplitSectionProps {
  readonly seen: SeenProposal
  readonly home: string
  readonly lang: Lang
}

/** What a proposal became when it was split, and of what it is a part. */
export function SplitSection({ seen: { parts, split, partOf }, home, lang }: SplitSectionProps) {
  const t = words(lang).splitting
  return (
    <>
      {split !== null && (
        <Notice kind="info" title={t.isSplit}>
          <p>{split.reason}</p>
          <ul aria-label={t.partsTitle}>
            {parts.map(({ id, title }) => (
              <li key={id}>
                <a href={`${home}/proposals/${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {partOf !== null && (
        <Notice kind="info" title={t.partOf}>
          <p>
            <a href={`${home}/proposals/${partOf.id}`}>{t.seeWhole(partOf.title)}</a>
          </p>
          <p>{t.supportStays}</p>
        </Notice>
      )}
    </>
  )
}
