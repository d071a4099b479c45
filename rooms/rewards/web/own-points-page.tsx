import { askAll, page, question } from '#kernel/page.ts'
import { formatDate } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import { seeOwnPoints } from '../contract.ts'
import { pageWords, stateIn } from '../core/messages-pages.ts'
import { maySeeOwnPoints } from '../core/permissions.ts'

/** One's own statement of points and awards. */
export const ownPointsPage = page({
  path: '/rewards/mine',
  permission: maySeeOwnPoints,
  async render({ ask, actor, lang }) {
    const asked = await askAll(ask, { own: question(seeOwnPoints, {}) })
    if (!asked.ok) return asked
    const { points, years, awards } = asked.value.own
    const t = pageWords(lang)
    return (
      <Frame title={t.mine} lead={t.mineLead} crumbs={[{ href: `/${actor.districtId}/rewards`, label: t.title }]}>
        <ul>
          {years.map(({ year, balance, next }) => (
            <li key={year}>{`${t.balance(year, balance)}. ${next === null ? t.noNext : t.next(next)}`}</li>
          ))}
        </ul>
        <DataTable
          caption={t.caption(points.length)}
          rows={points}
          empty={t.noPoints}
          stack
          columns={[
            { key: 'evidence', header: t.evidence, rowHeader: true, cell: ({ evidence }) => evidence },
            { key: 'rule', header: t.rule, cell: ({ rule }) => rule },
            { key: 'points', header: t.points, align: 'number', cell: (row) => row.points },
            { key: 'on', header: t.on, cell: ({ on }) => formatDate(on, lang) },
            { key: 'state', header: t.state, cell: (row) => stateIn(t, row) },
          ]}
        />
        {awards.length > 0 && (
          <Section title={t.rounds} id="awards">
            <ul>
              {awards.map(({ round, heldOn, gives }) => (
                <li key={`${round} ${gives}`}>{`${formatDate(heldOn, lang)} ${round}: ${gives}`}</li>
              ))}
            </ul>
          </Section>
        )}
      </Frame>
    )
  },
})
