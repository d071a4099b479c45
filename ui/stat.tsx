import type { ComponentChildren } from 'preact'

export interface StatProps {
  readonly label: string
  readonly value: string
  readonly unit?: string
  readonly note?: ComponentChildren
  readonly href?: string
}

/** One big number with its label; place several in a StatRow. */
export function Stat({ label, value, unit, note, href }: StatProps) {
  return (
    <div class="stat">
      <dt>{href === undefined ? label : <a href={href}>{label}</a>}</dt>
      <dd>
        <span class="stat-value">
          {value}
          {unit !== undefined && <span class="stat-unit">{unit}</span>}
        </span>
        {note !== undefined && <span class="stat-note">{note}</span>}
      </dd>
    </div>
  )
}

/** The totals of a page, side by side. */
export function StatRow({ children }: { children: ComponentChildren }) {
  return <dl class="stats">{children}</dl>
}
