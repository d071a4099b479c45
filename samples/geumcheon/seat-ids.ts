import { seats } from './data/bodies.ts'

/** A seat with its id: its body, its kind, its number among the seats of that kind there. */
export interface SampleSeat {
  readonly seatId: string
  readonly bodyId: string
  readonly kind: (typeof seats)[number]['kind']
  readonly label: string
}

export const allSeats: readonly SampleSeat[] = seats.flatMap(({ bodyId, kind, labels }) =>
  labels.map((label, index) => ({ seatId: `${bodyId}-${kind}-${index + 1}`, bodyId, kind, label })),
)

/** The seats of the governance council of one kind. */
export const governanceCouncilSeats = (kind: SampleSeat['kind']): readonly SampleSeat[] =>
  allSeats.filter((seat) => seat.bodyId === 'governance-council' && seat.kind === kind)
