import { orderPackage } from '#rooms/reports/contract-packages.ts'
import type { Doing, Visited } from './doing.ts'

/** A paper that can be issued or made with others, to which a choice leads and no link; and some that are being made. */
export async function reportsUnderWay({ run }: Doing): Promise<readonly Visited[]> {
  const [report, of] = ['meeting-register', '2019'] as const
  await run(orderPackage, { packageId: 'papers-of-2019', report, of: [of], formats: ['hwpx', 'pdf'] })
  return [
    ['secretariat', `/papers/${report}?of=${of}`],
    ['secretariat', `/papers/${report}/together?of=${of}`],
    ['secretariat', '/papers/packages'],
  ]
}
