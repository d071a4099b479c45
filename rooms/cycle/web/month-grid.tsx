import { addDays, formatDate, formatPeriod, type LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { Badge } from '#ui/badge.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import type { Step } from '../core/cycle.ts'
import type { ElectionLimit } from '../core/election-limits.ts'
import type { Holidays } from '../core/holidays.ts'
import { words } from '../core/messages.ts'
import type { Month } from '../core/month.ts'

interface MonthGridProps {
  readonly month: Month
  readonly steps: readonly Step[]
  readonly holidays: Holidays
  readonly lang: Lang
  /** The page that shows the month of a day. */
  readonly href: (day: LocalDate) => string
}

const isOn = ({ period: { from, to } }: Step, day: LocalDate): boolean => from <= day && (to === null || day <= to)

/** A month: in each day the numbers of its steps, which the list below names. So it is read on a phone as well. */
export function MonthGrid({ month: { first, last, weeks }, steps, holidays, lang, href }: MonthGridProps) {
  const t = words(lang)
  const listed = steps.filter(({ period: { from, to } }) => from <= last && (to === null || to >= first))
  const off = weeks.flat().filter((day) => day >= first && day <= last && holidays.on(day).length > 0)
  const title = t.monthTitle(first.slice(0, 4), String(Number(first.slice(5, 7))))
  return (
    <Section title={title} id="month">
      <table class="month">
        <caption class="hidden">{t.monthCaption}</caption>
        <thead>
          <tr>
            {t.weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} class={dayClass(day, first, last, holidays)}>
                  <time dateTime={day}>{Number(day.slice(8))}</time>
                  {day >= first && day <= last && (
                    <span class="month-steps">
                      {listed
                        .filter((step) => isOn(step, day))
                        .map((step) => step.no)
                        .join(' ')}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t.monthSteps}</h3>
      {listed.length + off.length === 0 ? (
        <p>{t.monthNone}</p>
      ) : (
        <ul>
          {listed.map((step) => (
            <li key={step.no}>
              {step.no}. {step.name} ({formatPeriod(step.period, lang)})
            </li>
          ))}
          {off.map((day) => (
            <li key={day}>
              {formatDate(day, lang)}{' '}
              {holidays
                .on(day)
                .map(({ name }) => name[lang])
                .join(', ')}{' '}
              <Badge>{t.dayOff}</Badge>
            </li>
          ))}
        </ul>
      )}
      <LinkRow
        label={title}
        links={[
          { href: href(addDays(first, -1)), label: t.before },
          { href: href(addDays(last, 1)), label: t.after },
        ]}
      />
    </Section>
  )
}

function dayClass(day: LocalDate, first: LocalDate, last: LocalDate, holidays: Holidays): string | undefined {
  if (day < first || day > last) return 'month-other'
  return holidays.isDayOff(day) ? 'month-off' : undefined
}

interface LimitsProps {
  readonly limits: readonly ElectionLimit[]
  readonly lang: Lang
}

/** What elections limit in the days shown. */
export function Limits({ limits, lang }: LimitsProps) {
  const t = words(lang)
  return (
    <>
      {limits.map(({ kind, election, electionDay, from, until, text, law }) => (
        <Notice key={`${kind} ${electionDay}`} kind="warning" title={t.limitsTitle}>
          <p>
            {t.limitSaid(election[lang], formatDate(electionDay, lang))} ·{' '}
            {formatPeriod({ from, to: until, precision: 'day' }, lang)}
          </p>
          <p>
            {text[lang]} ({law})
          </p>
        </Notice>
      ))}
    </>
  )
}
