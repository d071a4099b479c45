import { page, type RefusedForm } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatWon, type Won } from '#kit/won.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { thousand } from '#ui/thousand.ts'
import { seeSettlement } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { settlementWords } from '../core/messages-settlement.ts'
import { mayCarryOver, maySeeExecution } from '../core/permissions.ts'
import { CancelCarryOverForm, CarryOverForms } from './carry-over-forms.tsx'
import { CarryOverTable, CellSettlement, ProjectSettlement } from './settlement-tables.tsx'
import { yearWish } from './year-wish.ts'

/** The year of a form that was refused, whose page is asked for anew. */
const yearOf = (form: RefusedForm | null): { year?: string } => {
  const year = form?.values['fiscalYear']
  return year === undefined ? {} : { year }
}

/** The year-end settlement: what was there is what was spent, carried over and left. */
export const settlementPage = page({
  path: '/execution/settlement',
  permission: maySeeExecution,
  async render({ ask, actor, lang, now, query, form }) {
    const { fiscalYear } = await yearWish(ask, { ...query, ...yearOf(form) }, now)
    const asked = await ask(seeSettlement, { fiscalYear })
    if (!asked.ok) return asked
    const seen = asked.value
    const { total } = seen.settlement
    const [p, s] = [pageWords(lang), settlementWords(lang)]
    const home = `/${actor.districtId}`
    const here = `${home}/execution/settlement?year=${fiscalYear}`
    const names = new Map(seen.projects.map(({ projectId, title }) => [projectId, title]))
    const nameOf = (projectId: ProjectId): string => names.get(projectId) ?? projectId
    const won = (amount: Won): string => formatWon(amount, 'won', lang)
    const forms = { seen, nameOf, page: here, home, lang, form }
    return (
      <Frame
        title={s.title(fiscalYear)}
        crumbs={[{ href: `${home}/execution?year=${fiscalYear}`, label: p.title }]}
        lead={s.lead}
      >
        <FilterBar
          action={`${home}/execution/settlement`}
          filters={[
            {
              kind: 'select',
              name: 'year',
              label: p.year,
              value: String(fiscalYear),
              options: seen.years.map((year) => ({ value: String(year), label: p.fiscalYear(year) })),
            },
          ]}
        />
        <StatRow>
          {(['base', 'spent', 'carried', 'balance'] as const).map((key) => (
            <Stat key={key} label={s[key]} value={thousand(total[key], lang)} unit={p.unit} />
          ))}
        </StatRow>
        <p>{s.equation(won(total.base), won(total.spent), won(total.carried), won(total.balance))}</p>
        <Section title={s.byProject} id="by-project">
          <ProjectSettlement seen={seen} nameOf={nameOf} home={home} lang={lang} />
          <More summary={s.cells}>
            <CellSettlement seen={seen} nameOf={nameOf} lang={lang} />
          </More>
        </Section>
        <Section title={s.carryOversTitle} id="carry-overs">
          <CarryOverTable seen={seen} nameOf={nameOf} lang={lang} />
        </Section>
        {permits(mayCarryOver, actor) && (
          <>
            <CarryOverForms {...forms} />
            <CancelCarryOverForm {...forms} />
          </>
        )}
        <LinkRow
          label={p.links}
          links={[
            { href: `${home}/execution?year=${fiscalYear}`, label: p.title, main: true },
            { href: `${home}/budget-movements?year=${fiscalYear}`, label: p.current },
            { href: `${home}/api/execution/see-settlement?fiscalYear=${fiscalYear}`, label: p.data },
          ]}
        />
      </Frame>
    )
  },
})
