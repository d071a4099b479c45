import { answered } from '#kernel/answered.ts'
import { everyPage } from '#kernel/every-page.ts'
import type { Ask } from '#kernel/handler.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { listCourses, seeCourse } from '#rooms/courses/contract.ts'
import type { Block } from '#rooms/documents/core/model/official-document.ts'
import { listForums, seeForum } from '#rooms/forums/contract.ts'
import { listGates } from '#rooms/items/contract.ts'
import type { CycleKey } from '#rooms/items/core/item.ts'
import { listMeetings } from '#rooms/meetings/contract.ts'
import { formatRound } from '#rooms/meetings/core/round.ts'
import { listBodies } from '#rooms/organization/contract.ts'
import type { Plan } from '#rooms/plans/core/plan.ts'
import { listBallots } from '#rooms/voting/contract.ts'
import { annexPart } from '../core/plan/annex-part.ts'
import { bodyBlocks, gateBlocks, meetingBlocks } from '../core/plan/annexes.ts'
import { courseBlocks, forumBlocks } from '../core/plan/year-before.ts'
import { agendaListReport } from './agenda-list.ts'
import { ballotResultReport } from './ballot-result.ts'
import type { Report } from './report.ts'
import { resultCardsReport } from './result-card.ts'
import { closedLists, screeningResultReport } from './screening-result.ts'

/** The meetings of a year, oldest first as the paper lists them. */
export async function meetingsOf(ask: Ask, year: number): Promise<readonly Block[]> {
  const meetings = await everyPage(
    async (page) => answered(await ask(listMeetings, { year, sort: 'oldest', page, size: 200 })),
    (page) => page.meetings,
  )
  return meetingBlocks(
    year,
    meetings.map((meeting) => ({ ...meeting, round: meeting.round === null ? null : formatRound(meeting.round) })),
  )
}

/** Other papers as parts of an annex; one of which there is nothing is left out. */
async function partsOf(ask: Ask, report: Report, subjects: readonly string[]): Promise<readonly Block[]> {
  const parts: Block[] = []
  for (const of of subjects) {
    const made = await report.make(ask, of)
    if (made.ok) parts.push(...annexPart(made.value))
  }
  return parts
}

/** How the items of a cycle came to be what is in the plan: gate by gate, what was screened, and how residents voted. */
async function courseOfItems(ask: Ask, cycleId: CycleKey, year: number): Promise<readonly Block[]> {
  const { gates } = answered(await ask(listGates, { cycle: cycleId }))
  const screened = (await closedLists(ask)).filter((list) => list.cycleId === cycleId)
  const { ballots } = answered(await ask(listBallots, {}))
  const held = ballots.filter(({ period }) => period.from.startsWith(`${year}`))
  return [
    ...gateBlocks(
      gates.map(({ gate, reconciliation: { carried, entered, passed, rejected } }) => ({
        ...gate,
        came: { count: carried.count + entered.count, won: carried.won + entered.won },
        ...{ passed, rejected },
      })),
    ),
    ...(await partsOf(ask, agendaListReport, gates.length === 0 ? [] : [cycleId])),
    ...(await partsOf(
      ask,
      screeningResultReport,
      screened.map(({ id }) => id),
    )),
    ...(await partsOf(
      ask,
      ballotResultReport,
      held.map(({ ballotId }) => ballotId),
    )),
  ]
}

/** The published forums of a year, oldest first. */
async function forumsOf(ask: Ask, year: number): Promise<readonly Block[]> {
  const forums = await everyPage(
    async (page) => answered(await ask(listForums, { state: 'published', page, size: 200 })),
    (page) => page.forums,
  )
  const held = forums.filter(({ heldOn }) => heldOn.startsWith(`${year}`))
  const seen = []
  for (const { id } of held.toReversed()) {
    const { forum, votes } = answered(await ask(seeForum, { forumId: id }))
    seen.push({ ...forum, votes })
  }
  return forumBlocks(seen)
}

/** The finished courses and workshops of a year, oldest first, without the sessions that were cancelled. */
async function coursesOf(ask: Ask, year: number): Promise<readonly Block[]> {
  const courses = await everyPage(
    async (page) => answered(await ask(listCourses, { year, state: 'finished', page, size: 200 })),
    (page) => page.courses,
  )
  const seen = []
  for (const { course } of courses.toReversed()) {
    const { sessions } = answered(await ask(seeCourse, { courseId: course.id }))
    seen.push({ ...course, sessions: sessions.filter(({ cancelled }) => !cancelled) })
  }
  return courseBlocks(year, seen)
}

/**
 * What stands in the annexes of a plan, which is made in the year before its own: the bodies of that year; how the items came
 * and were chosen, with its meetings; and what the year before that one did (courses, forums, results, meetings).
 */
export async function annexesOf(ask: Ask, { cycleId, fiscalYear }: Plan): Promise<readonly (readonly Block[])[]> {
  const made = fiscalYear - 1
  const before = made - 1
  const { bodies } = answered(await ask(listBodies, { on: LocalDate.parse(`${made}-12-31`) }))
  return [
    bodyBlocks(bodies.map(({ body, strength }) => ({ ...body, ...strength }))),
    [...(await courseOfItems(ask, cycleId, made)), ...(await meetingsOf(ask, made))],
    [
      ...(await coursesOf(ask, before)),
      ...(await forumsOf(ask, before)),
      ...(await partsOf(ask, resultCardsReport, [`${before}`])),
      ...(await meetingsOf(ask, before)),
    ],
  ]
}
