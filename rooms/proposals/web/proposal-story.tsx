import type { ReplyOf } from '#kit/contract.ts'
import { dateInSeoul, formatDate, type LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { Section } from '#ui/section.tsx'
import { StepList } from '#ui/step-list.tsx'
import type { seeProposal } from '../contract.ts'
import { words } from '../core/messages.ts'

export type SeenProposal = ReplyOf<typeof seeProposal>

interface StoryProps {
  readonly seen: SeenProposal
  readonly departmentName: (id: string) => string
  readonly lang: Lang
}

interface Happened {
  readonly id: string
  readonly on: LocalDate
  readonly label: string
  readonly note?: string
}

/** What has happened to a proposal so far, in the order of the days; what it waits for stands last. */
export function ProposalStory({ seen, departmentName, lang }: StoryProps) {
  const { proposal, versions, movements, answer, moderated, partOf, split, standing, daysLeft } = seen
  const t = words(lang)
  const happened: readonly Happened[] = [
    { id: 'submitted', on: proposal.submittedOn, label: t.storySubmitted },
    ...versions
      .filter(({ version }) => version > 1)
      .map(({ version, writtenAt, reason, role }) => ({
        ...{ id: `version-${version}`, on: dateInSeoul(writtenAt), note: reason ?? '' },
        label: role === null ? t.storyEdited(version) : t.splitting.storyRenamed(version),
      })),
    ...(proposal.reachedOn === null ? [] : [{ id: 'reached', on: proposal.reachedOn, label: t.storyReached }]),
    ...movements.map(({ no, kind, on, to, agency, reason }) => ({
      ...{ id: `movement-${no}`, on, label: t.movements[kind] },
      note: `${to === null ? agency : departmentName(to)} - ${reason}`,
    })),
    ...moderated.map(({ act, reason, on }, at) => ({
      id: `moderated-${at}`,
      on,
      label: t.files.moderated[act],
      note: reason,
    })),
    ...(partOf === null
      ? []
      : [{ id: 'part', on: partOf.split.on, label: t.splitting.storyPart, note: partOf.split.reason }]),
    ...(split === null ? [] : [{ id: 'split', on: split.on, label: t.splitting.storySplit, note: split.reason }]),
    ...(answer?.sentOn == null
      ? []
      : [{ id: 'answer', on: answer.sentOn, label: t.storyAnswered, note: t.verdicts[answer.verdict] }]),
  ]
  const steps = happened
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ id, on, label, note }) => ({
      ...{ id, label, date: formatDate(on, lang), state: 'done' as const },
      ...(note === undefined || note === '' ? {} : { note }),
    }))
  const clock = clockOf(seen, lang)
  const waits =
    daysLeft === null || clock === null
      ? []
      : [{ id: 'now', label: t.standings[standing], date: clock, state: 'now' as const }]
  return (
    <Section title={t.storyTitle} id="story">
      <StepList label={t.storyLabel} steps={[...steps, ...waits]} />
    </Section>
  )
}

/** The clock in words: until when there is support, or the answer is due. */
export function clockOf({ proposal, standing, daysLeft }: SeenProposal, lang: Lang): string | null {
  const t = words(lang)
  if (daysLeft === null) return null
  if (standing === 'supporting' && proposal.supportUntil !== null) {
    return t.supportDeadline(formatDate(proposal.supportUntil, lang), daysLeft)
  }
  return proposal.dueOn === null ? null : t.answerDeadline(formatDate(proposal.dueOn, lang), daysLeft)
}
