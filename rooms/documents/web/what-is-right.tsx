import type { Lang } from '#kit/korean-text.ts'
import type { ToldFinding } from '../contract.ts'
import { shownValue } from '../core/grouped-digits.ts'
import { words } from '../core/messages-page.ts'

/** The computed value of a finding, unless its sentence has it already, and what to write instead where that is certain. */
export function WhatIsRight({ finding, lang }: { readonly finding: ToldFinding; readonly lang: Lang }) {
  const t = words(lang)
  const { fix, message } = finding
  const computed = finding.computed === null ? null : shownValue(finding.computed)
  return (
    <>
      {computed !== null && !message[lang].includes(computed) && (
        <span class="check-right">
          {t.computed}: <strong>{computed}</strong>
        </span>
      )}
      {fix !== null && (
        <span class="check-right">
          {t.fix}: <strong>{fix}</strong>
        </span>
      )}
    </>
  )
}
