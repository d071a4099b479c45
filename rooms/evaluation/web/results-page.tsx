import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Section } from '#ui/section.tsx'
import { thousand } from '#ui/thousand.ts'
import { listCards } from '../contract.ts'
import { CardYear } from '../core/card.ts'
import { pageWords } from '../core/messages-pages.ts'
import { maySeeResults, mayWriteResults } from '../core/permissions.ts'
import { CardTable } from './card-table.tsx'

const pageSize = 30

const named = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' ? undefined : text.trim().slice(0, 200)

/** The result cards of the years, filtered, and the years beside each other. */
export const resultsPage = page({
  path: '/results',
  permission: maySeeResults,
  async render({ ask, actor, lang, query }) {
    const year = CardYear.safeParse(Number(query['year'])).data
    const [department, subcommittee] = [named(query['department']), named(query['subcommittee'])]
    const q = (query['q'] ?? '').trim().slice(0, 100)
    const page = Math.min(100_000, Math.max(1, Math.trunc(Number(query['page'])) || 1))
    const wish = { year, department, subcommittee, q, page, size: pageSize }
    const asked = await askAll(ask, { listed: question(listCards, wish) })
    if (!asked.ok) return asked
    const { cards, found, years, departments, subcommittees, compared } = asked.value.listed
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const address = (no: number) => {
      const kept = Object.entries({ year, department, subcommittee, q, page: no })
      const given = kept.flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, `${value}`]]))
      return `${home}/results?${new URLSearchParams(given)}`
    }
    const choices = (all: readonly string[], label: string) => [
      { value: '', label },
      ...all.map((value) => ({ value, label: value })),
    ]
    return (
      <Frame title={t.title} crumbs={[]} lead={t.lead}>
        <FilterBar
          action={`${home}/results`}
          folds
          filters={[
            { kind: 'search', name: 'q', label: t.search, value: q },
            {
              ...{ kind: 'select', name: 'year', label: t.year, value: year === undefined ? '' : `${year}` },
              options: [
                { value: '', label: t.allYears },
                ...years.map((one) => ({ value: `${one}`, label: t.yearName(one) })),
              ],
            },
            {
              ...{ kind: 'select', name: 'department', label: t.department, value: department ?? '' },
              options: choices(departments, t.allDepartments),
            },
            {
              ...{ kind: 'select', name: 'subcommittee', label: t.subcommittee, value: subcommittee ?? '' },
              options: choices(subcommittees, t.allSubcommittees),
            },
          ]}
        />
        <CardTable
          home={home}
          caption={t.caption(found)}
          lines={cards}
          empty={years.length === 0 ? t.noneYet : t.none}
        />
        <Pagination page={page} pageSize={pageSize} total={found} href={address} />
        <p>{t.totalHint}</p>
        {years.length > 0 && (
          <Section title={t.compared} id="compared">
            <DataTable
              caption={t.comparedCaption}
              unit={t.thousand}
              rows={compared}
              empty=""
              stack
              columns={[
                { key: 'year', header: t.year, rowHeader: true, cell: (one) => t.yearName(one.year) },
                { key: 'cards', header: t.cards, align: 'number', cell: (one) => one.cards },
                {
                  ...{ key: 'cost', header: t.cost, align: 'number', inUnit: true },
                  cell: (one) => thousand(one.cost, lang),
                },
                { key: 'met', header: t.metIndicators, cell: (one) => t.met(one.met, one.known) },
                { key: 'ended', header: t.ended, align: 'number', cell: (one) => one.ended },
              ]}
            />
          </Section>
        )}
        <LinkRow
          label={t.onwards}
          links={[
            ...(permits(mayWriteResults, actor) ? [{ href: `${home}/results/new`, label: t.add, main: true }] : []),
            { href: `${home}/lessons`, label: t.lessonsTitle },
            { href: `${home}/evaluation-schemes`, label: t.scheme },
            { href: `${home}/sharing-meetings`, label: t.sharings },
            ...(year === undefined ? [] : [{ href: `${home}/papers/result-cards?of=${year}`, label: t.paper }]),
            { href: `${home}/api/evaluation/list-cards`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
