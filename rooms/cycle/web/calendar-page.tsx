import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatCount } from '#kit/format-count.ts'
import { dateInSeoul, formatDate, LocalDate } from '#kit/korean-date.ts'
import { listGates } from '#rooms/items/contract.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { FollowButton } from '#ui/follow-button.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { limitsOn, listCycles, listHolidays, seeCycle } from '../contract.ts'
import { currentCycle } from '../core/current-cycle.ts'
import { holidaysOf } from '../core/holidays.ts'
import { words } from '../core/messages.ts'
import { monthOf } from '../core/month.ts'
import { mayChangeStepDates, mayOpenCycle, maySeeCycle } from '../core/permissions.ts'
import { ChangeDatesForm } from './change-dates-form.tsx'
import { Limits, MonthGrid } from './month-grid.tsx'
import { Changes, NowAndNext, Steps } from './steps-of-cycle.tsx'

/** The year: what is done, what is going on, what comes next, as of today or of any other day. */
export const calendarPage = page({
  path: '/calendar',
  shared: true,
  permission: maySeeCycle,
  async render({ ask, actor, lang, now, query, form }) {
    const t = words(lang)
    const home = `/${actor.districtId}`
    const listed = await ask(listCycles, {})
    if (!listed.ok) return listed
    const { cycles } = listed.value
    const asked = query['on'] ?? ''
    const day = LocalDate.safeParse(asked)
    const on = day.success ? day.data : dateInSeoul(now)
    const chosen = cycles.find((cycle) => cycle.id === query['cycle']) ?? currentCycle(cycles, on)
    const opens = permits(mayOpenCycle, actor) ? [{ href: `${home}/cycles/new`, label: t.newTitle }] : []
    if (chosen === null) {
      return (
        <Frame title={t.cycleTitle} crumbs={[]} lead={t.cycleLead}>
          <EmptyState text={t.noCycle} />
          {opens.length > 0 && <LinkRow label={t.links} links={opens} />}
        </Frame>
      )
    }
    const seen = await ask(seeCycle, { cycleId: chosen.id, on })
    if (!seen.ok) return seen
    const gates = await ask(listGates, { cycle: chosen.id })
    const gateIds = new Set(gates.ok ? gates.value.gates.map(({ gate }) => gate.id) : [])
    const { cycle, standing, changes } = seen.value
    const shown = LocalDate.safeParse(`${query['month'] ?? ''}-01`)
    const month = monthOf(shown.success ? shown.data : on)
    const [added, limits] = [await ask(listHolidays, {}), await ask(limitsOn, { from: month.first, until: month.last })]
    if (!added.ok) return added
    if (!limits.ok) return limits
    return (
      <Frame title={t.cycleTitle} crumbs={[]} over={t.fiscalYear(cycle.fiscalYear)} lead={t.cycleLead}>
        <FilterBar
          action={`${home}/calendar`}
          filters={[
            {
              kind: 'select',
              name: 'cycle',
              label: t.whichCycle,
              value: chosen.id,
              options: cycles.map(({ id, name }) => ({ value: id, label: name })),
            },
            { kind: 'search', name: 'on', label: t.lookOn, value: asked },
          ]}
        />
        {asked !== '' && !day.success && (
          <Notice kind="warning" title={t.badDate}>
            <p>{t.badDateHint}</p>
          </Notice>
        )}
        <StatRow>
          <Stat label={t.stepsDone} value={String(standing.done.length)} note={t.onDay(formatDate(on, lang))} />
          <Stat label={t.stepsOpen} value={String(standing.open.length)} />
          <Stat label={t.stepsLeft} value={String(standing.upcoming.length)} />
        </StatRow>
        <NowAndNext standing={standing} lang={lang} />
        {cycle.limit !== null && <p>{t.limitOf(formatCount(cycle.limit))}</p>}
        <Limits limits={limits.value.limits} lang={lang} />
        <MonthGrid
          {...{ month, steps: cycle.steps, holidays: holidaysOf(added.value.added), lang }}
          href={(to) => `${home}/calendar?cycle=${cycle.id}&month=${to.slice(0, 7)}#month`}
        />
        <Steps seen={seen.value} gateIds={gateIds} home={home} lang={lang} />
        <Changes cycle={cycle} changes={changes} lang={lang} />
        {permits(mayChangeStepDates, actor) && <ChangeDatesForm cycle={cycle} home={home} lang={lang} form={form} />}
        <FollowButton subject={{ kind: 'cycle', id: cycle.id }} follows={null} />
        <LinkRow
          label={t.links}
          links={[
            ...opens,
            { href: `${home}/cycles/${cycle.id}/calendar.ics`, label: t.file },
            { href: `${home}/holidays`, label: t.holidaysTitle },
            { href: `${home}/pipeline?cycle=${cycle.id}`, label: t.pipeline },
            { href: `${home}/history/cycle/${cycle.id}`, label: t.history },
            { href: `${home}/api/cycle/see-cycle?cycleId=${cycle.id}&on=${on}`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
