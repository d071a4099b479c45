import { z } from 'zod'
import { fundSources as names, sourceOfWord } from './fund-source-words.ts'

/** Where money comes from, in the order of the budget tables. */
export const fundSources = names
export const FundSource = z.enum(names)
export type FundSource = z.infer<typeof FundSource>

/** Reads a fund source from the word of a budget table; null for a word that names none. */
export const fundSourceOf = (word: string): FundSource | null => sourceOfWord(word)
