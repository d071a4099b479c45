import type { DraftContest } from './vote-draft.ts'

/**
 * Says the lines of a contest that name options by their numbers anew, where options were erased before those: a number
 * becomes that of the same option, and one of an erased option 0, which no option has.
 */
export function renumberLines(
  { conflicts, limits }: DraftContest,
  numberOf: (number: number) => number,
): Pick<DraftContest, 'conflicts' | 'limits'> {
  const anew = (text: string): string => text.replaceAll(/\d+/g, (digits) => `${numberOf(Number(digits))}`)
  return {
    conflicts: anew(conflicts),
    // The first two cells of a limit are its name and its amount.
    limits: limits.replaceAll(
      /^([^|\t\n]*[|\t][^|\t\n]*[|\t])(.*)$/gm,
      (_line, start: string, rest: string) => start + anew(rest),
    ),
  }
}
