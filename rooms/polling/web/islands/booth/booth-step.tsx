import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { usePage } from '#ui/page-context.ts'
import { boothWords } from '../../../core/messages-booth.ts'

interface BoothStepProps {
  readonly title: string
  /** Which of the voter's few steps it is; none at the start and the end. */
  readonly place?: readonly [number, number]
  readonly children: ComponentChildren
  /** Whether the page has just been opened: then the focus stays where it is. */
  readonly isFirst?: boolean
}

/** One step, alone on the screen. Its heading takes the focus, so that a screen reader begins to read there. */
export function BoothStep({ title, place, children, isFirst = false }: BoothStepProps) {
  const t = boothWords(usePage().lang)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isFirst) return
    heading.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [title])
  return (
    <section class="booth-step">
      {place !== undefined && <p class="booth-place">{t.place(...place)}</p>}
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  )
}
