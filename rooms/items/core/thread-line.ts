import type { StepKind, TraceStep } from './trace.ts'

/** What is inside a project: so many that they are counted in the drawing and listed apart. */
const details: ReadonlySet<StepKind> = new Set(['cost-line', 'indicator', 'expenditure', 'measurement'])

/**
 * Parts a thread into the line that is drawn and the details that are listed apart. Out of the line stays what befell
 * the rest of a group after the item had been named out of it: it is the others' story; a merge or split that led here
 * stays in.
 */
export function threadLine(steps: readonly TraceStep[]): {
  readonly line: readonly TraceStep[]
  readonly details: readonly TraceStep[]
} {
  const first = steps.find((step) => step.direction === 'at' && step.outcome !== undefined)
  const onlyOthers = (step: TraceStep): boolean =>
    step.direction === 'before' &&
    step.outcome !== undefined &&
    step.outcome !== 'merged' &&
    step.outcome !== 'split' &&
    startOf(step) >= startOf(first)
  return {
    line: steps.filter((step) => !details.has(step.kind) && !onlyOthers(step)),
    details: steps.filter((step) => details.has(step.kind)),
  }
}

const never = '9999-12-31'
const startOf = (step: TraceStep | undefined): string => step?.on?.from ?? never
