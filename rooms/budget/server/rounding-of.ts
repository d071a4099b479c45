import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import { defaultLineRounding, type LineRounding } from '../core/line-rounding.ts'
import { lineRounding } from '../store/project-queries.ts'

/** The district's rule for parts of a thousand won. */
export const roundingOf = async (trx: Trx, districtId: DistrictId): Promise<LineRounding> =>
  (await lineRounding(trx, districtId)) ?? defaultLineRounding
