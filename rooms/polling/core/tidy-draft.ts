import { ok, type Result, refuse } from '#kit/result.ts'
import type { DraftRefused } from './draft-refusal.ts'
import { readOptions } from './read-options.ts'
import { renumberLines } from './renumber-lines.ts'
import type { DraftContest, DraftOption, VoteDraft } from './vote-draft.ts'

const fault = (kind: DraftRefused['kind'], field: string, line: number | null = null) => refuse({ kind, field, line })

/**
 * Puts a draft in the order in which it is kept: pasted options stand among the others, each with an id, empty options and
 * contests are left out, and trial votes do not make their few voters wait. Refuses lines that cannot be read.
 */
export function tidyDraft(given: VoteDraft): Result<VoteDraft, DraftRefused> {
  const contests: DraftContest[] = []
  const taken = new Set<string>(
    given.contests.flatMap(({ options }) => options.flatMap(({ title, id }) => (title === '' ? [] : (id ?? [])))),
  )
  for (const [at, contest] of given.contests.entries()) {
    const pasted = readOptions(contest.more)
    if (!isRead(pasted)) return fault('option-line-unread', `contests.${at}.more`, pasted.line)
    const options = [...contest.options.filter(({ title }) => title !== ''), ...pasted]
    if (contest.title === '' && options.length === 0) continue
    if (contest.title === '') return fault('contest-untitled', `contests.${at}.title`)
    if (options.length === 0) return fault('no-options', `contests.${at}.more`)
    if (options.length > 250) return fault('too-many-options', `contests.${at}.more`)
    const numbered = options.map((option) => withId(option, at, taken))
    contests.push({ ...contest, ...renumberLines(contest, numberAfter(contest.options)), options: numbered, more: '' })
  }
  if (contests.length === 0) return fault('no-contest', 'contests.0.title')
  const waits = given.isTrial ? { waitMinutes: 1, batchMin: 1 } : {}
  return ok({ ...given, ...waits, contests })
}

/** An option's number once those without a title are left out: 0 for these; pasted ones follow after all that were given. */
const numberAfter =
  (given: readonly DraftOption[]) =>
  (number: number): number => {
    if (given[number - 1]?.title === '') return 0
    return number - given.slice(0, number).filter(({ title }) => title === '').length
  }

const isRead = (read: ReturnType<typeof readOptions>): read is readonly DraftOption[] => Array.isArray(read)

/** The option's own id, its item's, or the next that is free: c1-o3. */
function withId(option: DraftOption, contest: number, taken: Set<string>): DraftOption {
  if (option.id !== null) return option
  const wanted = option.itemId
  if (wanted !== null && !taken.has(wanted)) {
    taken.add(wanted)
    return { ...option, id: wanted }
  }
  let number = 1
  while (taken.has(`c${contest + 1}-o${number}`)) number += 1
  const id = `c${contest + 1}-o${number}`
  taken.add(id)
  return { ...option, id }
}
