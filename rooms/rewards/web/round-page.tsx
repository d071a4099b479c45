import { askAll, page, question } from '#kernel/page.ts'
import { formatDate } from '#kit/korean-date.ts'
import { formatWon } from '#kit/won.ts'
import { CommandForm } from '#ui/command-form.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { HiddenField, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { Notice } from '#ui/notice.tsx'
import { holdRound, previewRound } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayKeepRewards } from '../core/permissions.ts'

/** What a round held now would give, and the form that freezes it. */
export const roundPage = page({
  path: '/rewards/round',
  permission: mayKeepRewards,
  async render({ ask, actor, lang, query, form }) {
    const year = Number(form?.values['year'] ?? query['year']) || 0
    const asked = await askAll(ask, { seen: question(previewRound, { year: Math.max(2000, Math.min(2999, year)) }) })
    if (!asked.ok) return asked
    const { awards, total, left, limits } = asked.value.seen
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const won = (amount: typeof total) => formatWon(amount, 'won', lang)
    return (
      <Frame title={t.roundTitle} lead={t.roundLead} crumbs={[{ href: `${home}/rewards`, label: t.title }]}>
        {limits.map(({ text, law, until }) => (
          <Notice key={law} kind="warning" title={t.limited}>
            <p>{`${text} (${law}, ~ ${formatDate(until, lang)})`}</p>
          </Notice>
        ))}
        <DataTable
          caption={t.rounds}
          rows={awards}
          empty={t.nobody}
          foot={{ to: t.total, cost: won(total) }}
          columns={[
            {
              ...{ key: 'to', header: t.who, rowHeader: true },
              cell: ({ to, department }) => [department, t.receivers[to]].filter((word) => word !== null).join(' '),
            },
            { key: 'points', header: t.points, align: 'number', cell: ({ points }) => points },
            { key: 'gives', header: t.gives, cell: ({ gives }) => gives },
            { key: 'cost', header: t.cost, align: 'number', cell: ({ cost }) => won(cost) },
          ]}
        />
        <p>{`${t.left}: ${won(left)}${t.won}`}</p>
        <CommandForm
          {...{ command: holdRound, prefix: 'round', submit: t.hold }}
          then={`${home}/rewards#rounds`}
          place={{ home, here: `${home}/rewards/round?year=${year}`, form }}
          newThing={{ field: 'roundId', kind: 'reward-round' }}
          labels={{ name: t.roundName, legalBasis: t.legalBasis }}
        >
          {(field) => (
            <>
              <HiddenField name="year" value={`${year}`} />
              <TextField {...field('name', t.roundName)} required maxLength={300} />
              <TextField {...field('legalBasis', t.legalBasis)} maxLength={1000} />
            </>
          )}
        </CommandForm>
      </Frame>
    )
  },
})
