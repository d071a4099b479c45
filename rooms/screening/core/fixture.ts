import { won } from '#kit/won.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { emptyContent, type KeptReview, type ReviewContent } from './department-review.ts'

/** A review as tests need it: with the park department, asking for a million won. */
export const reviewOf = (
  id: string,
  { content = {}, ...more }: Partial<Omit<KeptReview, 'content'>> & { readonly content?: Partial<ReviewContent> } = {},
): KeptReview => ({
  ...{ itemId: ItemId.parse(`item-${id}`), place: 1, title: `제안 ${id}`, count: 1, requested: won(1_000_000) },
  ...{ departmentId: DepartmentId.parse('park'), team: null, officerId: null, state: 'open', version: 1 },
  ...{ byLink: false, submittedBy: null, submittedOn: null, confirmedOn: null, sentBackReason: null, bounces: 0 },
  ...more,
  content: { ...emptyContent, ...content },
})
