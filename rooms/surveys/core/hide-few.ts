import type { OptionTally, QuestionTally, RankTally, ScaleTally } from './tally.ts'

/** Of fewer people than this, one could be recognised by those who know the others. */
export const fewestShown = 5

/**
 * Hides what could be traced to a person in a result that everybody sees: counts of one to four people. With them
 * the next smallest is hidden, so that what subtraction tells is a sum with a count of five or more in it: two hidden
 * options that share two people would be one and one. A scale with such a
 * count shows its mean alone, for mean and counts together would tell; a question that fewer than five answered shows
 * nothing but that.
 */
export const hideFew = (tallies: readonly QuestionTally[]): readonly QuestionTally[] => tallies.map(hideInQuestion)

function hideInQuestion(tally: QuestionTally): QuestionTally {
  if (isFew(tally.answered)) {
    const { questionId } = tally
    return { questionId, answered: null, options: [], scales: [], ranks: [], mean: null }
  }
  return {
    ...tally,
    options: hideOptions(tally.options),
    scales: tally.scales.map(hideScale),
    ranks: hideRanks(tally.ranks),
  }
}

const isFew = (people: number | null): boolean => people !== null && people > 0 && people < fewestShown

function hideOptions(options: readonly OptionTally[]): readonly OptionTally[] {
  const hidden = new Set(options.filter(({ people }) => isFew(people)).map(({ part }) => part))
  if (hidden.size > 0) {
    const others = options.filter(({ part, people }) => !hidden.has(part) && people !== 0)
    for (const { part } of smallest(others)) hidden.add(part)
  }
  return options.map((option) => (hidden.has(option.part) ? { ...option, people: null, share: null } : option))
}

/** The option with the fewest people, where there is one. */
const smallest = (options: readonly OptionTally[]): readonly OptionTally[] =>
  options.toSorted((a, b) => Number(a.people) - Number(b.people)).slice(0, 1)

function hideScale(scale: ScaleTally): ScaleTally {
  if (isFew(scale.answered)) return { ...scale, answered: null, mean: null, places: null }
  return scale.places?.some(({ people }) => isFew(people)) === true ? { ...scale, places: null } : scale
}

/** Ranks and points tell each other: where one count is small, the points alone are shown. */
const hideRanks = (ranks: readonly RankTally[]): readonly RankTally[] =>
  ranks.some(({ ranks: counts }) => counts.some(isFew))
    ? ranks.map((rank) => ({ ...rank, ranks: rank.ranks.map(() => null) }))
    : ranks
