import type { Lang } from '#kit/korean-text.ts'
import type { Severity } from '#kit/lint.ts'
import { Badge } from '#ui/badge.tsx'
import { words } from '../core/messages.ts'

interface Told {
  readonly severity: Severity
  readonly sentence: { readonly ko: string; readonly en: string }
  readonly path: string
}

const kinds = { error: 'error', warning: 'warning', note: 'info' } as const

/** What stays to be looked at, each with its sentence and the page of what it is about. */
export function FindingList({
  findings,
  home,
  lang,
}: {
  readonly findings: readonly Told[]
  readonly home: string
  readonly lang: Lang
}) {
  const t = words(lang).pipeline
  if (findings.length === 0) return <p>{t.noFindings}</p>
  return (
    <ul>
      {findings.map((finding) => (
        <li key={finding.sentence.ko}>
          <Badge kind={kinds[finding.severity]}>{words(lang).severity[finding.severity]}</Badge>{' '}
          <a href={`${home}${finding.path}`}>{finding.sentence[lang]}</a>
        </li>
      ))}
    </ul>
  )
}
