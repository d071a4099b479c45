// Without zod, for these words go to the browser with the grid.

/**
 * Where money comes from. 특교 is two different grants, 특별교부세 and 특별조정교부금; where a paper writes only "특교", its
 * kind stays unspecified and is flagged (domain.md 4.1 and 6).
 */
export const fundSources = [
  'national',
  'city',
  'district',
  'special-grant-tax',
  'special-adjustment-grant',
  'special-grant-unspecified',
  'fund',
  'education-office',
  'private',
  'other',
] as const
export type FundSourceName = (typeof fundSources)[number]

const sourceByWord: ReadonlyMap<string, FundSourceName> = new Map([
  ['국비', 'national'],
  ['시비', 'city'],
  ['도비', 'city'],
  ['구비', 'district'],
  ['시군구비', 'district'],
  ['특별교부세', 'special-grant-tax'],
  ['특별조정교부금', 'special-adjustment-grant'],
  ['특교', 'special-grant-unspecified'],
  ['기금', 'fund'],
  ['교육청', 'education-office'],
  ['민간', 'private'],
  ['기타', 'other'],
])

/** Reads a fund source from the word of a budget table; null for a word that names none. */
export const sourceOfWord = (word: string): FundSourceName | null =>
  sourceByWord.get(word.replaceAll(/\s/g, '')) ?? null
