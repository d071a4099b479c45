import type { Point } from '../../core/microdegrees.ts'
import { MapFrame } from './map/map-frame.tsx'

/** The small map of one proposal. */
export function Island({ point }: { readonly point: Point }) {
  return <MapFrame shows={point} leavesPage onOpen={({ pin }) => pin(point)} />
}
