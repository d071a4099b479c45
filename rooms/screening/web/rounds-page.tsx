import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { listCycles } from '#rooms/cycle/contract.ts'
import { itemKinds } from '#rooms/items/core/item.ts'
import { Badge } from '#ui/badge.tsx'
import { CommandForm } from '#ui/command-form.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { DateField, NumberField, SelectField, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { listRounds, openRound } from '../contract.ts'
import { prefilledOrder } from '../core/gate-orders.ts'
import { words } from '../core/messages.ts'
import { mayKeepRounds, maySeeReviews } from '../core/permissions.ts'
import { takenOrders } from './taken-orders.ts'

/** The rounds of reviews, and the form that opens one. */
export const roundsPage = page({
  path: '/review-rounds',
  permission: maySeeReviews,
  async render({ ask, actor, lang, form }) {
    const asked = await askAll(ask, { listed: question(listRounds, {}), known: question(listCycles, {}) })
    if (!asked.ok) return asked
    const nameOf = (cycleId: string) => asked.value.known.cycles.find(({ id }) => id === cycleId)?.name ?? cycleId
    const t = words(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/review-rounds`
    const mayKeep = permits(mayKeepRounds, actor)
    const { known, listed } = asked.value
    const taken = mayKeep ? await takenOrders(ask, known.cycles, listed.rounds) : []
    const labels = {
      ...{ name: t.name, cycleId: t.cycle, kind: t.kind, gateOrder: t.gateOrder },
      ...{ decider: t.decider, dueOn: t.dueOn, workingDays: t.workingDays },
    }
    return (
      <Frame title={t.roundsTitle} lead={t.roundsLead} crumbs={[]}>
        <LinkRow label={t.links} links={[{ href: `${home}/my-reviews`, label: t.mineTitle, main: true }]} />
        <DataTable
          caption={t.roundsCaption}
          rows={listed.rounds}
          empty={t.noRounds}
          stack
          columns={[
            {
              key: 'name',
              header: t.name,
              rowHeader: true,
              cell: (round) => <a href={`${here}/${round.id}`}>{round.name}</a>,
            },
            { key: 'cycle', header: t.cycle, cell: (round) => nameOf(round.cycleId) },
            { key: 'dueOn', header: t.dueOn, cell: (round) => formatDate(round.dueOn, lang) },
            {
              key: 'state',
              header: t.state,
              cell: (round) => (
                <Badge kind={round.closedOn === null ? 'progress' : 'success'}>
                  {round.closedOn === null ? t.openState : t.closedState}
                </Badge>
              ),
            },
          ]}
        />
        {mayKeep && (
          <Section title={t.newRound} id="new">
            <CommandForm
              command={openRound}
              place={{ home, here, form }}
              prefix="round"
              newThing={{ field: 'roundId', kind: 'round' }}
              labels={labels}
              submit={t.newRound}
            >
              {(field) => (
                <>
                  <TextField {...field('name', t.name)} required maxLength={200} />
                  <SelectField
                    {...field('cycleId', t.cycle)}
                    required
                    options={known.cycles.map(({ id, name }) => ({ value: id, label: name }))}
                  />
                  <SelectField
                    {...field('kind', t.kind)}
                    options={[
                      { value: '', label: t.everyKind },
                      ...itemKinds.map((value) => ({ value, label: t.kinds[value] })),
                    ]}
                  />
                  <NumberField
                    {...field('gateOrder', t.gateOrder, t.gateOrderHint(taken), prefilledOrder(taken))}
                    required
                  />
                  <TextField {...field('decider', t.decider, undefined, t.deciderDefault)} required maxLength={200} />
                  <DateField {...field('dueOn', t.dueOn)} />
                  <NumberField {...field('workingDays', t.workingDays, t.workingDaysHint)} unit={t.days} />
                </>
              )}
            </CommandForm>
          </Section>
        )}
      </Frame>
    )
  },
})
