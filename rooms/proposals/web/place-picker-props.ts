import type { Box } from '../core/microdegrees.ts'

/** What the field becomes where script is: see `islands/place-picker.tsx`. */
export interface PlacePickerProps {
  readonly name: string
  readonly id: string
  readonly label: string
  /** What stands in the field: a point, or what was typed for one. */
  readonly value: string
  readonly error?: string | undefined
  /** What the map shows where no point is chosen yet. */
  readonly shows: Box
  /** Where a point must stand; null where anywhere in the Republic. */
  readonly area: Box | null
}
