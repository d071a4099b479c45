import type { Won } from '#kit/won.ts'

export interface GateFlow {
  readonly to: string
  readonly count: number
  readonly won: Won | null
}

export interface GateLoss {
  readonly label: string
  readonly count: number
  readonly won?: Won | null
  /** Left without a stated reason: shown as a warning. */
  readonly unexplained?: boolean
}

export interface GateDrawn {
  readonly id: string
  readonly label: string
  /** As it is to be read. */
  readonly date: string
  readonly countIn: number
  readonly countOut: number
  readonly wonIn: Won | null
  readonly wonOut: Won | null
  readonly flows: readonly GateFlow[]
  /** What left here: rejected, merged, withdrawn, unexplained. */
  readonly lost: readonly GateLoss[]
  /** Does not reconcile yet. */
  readonly open: boolean
}

export interface ChartGatesProps {
  readonly title: string
  readonly description: string
  readonly gates: readonly GateDrawn[]
  readonly measure?: 'count' | 'won'
}

export function ChartGates({ title }: ChartGatesProps) {
  return <figure class="chart">{title}</figure>
}
