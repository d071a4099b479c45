import type { Lang } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { describeFinding } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'

/** What is to be put right in the open, what is only to be known folded. */
export function FindingList({ findings, lang }: { readonly findings: readonly Finding[]; readonly lang: Lang }) {
  const p = pageWords(lang)
  const grave = findings.filter(({ severity }) => severity !== 'note')
  const notes = findings.filter(({ severity }) => severity === 'note')
  const list = (some: readonly Finding[]) => (
    <ul>
      {some.map((finding, at) => (
        <li key={`${at} ${finding.rule}`}>{describeFinding(finding, lang) ?? finding.rule}</li>
      ))}
    </ul>
  )
  return (
    <>
      {findings.length === 0 && <Notice kind="success" title={p.noFindings} />}
      {grave.length > 0 && (
        <Notice
          kind={grave.some(({ severity }) => severity === 'error') ? 'error' : 'warning'}
          title={p.findingsTitle(grave.length)}
        >
          {list(grave)}
        </Notice>
      )}
      {notes.length > 0 && <More summary={p.notesTitle(notes.length)}>{list(notes)}</More>}
    </>
  )
}
