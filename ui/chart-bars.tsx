import type { ComponentChildren } from 'preact'

export interface Bar {
  readonly id: string
  readonly label: string
  /** The size of the bar, in any unit; only its proportion to the largest is drawn. */
  readonly size: number
  /** The value as it is to be read, with its unit. */
  readonly value: string
  readonly share?: string
  readonly href?: string
  /** Stands out: chosen, elected, this one. */
  readonly marked?: boolean
}

export interface ChartBarsProps {
  readonly caption: string
  readonly bars: readonly Bar[]
  /** What 100 % of the width is; without it, the largest bar. */
  readonly full?: number
  readonly note?: ComponentChildren
}

const width = 1000

/** Horizontal bars as a list: every bar has its words, so that the drawing itself need not be heard. */
export function ChartBars({ caption, bars, full, note }: ChartBarsProps) {
  const largest = full ?? Math.max(1, ...bars.map((bar) => bar.size))
  return (
    <figure class="chart">
      <figcaption class="caption">{caption}</figcaption>
      <ol class="bars">
        {bars.map((bar) => (
          <li key={bar.id} class={bar.marked === true ? 'bar bar-marked' : 'bar'}>
            <span class="bar-label">{bar.href === undefined ? bar.label : <a href={bar.href}>{bar.label}</a>}</span>
            <span class="bar-value">
              {bar.value}
              {bar.share !== undefined && <span class="bar-share">{bar.share}</span>}
            </span>
            <svg viewBox={`0 0 ${width} 12`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect class="bar-track" width={width} height="12" />
              <rect class="bar-fill" width={Math.round((width * Math.max(0, bar.size)) / largest)} height="12" />
            </svg>
          </li>
        ))}
      </ol>
      {note !== undefined && <p class="chart-note">{note}</p>}
    </figure>
  )
}
