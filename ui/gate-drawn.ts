import type { Won } from '#kit/won.ts'

/** What goes on from a gate to another. */
export interface GateFlow {
  readonly to: string
  readonly count: number
  readonly won: Won | null
}

/** What left at a gate. */
export interface GateLoss {
  readonly label: string
  readonly count: number
  readonly won?: Won | null
  /** Left without a stated reason: shown as a warning. */
  readonly unexplained?: boolean
}

/** A gate as the chart is given it. */
export interface GateDrawn {
  readonly id: string
  readonly label: string
  /** As it is to be read. */
  readonly date: string
  /** The gate's own page. */
  readonly href?: string
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
