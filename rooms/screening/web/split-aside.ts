import { type Bundle, bundlesOf } from '../core/bundle.ts'
import type { ItemRecusal } from '../core/score-sheet.ts'
import type { ListedItem } from '../core/screening-list.ts'

/** What a member scores, and from what the member stands aside: bundle by bundle. */
export function splitAside(
  items: readonly ListedItem[],
  recusals: readonly Pick<ItemRecusal, 'itemId'>[],
): { readonly open: readonly Bundle[]; readonly left: readonly Bundle[] } {
  const isAside = (bundle: Bundle): boolean =>
    bundle.items.some(({ itemId }) => recusals.some((one) => one.itemId === itemId))
  const bundles = bundlesOf(items)
  return { open: bundles.filter((bundle) => !isAside(bundle)), left: bundles.filter(isAside) }
}
