import { compareDates } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import { type Meeting, yearOf } from './meeting.ts'
import { formatRound, type Round } from './round.ts'

type Numbered = Meeting & { readonly round: Round }

const isNumbered = (meeting: Meeting): meeting is Numbered => meeting.round !== null && meeting.bodyId !== null

const inOrder = (a: Numbered, b: Numbered): number =>
  compareDates(a.period.from, b.period.from) || a.round.no - b.round.no || (a.id < b.id ? -1 : 1)

const found = (rule: string, meeting: Numbered, expected: Round): Finding => ({
  rule,
  severity: 'warning',
  subject: { kind: 'meeting', id: meeting.id },
  stated: formatRound(meeting.round),
  computed: formatRound(expected),
  params: { group: meeting.groupText, date: meeting.period.from },
})

/** Looks at one body's numbered meetings of one year in the order of their days. */
function findingsOfYear(year: number, meetings: readonly Numbered[]): readonly Finding[] {
  const findings: Finding[] = []
  const seen = new Set<number>()
  let highest = 0
  for (const meeting of [...meetings].sort(inOrder)) {
    const { round } = meeting
    const expected = { year, no: highest + 1 }
    if (round.year !== year) findings.push(found('round-year', meeting, { year, no: round.no }))
    if (seen.has(round.no)) findings.push(found('round-duplicate', meeting, expected))
    else if (round.no > expected.no) findings.push(found('round-skipped', meeting, expected))
    else if (round.no < expected.no) findings.push(found('round-order', meeting, expected))
    seen.add(round.no)
    highest = Math.max(highest, round.no)
  }
  return findings
}

/**
 * Finds, for every body and calendar year, the round labels given twice, skipped, out of the order of the days, or
 * bearing another year (2019-03-06 is labelled "2018-1차"). A label of the wrong year still counts by its number.
 */
export function roundFindings(meetings: readonly Meeting[]): readonly Finding[] {
  const groups = Map.groupBy(meetings.filter(isNumbered), (meeting) => `${meeting.bodyId} ${yearOf(meeting)}`)
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, group]) => findingsOfYear(Number(key.slice(-4)), group))
}
