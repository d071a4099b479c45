import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { formatWon } from '#kit/won.ts'
import { ChartBars } from '#ui/chart-bars.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { seeRewards } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayKeepRewards, maySeeOwnPoints, maySeePoints, maySeeRewards } from '../core/permissions.ts'

/** The rules of a year, what departments have, and the award rounds; persons are not told. */
export const rewardsPage = page({
  path: '/rewards',
  permission: maySeeRewards,
  async render({ ask, actor, lang, query }) {
    const wanted = /^2\d{3}$/.test(query['year'] ?? '') ? { year: Number(query['year']) } : {}
    const asked = await askAll(ask, { seen: question(seeRewards, wanted) })
    if (!asked.ok) return asked
    const { scheme, years, departments, rounds, left } = asked.value.seen
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const won = (amount: typeof left) => formatWon(amount, 'won', lang)
    const links = [
      ...(permits(maySeeOwnPoints, actor) ? [{ href: `${home}/rewards/mine`, label: t.mine }] : []),
      ...(permits(maySeePoints, actor) ? [{ href: `${home}/rewards/ledger`, label: t.ledger }] : []),
      ...(permits(mayKeepRewards, actor) ? [{ href: `${home}/rewards/rules`, label: t.setTitle }] : []),
      ...(permits(mayKeepRewards, actor) && scheme !== null
        ? [{ href: `${home}/rewards/round?year=${scheme.year}`, label: t.roundTitle }]
        : []),
      { href: `${home}/api/rewards/see-rewards`, label: t.data },
    ]
    return (
      <Frame title={t.title} crumbs={[]} lead={t.lead}>
        {scheme === null ? (
          <p>{t.noScheme}</p>
        ) : (
          <>
            {years.length > 1 && (
              <FilterBar
                action={`${home}/rewards`}
                submit={t.show}
                clears={false}
                filters={[
                  {
                    ...{ kind: 'select', name: 'year', label: t.year, value: `${scheme.year}` },
                    options: years.map((year) => ({ value: `${year}`, label: t.yearName(year) })),
                  },
                ]}
              />
            )}
            <KeyFacts
              facts={[
                { label: t.year, value: t.yearName(scheme.year) },
                { label: t.basis, value: scheme.basis },
                { label: t.highestGrade, value: t.gradeBelow(scheme.highestGrade) },
                { label: t.budget, value: `${won(scheme.budget)}${t.won}` },
                { label: t.left, value: `${won(left)}${t.won}` },
              ]}
            />
            <Section title={t.departments} id="departments">
              {departments.length === 0 ? (
                <p>{t.noDepartments}</p>
              ) : (
                <ChartBars
                  caption={t.departments}
                  bars={departments.map(({ departmentId, name, points }) => {
                    return { id: departmentId, label: name, size: points, value: `${points}` }
                  })}
                />
              )}
            </Section>
            <Section title={t.rules} id="rules">
              <DataTable
                caption={t.rulesCaption(scheme.year)}
                rows={scheme.rules}
                empty={t.noScheme}
                stack
                columns={[
                  { key: 'title', header: t.rule, rowHeader: true, cell: ({ title }) => title },
                  { key: 'kind', header: t.kind, cell: ({ kind }) => t.kinds[kind] },
                  { key: 'points', header: t.points, align: 'number', cell: ({ points }) => points },
                  { key: 'who', header: t.who, cell: ({ who }) => who.map((one) => t.receivers[one]).join(', ') },
                  { key: 'most', header: t.most, align: 'number', cell: ({ most }) => most ?? t.noMost },
                ]}
              />
              <DataTable
                caption={t.thresholds}
                rows={scheme.thresholds}
                empty={t.noNext}
                columns={[
                  { key: 'points', header: t.from, align: 'number', rowHeader: true, cell: ({ points }) => points },
                  { key: 'gives', header: t.gives, cell: ({ gives }) => gives },
                  { key: 'cost', header: t.cost, align: 'number', cell: ({ cost }) => won(cost) },
                ]}
              />
            </Section>
            <Section title={t.rounds} id="rounds">
              {rounds.length === 0 && <p>{t.noRounds}</p>}
              {rounds.map((round) => (
                <article key={round.id} class="card">
                  <h3 class="card-title">{`${round.name} (${formatDate(round.heldOn, lang)})`}</h3>
                  <ul>
                    {round.departments.map(({ name, gives, points }) => (
                      <li key={`${name} ${gives}`}>{`${name}: ${gives} (${points})`}</li>
                    ))}
                    {round.persons > 0 && <li>{t.roundLine(round.persons)}</li>}
                  </ul>
                  <p class="card-meta">{`${t.total} ${won(round.total)}${t.won}`}</p>
                  {round.legalBasis !== null && <p class="card-meta">{`${t.legalBasis}: ${round.legalBasis}`}</p>}
                </article>
              ))}
            </Section>
          </>
        )}
        <LinkRow label={t.links} links={links} />
      </Frame>
    )
  },
})
