import type { ReplyOf } from '#kit/contract.ts'
import { formatPeriod } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { seeCycle } from '#rooms/cycle/contract.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { StepList } from '#ui/step-list.tsx'
import { words } from '../core/messages.ts'

interface YearStandingProps {
  readonly standing: ReplyOf<typeof seeCycle> | null
  readonly lang: Lang
  readonly home: string
}

/** Where the year stands: what is going on now and what comes next, in words and as the steps of the cycle. */
export function YearStanding({ standing: seen, lang, home }: YearStandingProps) {
  const t = words(lang)
  if (seen === null) {
    return (
      <Section title={t.whereWeStand}>
        <EmptyState text={t.noCycle} />
      </Section>
    )
  }
  const { cycle, standing } = seen
  const open = new Set(standing.open.map((step) => step.no))
  const done = new Set(standing.done.map((step) => step.no))
  const { next } = standing
  return (
    <Section title={t.whereWeStand}>
      {standing.open.map((step) => (
        <p key={step.no}>{t.openNow(step.name)}</p>
      ))}
      {next !== null && <p>{t.nextStep(next.name, formatPeriod(next.period, lang))}</p>}
      {standing.open.length === 0 && next === null && <p>{t.cycleFinished(cycle.name)}</p>}
      <More summary={t.allSteps(cycle.steps.length)} open={standing.open.length > 0}>
        <StepList
          label={cycle.name}
          steps={cycle.steps.map((step) => ({
            id: String(step.no),
            label: step.name,
            date: formatPeriod(step.period, lang),
            state: open.has(step.no) ? 'now' : done.has(step.no) ? 'done' : 'next',
            ...(step.gateId === null ? {} : { href: `${home}/gates/${step.gateId}` }),
          }))}
        />
      </More>
      <p>
        <a href={`${home}/calendar`}>{t.wholeCalendar}</a>
      </p>
    </Section>
  )
}
