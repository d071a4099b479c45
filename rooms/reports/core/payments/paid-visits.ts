import { formatDate } from '#kit/korean-date.ts'
import { sumWon } from '#kit/won.ts'
import type { Allowance } from '#rooms/inspections/core/allowance.ts'
import type { GroupKind } from '#rooms/inspections/core/group.ts'
import type { PaidRow } from './payment-sheet.ts'
import { paymentWords as w } from './words.ts'

/** One row for each who inspects, by number, for all their visits on a sheet: the days, the minutes and the sum. Won. */
export const paidVisits = (
  visits: readonly Pick<Allowance, 'no' | 'visitedOn' | 'minutes' | 'ground' | 'won'>[],
  kind: GroupKind,
): readonly PaidRow[] =>
  [...Map.groupBy(visits, ({ no }) => no)]
    .toSorted(([one], [other]) => one - other)
    .map(([no, own]) => ({
      role: w.inspector(kind, no),
      basis: own
        .toSorted((one, other) => (one.visitedOn < other.visitedOn ? -1 : 1))
        .map(({ visitedOn, minutes, ground }) => w.visit(formatDate(visitedOn), minutes, w.visitGrounds[ground]))
        .join('\n'),
      won: sumWon(own.map(({ won }) => won)),
    }))
