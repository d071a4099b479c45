import type { ReplyOf } from '#kit/contract.ts'
import { compareDates, formatDate, formatPeriod } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { GateId } from '#rooms/items/core/gate.ts'
import { DataTable } from '#ui/data-table.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { StepList } from '#ui/step-list.tsx'
import type { seeCycle } from '../contract.ts'
import type { StepChange } from '../core/change-step-dates.ts'
import type { Cycle, Step } from '../core/cycle.ts'
import { words } from '../core/messages.ts'

type Seen = ReplyOf<typeof seeCycle>

interface NowAndNextProps {
  readonly standing: Seen['standing']
  readonly lang: Lang
}

/** What is going on and what comes next, in words. */
export function NowAndNext({ standing, lang }: NowAndNextProps) {
  const t = words(lang)
  const said = (step: Step): string => `${step.name} (${formatPeriod(step.period, lang)})`
  const open = standing.open.map((step) => <li key={step.no}>{said(step)}</li>)
  return (
    <KeyFacts
      facts={[
        { label: t.nowOpen, value: open.length === 0 ? t.nothingOpen : <ul>{open}</ul> },
        { label: t.nextStep, value: standing.next === null ? t.nothingNext : said(standing.next) },
      ]}
    />
  )
}

interface StepsProps {
  readonly seen: Seen
  /** The gates that have been decided: a step names its gate before it is there. */
  readonly gateIds: ReadonlySet<GateId>
  readonly home: string
  readonly lang: Lang
}

/** All steps of the year by their first day, each with who does it and how its dates were moved. */
export function Steps({ seen, gateIds, home, lang }: StepsProps) {
  const t = words(lang)
  const { done, open, upcoming } = seen.standing
  const states = [
    ...done.map((step) => ({ step, state: 'done' as const })),
    ...open.map((step) => ({ step, state: 'now' as const })),
    ...upcoming.map((step) => ({ step, state: 'next' as const })),
  ].sort((a, b) => compareDates(a.step.period.from, b.step.period.from) || a.step.no - b.step.no)
  const noteOf = (step: Step): string => {
    const first = seen.changes.find((change) => change.no === step.no)
    const last = seen.changes.findLast((change) => change.no === step.no)
    const moved =
      first === undefined || last === undefined
        ? []
        : [t.moved(formatPeriod(first.before, lang), formatDate(last.decidedOn, lang))]
    const needs = step.inputs === null ? [] : [t.comesFrom(step.inputs)]
    const leaves = step.outputs === null ? [] : [t.leaves(step.outputs)]
    const owner = step.owner === null ? [] : [step.owner]
    return [t.stepKinds[step.kind], ...owner, ...needs, ...leaves, ...moved].join(' · ')
  }
  return (
    <Section title={t.allSteps}>
      <p>{t.stepCount(done.length, seen.cycle.steps.length)}</p>
      <StepList
        label={seen.cycle.name}
        steps={states.map(({ step, state }) => ({
          id: String(step.no),
          label: step.name,
          date: formatPeriod(step.period, lang),
          state,
          note: noteOf(step),
          ...(step.gateId !== null && gateIds.has(step.gateId) ? { href: `${home}/gates/${step.gateId}` } : {}),
        }))}
      />
    </Section>
  )
}

interface ChangesProps {
  readonly cycle: Cycle
  readonly changes: readonly StepChange[]
  readonly lang: Lang
}

/** The decisions that moved steps, with their reasons. */
export function Changes({ cycle, changes, lang }: ChangesProps) {
  const t = words(lang)
  const nameOf = new Map(cycle.steps.map((step) => [step.no, step.name]))
  return (
    <More summary={t.changesSummary(changes.length)}>
      <DataTable
        caption={t.changesCaption}
        rows={changes}
        empty={t.noChanges}
        stack
        columns={[
          { key: 'step', header: t.step, rowHeader: true, cell: (change) => nameOf.get(change.no) ?? change.no },
          { key: 'before', header: t.beforeDates, cell: (change) => formatPeriod(change.before, lang) },
          { key: 'after', header: t.afterDates, cell: (change) => formatPeriod(change.after, lang) },
          { key: 'on', header: t.decidedOn, cell: (change) => formatDate(change.decidedOn, lang) },
          { key: 'reason', header: t.reason, cell: (change) => change.reason },
        ]}
      />
    </More>
  )
}
