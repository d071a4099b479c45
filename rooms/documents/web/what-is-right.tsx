import type { Lang } from '#kit/korean-text.ts'
import type { ToldFinding } from '../contract.ts'
import { words } from '../core/messages-page.ts'

/** The computed value of a finding, and what to write instead where that is certain. */
export function WhatIsRight({ finding, lang }: { readonly finding: ToldFinding; readonly lang: Lang }) {
  const t = words(lang)
  const { computed, fix } = finding
  return (
    <>
      {computed !== null && (
        <span class="check-right">
          {t.computed}: <strong>{computed}</strong>
        </span>
      )}
      {fix !== null && fix !== computed && (
        <span class="check-right">
          {t.fix}: <strong>{fix}</strong>
        </span>
      )}
    </>
  )
}
