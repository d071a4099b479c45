import type { Lang } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import { Notice } from '#ui/notice.tsx'
import { describeFinding } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'

interface FindingListProps {
  readonly findings: readonly Finding[]
  readonly lang: Lang
  /** The page and name of the project that a finding is about, where the list spans several. */
  readonly about?: (projectId: string) => { readonly href: string; readonly name: string }
}

/** What must be looked at in the execution, in sentences. */
export function FindingList({ findings, lang, about }: FindingListProps) {
  const p = pageWords(lang)
  if (findings.length === 0) return <Notice kind="success" title={p.noFindings} />
  return (
    <Notice
      kind={findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning'}
      title={p.findingsTitle(findings.length)}
    >
      <ul>
        {findings.map((finding, at) => {
          const place = about?.(finding.subject.id)
          return (
            <li key={`${at} ${finding.rule}`}>
              {place !== undefined && (
                <>
                  <a href={place.href}>{place.name}</a>:{' '}
                </>
              )}
              {describeFinding(finding, lang) ?? finding.rule}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
