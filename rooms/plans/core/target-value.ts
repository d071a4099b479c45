import type { Lang } from '#kit/korean-text.ts'
import { formatDecimal, roundHalfUp } from '#kit/ratio.ts'
import { toRatio } from '#rooms/budget/core/exact-number.ts'
import type { Target } from './indicator.ts'

/** Decides how the number of a target prints: up to three decimals, half up, without zeros at the end ("62.2"). */
export function targetValue({ value }: Target, lang: Lang): string | null {
  if (value === null) return null
  const text = formatDecimal(roundHalfUp(toRatio(value), 3), lang)
  return text.replace(/\.?0+$/, '')
}
