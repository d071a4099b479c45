import { z } from 'zod'

/** A place in whole microdegrees (a millionth of a degree, at most 11 cm): no fraction is kept or compared. */
export const Point = z.object({ latitude: z.int(), longitude: z.int() }).readonly()
export type Point = z.infer<typeof Point>

/** A box between four microdegrees, its edges included. */
export const Box = z.object({ south: z.int(), west: z.int(), north: z.int(), east: z.int() }).readonly()
export type Box = z.infer<typeof Box>
