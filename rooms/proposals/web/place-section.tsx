import type { Lang } from '#kit/korean-text.ts'
import { Island } from '#ui/island.tsx'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { words } from '../core/messages.ts'
import type { Point } from '../core/microdegrees.ts'
import { pointInWords } from './point-in-words.ts'

interface PlaceSectionProps {
  readonly point: Point
  /** The words of the place. */
  readonly place: string
  readonly lang: Lang
}

/** Where a proposal is: in words, and where the house has maps, on a small one. */
export function PlaceSection({ point, place, lang }: PlaceSectionProps) {
  const { map } = usePage()
  return (
    <Section title={words(lang).map.placeTitle} id="place">
      <p>
        {place} ({pointInWords(point, lang)})
      </p>
      {map != null && (
        <Island name="place-view" props={{ point }}>
          {null}
        </Island>
      )}
    </Section>
  )
}
