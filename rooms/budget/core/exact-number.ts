import { z } from 'zod'
import { type Ratio, ratio } from '#kit/ratio.ts'

/** An exact number as JSON can carry it: n over d, both safe integers (투입율 15% is 15/100, 62.2 is 622/10). */
export const ExactNumber = z.object({ n: z.int(), d: z.int().min(1) }).readonly()
export type ExactNumber = z.infer<typeof ExactNumber>

/** The ratio that an exact number stands for, to be calculated with. */
export const toRatio = (number: ExactNumber): Ratio => ratio(BigInt(number.n), BigInt(number.d))
