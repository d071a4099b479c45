import type { ComponentChildren } from 'preact'
import type { Lang } from '#kit/korean-text.ts'
import { More } from '#ui/more.tsx'
import { words } from '../core/messages-page.ts'

interface Props {
  readonly from: number
  readonly to: number
  readonly unit: string
  /** Whether it is there to be opened; a stretch too long for a page is only told. */
  readonly shown: boolean
  readonly lang: Lang
  readonly children: ComponentChildren
}

/** A stretch of a document in which nothing was found, folded until asked for. */
export function Folded({ from, to, unit, shown, lang, children }: Props) {
  const t = words(lang)
  if (!shown) return <p class="check-folded">{t.notShown(from, to, unit)}</p>
  return <More summary={from === to ? t.foldedOne(from, unit) : t.folded(from, to, unit)}>{children}</More>
}
