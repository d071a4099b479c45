import type { ComponentChildren } from 'preact'

export interface KeyFact {
  readonly label: string
  readonly value: ComponentChildren
}

/** The facts of one thing as label and value pairs. */
export function KeyFacts({ facts }: { facts: readonly KeyFact[] }) {
  return (
    <dl class="key-facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
