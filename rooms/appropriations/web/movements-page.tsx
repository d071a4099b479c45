import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { dateInSeoul, formatDate } from '#kit/korean-date.ts'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { thousand } from '#ui/thousand.ts'
import { yearIn } from '#ui/year-in.ts'
import { listBills, listMovements, listProjects, seeCurrentBudget } from '../contract.ts'
import { movementWords } from '../core/messages-movements.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayMoveBudget, maySeeAppropriations } from '../core/permissions.ts'
import { CancelForm } from './cancel-form.tsx'
import { CellTable, ProjectTable, ReallocatedTable } from './current-budget-tables.tsx'
import { MovementTable } from './movement-table.tsx'

/** What can be spent now, and everything that moved it during the year. */
export const movementsPage = page({
  path: '/budget-movements',
  permission: maySeeAppropriations,
  async render({ ask, actor, lang, now, query, form }) {
    const listed = await ask(listProjects, {})
    if (!listed.ok) return listed
    const { projects } = listed.value
    const bills = await ask(listBills, {})
    if (!bills.ok) return bills
    const planned = projects.map((one) => one.fiscalYear)
    const years = [...new Set([...planned, ...bills.value.years])].toSorted((a, b) => b - a)
    const thisYear = Number(dateInSeoul(now).slice(0, 4))
    const year = yearIn(query['year']) ?? years.find((one) => one <= thisYear) ?? thisYear
    const asked = await askAll(ask, {
      budget: question(seeCurrentBudget, { fiscalYear: year }),
      moved: question(listMovements, { fiscalYear: year }),
    })
    if (!asked.ok) return asked
    const { budget, moved } = asked.value
    const [p, m] = [pageWords(lang), movementWords(lang)]
    const home = `/${actor.districtId}`
    const stat = (key: 'beforeBudget' | 'confirmed' | 'carriedIn' | 'transferred' | 'surrendered' | 'current') => (
      <Stat label={m[key]} value={thousand(budget.total[key], lang)} unit={p.unit} />
    )
    return (
      <Frame
        title={m.title}
        crumbs={[{ href: `${home}/budget-bills`, label: p.billsTitle }]}
        over={p.fiscalYear(year)}
        lead={m.lead}
      >
        <FilterBar
          action={`${home}/budget-movements`}
          filters={[
            {
              kind: 'select',
              name: 'year',
              label: p.year,
              value: String(year),
              options: [...new Set([year, ...years])].map((one) => ({ value: String(one), label: p.fiscalYear(one) })),
            },
          ]}
        />
        <StatRow>
          {stat('current')}
          {stat('confirmed')}
          {stat('carriedIn')}
          {budget.total.beforeBudget !== 0 && stat('beforeBudget')}
          {stat('surrendered')}
        </StatRow>
        {budget.inForce !== null && <p>{m.inForce(budget.inForce.name, formatDate(budget.inForce.on, lang))}</p>}
        {permits(mayMoveBudget, actor) && (
          <LinkRow
            label={m.newMovement}
            links={[{ href: `${home}/budget-movements/new?year=${year}`, label: m.newMovement, main: true }]}
          />
        )}
        <ProjectTable budget={budget} home={home} lang={lang} />
        {budget.projects.some(({ basis }) => basis === 'planned') && <p>{m.plannedNote}</p>}
        <More summary={m.cellsTitle}>
          <CellTable budget={budget} lang={lang} />
        </More>
        {budget.reallocated.length > 0 && (
          <Section title={m.reallocatedTitle} id="reallocated">
            <ReallocatedTable budget={budget} lang={lang} />
          </Section>
        )}
        <Section title={m.movementsTitle} id="movements">
          <MovementTable movements={moved.movements} projects={moved.projects} lang={lang} />
        </Section>
        {permits(mayMoveBudget, actor) && (
          <CancelForm
            moved={moved}
            page={`${home}/budget-movements?year=${year}`}
            home={home}
            lang={lang}
            form={form}
          />
        )}
        <LinkRow
          label={p.links}
          links={[
            { href: `${home}/budget-bills`, label: p.billsTitle },
            { href: `${home}/execution?year=${year}`, label: p.execution },
            { href: `${home}/api/appropriations/see-current-budget?fiscalYear=${year}`, label: p.data },
          ]}
        />
      </Frame>
    )
  },
})
