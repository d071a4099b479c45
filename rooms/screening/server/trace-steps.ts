import type { QueryContext } from '#kernel/handler.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { RoomStep } from '#rooms/items/core/trace.ts'
import { checksOfItems } from '../store/field-check-queries.ts'
import { listingsOfItems } from '../store/list-queries.ts'
import { departmentNames } from './shown-review.ts'

const day = (on: LocalDate) => ({ from: on, to: on, precision: 'day' as const })

/** The field checks in the thread of some items, and the closed lists on which they were screened and chosen. */
export async function screeningTraceSteps(context: QueryContext, itemIds: readonly ItemId[]): Promise<RoomStep[]> {
  const { trx, districtId } = context
  const checks = await checksOfItems(trx, districtId, itemIds)
  const listings = await listingsOfItems(trx, districtId, itemIds)
  const names = new Map((await departmentNames(context)).map(({ id, name }) => [id, name]))
  return [
    ...checks.map((check) => ({
      ...{ id: `field-check-${check.id}`, kind: 'field-check' as const, itemIds: [check.itemId] },
      ...{ title: names.get(check.departmentId) ?? check.departmentId, on: day(check.checkedOn), won: null },
      ...{ count: null, note: check.opinion, href: { room: 'field-check', id: check.id } },
    })),
    ...listings.flatMap(({ list, items }) =>
      items.flatMap((item) =>
        list.closedOn === null
          ? []
          : [
              {
                ...{ id: `screening-${list.id}-${item.itemId}`, kind: 'screening' as const, itemIds: [item.itemId] },
                ...{ title: list.name, on: day(list.closedOn), won: item.decided, count: null, note: item.reason },
                href: { room: 'screening-list', id: list.id },
              },
            ],
      ),
    ),
  ]
}
