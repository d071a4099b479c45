import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { addDays, dateInSeoul, formatDateWithWeekday, localDate } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { DateField, Form, HiddenField, RadioGroup, SubmitButton, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import { addHoliday, listHolidays } from '../contract.ts'
import { coveredYears } from '../core/holiday-table.ts'
import { type Holiday, holidaysOf } from '../core/holidays.ts'
import { words } from '../core/messages.ts'
import { mayKeepHolidays, maySeeCycle } from '../core/permissions.ts'

/** The days off by which deadlines are counted, of one year; those that the district added can be taken out. */
export const holidaysPage = page({
  path: '/holidays',
  permission: maySeeCycle,
  async render({ ask, actor, lang, now, query, form }) {
    const listed = await ask(listHolidays, {})
    if (!listed.ok) return listed
    const t = words(lang)
    const home = `/${actor.districtId}`
    const thisYear = dateInSeoul(now).slice(0, 4)
    const year = /^[12]\d{3}$/.test(query['year'] ?? '') ? (query['year'] ?? thisYear) : thisYear
    const holidays = holidaysOf(listed.value.added)
    const days = Array.from({ length: 366 }, (_, at) => addDays(localDate(`${year}-01-01`), at))
    const rows = days.filter((day) => day.startsWith(year)).flatMap((day) => holidays.on(day))
    const keeps = permits(mayKeepHolidays, actor)
    const own = form?.command === addHoliday.name ? form : null
    const field = (name: string, label: string) => ({
      ...{ name, label, required: true, value: own?.values[name], error: own?.fieldErrors[name] },
    })
    const labels = { on: t.holidayDay, name: t.holidayName, kind: t.holidayKind }
    const take = ({ on }: Holiday) =>
      listed.value.added.some((one) => one.on === on) && (
        <Form action={`${home}/do/cycle/remove-holiday`}>
          <HiddenField name="on" value={on} />
          <SubmitButton kind="secondary">{t.removeHoliday}</SubmitButton>
        </Form>
      )
    return (
      <Frame title={t.holidaysTitle} crumbs={[{ href: `${home}/calendar`, label: t.cycleTitle }]} lead={t.holidaysLead}>
        <p>{t.holidaysCovered(coveredYears.from, coveredYears.to)}</p>
        <FilterBar
          action={`${home}/holidays`}
          filters={[{ kind: 'search', name: 'year', label: t.holidayYear, value: year }]}
        />
        <DataTable
          caption={t.holidaysCaption(year)}
          rows={rows}
          empty={t.holidaysNone}
          columns={[
            { key: 'day', header: t.holidayDay, rowHeader: true, cell: ({ on }) => formatDateWithWeekday(on, lang) },
            { key: 'name', header: t.holidayName, cell: ({ name }) => name[lang] },
            { key: 'kind', header: t.holidayKind, cell: ({ kind }) => t.holidayKinds[kind] },
            ...(keeps ? [{ key: 'take', header: t.removeHoliday, cell: take }] : []),
          ]}
        />
        {keeps && (
          <Section title={t.addHoliday}>
            {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} />}
            <Form action={`${home}/do/cycle/add-holiday`} page={`${home}/holidays?year=${year}`}>
              <DateField {...field('on', t.holidayDay)} />
              <TextField {...field('name', t.holidayName)} maxLength={200} />
              <RadioGroup
                {...field('kind', t.holidayKind)}
                options={(['temporary', 'own'] as const).map((value) => ({ value, label: t.holidayKinds[value] }))}
              />
              <SubmitButton>{t.addHoliday}</SubmitButton>
            </Form>
          </Section>
        )}
      </Frame>
    )
  },
})
