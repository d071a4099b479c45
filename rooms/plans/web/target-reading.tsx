import type { Lang } from '#kit/korean-text.ts'
import { readTarget, type Target } from '../core/indicator.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { targetValue } from '../core/target-value.ts'

/** How a target is taken: per what, how much, by which comparison; a bare number says that it is assumed. */
export function TargetReading({ target, lang }: { readonly target: Target; readonly lang: Lang }) {
  const [t, p] = [words(lang), pageWords(lang)]
  const value = targetValue(target, lang)
  if (value === null) return <>{p.noReading}</>
  const { comparator, assumed, lowerIsBetter } = readTarget(target)
  const per = target.per === null ? [] : [t.per[target.per]]
  const amount = `${value}${target.unit ?? ''}`
  const said = lang === 'ko' ? [...per, amount, t.comparators[comparator]] : [t.comparators[comparator], amount, ...per]
  return (
    <>
      {said.join(' ')}
      {assumed && <> ({p.atLeastAsWritten})</>}
      {lowerIsBetter && <> ({p.lowerIsBetter})</>}
    </>
  )
}
