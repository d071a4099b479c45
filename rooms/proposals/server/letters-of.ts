import type { CommandContext } from '#kernel/handler.ts'
import { initialsOf, jamoOf, seeksInitials } from '#kernel/search-letters.ts'
import type { ProposalId } from '../core/proposal.ts'
import { type LettersWish, putLetters } from '../store/list-queries.ts'
import { versionsOf } from '../store/queries.ts'

/**
 * By what a proposal is found from now on: the letters and the initial consonants of every name that it bears or bore, and
 * of its place, without spaces.
 */
export async function letBeFound({ trx, districtId }: CommandContext, proposalId: ProposalId): Promise<void> {
  const versions = await versionsOf(trx, districtId, proposalId)
  const names = new Set(versions.map(({ title }) => title))
  const line = [...names, versions[0]?.place ?? ''].join(' ')
  await putLetters(trx, districtId, proposalId, { jamo: jamoOf(line), initials: initialsOf(line) })
}

/** What somebody seeks: every word, or their initial consonants; null where nothing was typed. */
export function lettersSought(q: string | undefined): LettersWish | null {
  const words = (q ?? '').split(/\s+/u).filter((word) => word !== '')
  if (words.length === 0) return null
  const byInitials = seeksInitials(q ?? '')
  return { words: words.map(byInitials ? initialsOf : jamoOf), byInitials }
}

/** The endings that a word takes in a sentence: sought without them, it is found in other sentences. */
const ending = /(에서|으로|에게|까지|부터|하고|해서|해주세요|해요|합니다|을|를|이|가|은|는|에|의|로|도|와|과)$/u
const stem = (word: string): string => (word.length > 2 ? word.replace(ending, '') : word)

/** The words by which similar proposals are sought: of two syllables at least, without what a word takes at its end. */
export const wordsOfSimilar = (text: string): readonly string[] => {
  const words = text.split(/[\s,.!?~·()[\]"']+/u).map(stem)
  return [...new Set(words.filter((word) => [...word].length > 1))].slice(0, 8).map(jamoOf)
}
