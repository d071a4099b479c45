import type { ComponentChildren } from 'preact'
import { words } from './messages.ts'
import { usePage } from './page-context.ts'

export interface ThreadStep {
  readonly id: string
  /** What kind of step it is: proposal, ballot, resolution, line, measurement. */
  readonly label: string
  readonly title: string
  readonly date: string
  /** An amount with its unit, already formatted. */
  readonly amount?: string
  readonly href?: string
  readonly relation: 'before' | 'this' | 'after'
  readonly note?: ComponentChildren
}

/** The thread of a thing: what it came from, itself, and what came of it, drawn as one line downwards. */
export function Thread({ label, steps }: { label?: string; steps: readonly ThreadStep[] }) {
  const t = words(usePage().lang)
  return (
    <ol class="thread" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.id}
          class={`thread-step thread-${step.relation}`}
          aria-current={step.relation === 'this' ? 'true' : undefined}
        >
          <p class="thread-label">
            <span>{step.label}</span> <span class="thread-date">{step.date}</span>
          </p>
          <p class="thread-title">{step.href === undefined ? step.title : <a href={step.href}>{step.title}</a>}</p>
          {step.relation === 'this' && <p class="thread-here">{t.threadRelations.this}</p>}
          {step.amount !== undefined && <p class="thread-amount">{step.amount}</p>}
          {step.note !== undefined && <p class="thread-note">{step.note}</p>}
        </li>
      ))}
    </ol>
  )
}
