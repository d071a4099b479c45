/**
 * Decides how many must be present to open a meeting: a majority of the enrolled members, so 16 of 30 (basic ordinance
 * on governance; domain.md 1.1). Counts of people in and out.
 */
export const quorum = (enrolled: number): number => Math.floor(enrolled / 2) + 1

/** Decides how many must be in favour to resolve: a majority of those present, so 11 of 20 (domain.md 1.1). */
export const neededInFavour = (present: number): number => Math.floor(present / 2) + 1

/** Decides whether those asking can call an extraordinary meeting: at least the share (a third) of the enrolled. */
export const callsExtraordinary = (
  asking: number,
  enrolled: number,
  share: { readonly n: number; readonly d: number } = { n: 1, d: 3 },
): boolean => asking > 0 && asking * share.d >= enrolled * share.n
