import type { Lang } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import { describeFinding as describeBudgetFinding } from '#rooms/budget/core/messages.ts'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { describeFinding } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'

interface FindingListProps {
  readonly findings: readonly Finding[]
  readonly lang: Lang
  /** The page and the name of what a finding is about, where the list spans several things. */
  readonly about?: (finding: Finding) => { readonly href: string; readonly name: string } | null
}

const sentence = (finding: Finding, lang: Lang): string =>
  describeFinding(finding, lang) ?? describeBudgetFinding(finding, lang) ?? finding.rule

/** What is to be put right or looked at, in the open; what is only to be known, folded. */
export function FindingList({ findings, lang, about }: FindingListProps) {
  const p = pageWords(lang)
  const grave = findings.filter((finding) => finding.severity !== 'note')
  const notes = findings.filter((finding) => finding.severity === 'note')
  const list = (some: readonly Finding[]) => (
    <ul>
      {some.map((finding, at) => {
        const place = about?.(finding) ?? null
        return (
          <li key={`${at} ${finding.rule}`}>
            {place !== null && (
              <>
                <a href={place.href}>{place.name}</a>:{' '}
              </>
            )}
            {sentence(finding, lang)}
          </li>
        )
      })}
    </ul>
  )
  return (
    <>
      {findings.length === 0 && <Notice kind="success" title={p.noFindings} />}
      {grave.length > 0 && (
        <Notice
          kind={grave.some((finding) => finding.severity === 'error') ? 'error' : 'warning'}
          title={p.findingsTitle(grave.length)}
        >
          {list(grave)}
        </Notice>
      )}
      {notes.length > 0 && <More summary={p.notesTitle(notes.length)}>{list(notes)}</More>}
    </>
  )
}
