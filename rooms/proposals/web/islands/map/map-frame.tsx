import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { usePage } from '#ui/page-context.ts'
import { mapWords } from '../../../core/messages-map.ts'
import type { Box, Point } from '../../../core/microdegrees.ts'
import type { OpenedMap } from './open-map.ts'

interface MapFrameProps {
  readonly shows: Box | Point
  readonly leavesPage?: boolean
  /** What is done with the map once it stands. */
  readonly onOpen: (opened: OpenedMap) => void
  readonly children?: ComponentChildren
}

/** A map with its buttons and whose it is. The library is fetched when the frame comes into sight, and not before. */
export function MapFrame({ shows, leavesPage = false, onOpen, children }: MapFrameProps) {
  const { lang, map: tiles } = usePage()
  const t = mapWords(lang)
  const frame = useRef<HTMLDivElement>(null)
  const opened = useRef<OpenedMap['map'] | null>(null)
  const [said, setSaid] = useState(t.loading)

  useEffect(() => {
    const place = frame.current
    if (place === null || tiles == null) return
    let left = false
    const open = async (): Promise<void> => {
      const { openMap } = await import('./open-map.ts')
      if (left) return
      const standing = openMap(place, { map: tiles, shows, leavesPage, words: t })
      const { map } = standing
      opened.current = map
      map.on('error', () => setSaid(t.tilesFailed))
      map.once('style.load', () => onOpen(standing))
      map.once('load', () => setSaid((before) => (before === t.loading ? '' : before)))
    }
    const watching = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return
      watching.disconnect()
      void open().catch(() => setSaid(t.failed))
    })
    watching.observe(place)
    return () => {
      left = true
      watching.disconnect()
      opened.current?.remove()
    }
  }, [])

  return (
    <figure class="map-frame">
      <div class="map-view" ref={frame} />
      {children}
      <div class="map-zoom">
        <button type="button" aria-label={t.zoomIn} onClick={() => opened.current?.zoomIn()}>
          +
        </button>
        <button type="button" aria-label={t.zoomOut} onClick={() => opened.current?.zoomOut()}>
          −
        </button>
      </div>
      <figcaption class="map-below">
        <span role="status">{said}</span>
        <small>{tiles?.attribution}</small>
      </figcaption>
    </figure>
  )
}
