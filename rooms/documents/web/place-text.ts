import type { Lang } from '#kit/korean-text.ts'
import type { Place } from '../core/extracted.ts'
import { words } from '../core/messages-page.ts'

/** A place in words: "12줄", "예산 B4", or the path of a plan's field. */
export function placeText(place: Place, lang: Lang): string {
  if (place.kind === 'line') return words(lang).lineNo(place.line)
  return place.kind === 'cell' ? `${place.sheet} ${place.cell}` : place.path
}
