import type { Lang } from '#kit/korean-text.ts'
import { Badge } from '#ui/badge.tsx'
import type { ToldFinding } from '../contract.ts'
import { words } from '../core/messages-page.ts'
import { badgeKinds } from './badge-kinds.ts'
import { WhatIsRight } from './what-is-right.tsx'

interface Props {
  readonly numbers: readonly number[]
  readonly findings: readonly ToldFinding[]
  readonly lang: Lang
}

/** What was found on a line, below it: the sentence, the computed value, what to write instead. */
export function FoundNotes({ numbers, findings, lang }: Props) {
  const t = words(lang)
  return (
    <>
      {numbers.map((number) => {
        const finding = findings[number]
        if (finding === undefined) return null
        return (
          <p key={number} class={`check-note found-${finding.severity}`}>
            <a class="check-back" href={`#list-${number + 1}`}>
              {number + 1}
              <span class="hidden"> {t.back}</span>
            </a>{' '}
            <Badge kind={badgeKinds[finding.severity]}>{t.severities[finding.severity]}</Badge> {finding.message[lang]}{' '}
            <WhatIsRight finding={finding} lang={lang} />
          </p>
        )
      })}
    </>
  )
}
