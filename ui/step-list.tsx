import type { ComponentChildren } from 'preact'
import { Badge } from './badge.tsx'
import { words } from './messages.ts'
import { usePage } from './page-context.ts'

export interface Step {
  readonly id: string
  readonly label: string
  /** As it is to be read, already formatted. */
  readonly date: string
  readonly state: 'done' | 'now' | 'next'
  readonly href?: string
  readonly note?: ComponentChildren
}

const kinds = { done: 'success', now: 'progress', next: 'neutral' } as const

/** A year's dated steps in their order; what is going on now stands out. */
export function StepList({ label, steps }: { label: string; steps: readonly Step[] }) {
  const t = words(usePage().lang)
  return (
    <ol class="steps" aria-label={label}>
      {steps.map((step) => (
        <li key={step.id} class={`step step-${step.state}`} aria-current={step.state === 'now' ? 'step' : undefined}>
          <p class="step-date">{step.date}</p>
          <div class="step-body">
            <p class="step-label">
              {step.href === undefined ? step.label : <a href={step.href}>{step.label}</a>}{' '}
              <Badge kind={kinds[step.state]}>{t.stepStates[step.state]}</Badge>
            </p>
            {step.note !== undefined && <p class="step-note">{step.note}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
