import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatCount } from '#kit/format-count.ts'
import { CycleKey } from '#rooms/items/core/item.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { TabsNav } from '#ui/tabs-nav.tsx'
import { listWaiting, takeIntoCycle } from '../contract-waiting.ts'
import { words } from '../core/messages.ts'
import { maySeeDesk, mayTakeIntoCycle } from '../core/permissions.ts'
import { Track, tracks } from '../core/proposal.ts'
import { CommandForm } from './command-form.tsx'
import { WaitingTable } from './waiting-table.tsx'

const pageSize = 50

/** What came in before the cycle of its year was opened: chosen here, looked at once more, and taken into it. */
export const waitingPage = page({
  path: '/proposals/desk/waiting',
  permission: maySeeDesk,
  async render({ ask, actor, lang, query, form }) {
    const counted = await askAll(ask, { waiting: question(listWaiting, {}) })
    if (!counted.ok) return counted
    const { cycles } = counted.value.waiting
    const wanted = CycleKey.safeParse(query['cycle']).data
    const cycle = cycles.find(({ id }) => id === wanted) ?? cycles[0]
    const all = words(lang)
    const t = all.waiting
    const home = `/${actor.districtId}`
    const base = `${home}/proposals/desk/waiting`
    const desk = { href: `${home}/proposals/desk`, label: all.deskTitle }
    const crumbs = [{ href: `${home}/proposals`, label: all.proposalsTitle }, desk]
    if (cycle === undefined) {
      return (
        <Frame title={t.title} crumbs={crumbs} lead={t.lead}>
          <EmptyState text={t.none} action={desk} />
        </Frame>
      )
    }
    const track = Track.safeParse(query['track']).data
    const at = pageNumber(query['page'])
    const asked = await askAll(ask, {
      listed: question(listWaiting, { cycleId: cycle.id, track, page: at, size: pageSize }),
    })
    if (!asked.ok) return asked
    const { proposals, total } = asked.value.listed
    const within = { cycle: cycle.id, ...(track === undefined ? {} : { track }) }
    const address = (more: Readonly<Record<string, string>> = {}) =>
      `${base}?${new URLSearchParams({ ...within, ...more })}`
    const mayTake = permits(mayTakeIntoCycle, actor)
    const { confirm } = query
    if (mayTake && (confirm === 'all' || confirm === 'chosen')) {
      const ticked = new Set(Object.entries(query).flatMap(([name, id]) => (name.startsWith('take.') ? [id] : [])))
      const chosen = proposals.filter(({ proposal }) => ticked.has(proposal.id))
      const count = formatCount(confirm === 'all' ? total : chosen.length)
      const hidden: Readonly<Record<string, string>> =
        confirm === 'all'
          ? { all: String(total), ...(track === undefined ? {} : { track }) }
          : Object.fromEntries(chosen.map(({ proposal }, no) => [`proposalIds.${no}`, proposal.id]))
      const back = { href: address({ page: String(at) }), label: t.back }
      const nothing = confirm === 'chosen' && chosen.length === 0
      return (
        <Frame title={t.confirmTitle} crumbs={[...crumbs, { href: address(), label: t.title }]}>
          {nothing ? (
            <EmptyState text={t.noneChosen} />
          ) : (
            <>
              <p>{confirm === 'all' ? t.confirmAll(cycle.name, count) : t.confirmSome(cycle.name, count)}</p>
              {confirm === 'chosen' && <WaitingTable proposals={chosen} {...{ home, lang }} />}
              <CommandForm
                command={takeIntoCycle}
                place={{ home, here: `${base}?${new URLSearchParams(query)}`, form }}
                prefix="take"
                then={base}
                hidden={{ cycleId: cycle.id, ...hidden }}
                submit={t.confirm(count)}
              />
            </>
          )}
          <LinkRow label={t.back} links={[back]} />
        </Frame>
      )
    }
    return (
      <Frame title={t.title} crumbs={crumbs} lead={t.lead}>
        <TabsNav
          label={t.cycles}
          tabs={cycles.map(({ id, name, waiting }) => ({
            href: `${base}?${new URLSearchParams({ cycle: id })}`,
            label: t.cycle(name, formatCount(waiting)),
            current: id === cycle.id,
          }))}
        />
        <FilterBar
          action={base}
          keep={{ cycle: cycle.id }}
          filters={[
            {
              ...{ kind: 'select', name: 'track', label: all.track, value: track ?? '' },
              options: [
                { value: '', label: t.allTracks },
                ...tracks.map((one) => ({ value: one, label: all.tracks[one] })),
              ],
            },
          ]}
        />
        {mayTake && proposals.length > 0 ? (
          <form class="form" method="get" action={base}>
            {Object.entries({ ...within, page: String(at), confirm: 'chosen' }).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <WaitingTable proposals={proposals} {...{ home, lang }} choose="take" />
            <p class="form-actions">
              <button type="submit" class="button button-primary">
                {t.chosen}
              </button>
            </p>
          </form>
        ) : (
          <WaitingTable proposals={proposals} {...{ home, lang }} />
        )}
        <Pagination page={at} pageSize={pageSize} total={total} href={(to) => address({ page: String(to) })} />
        {mayTake && total > 0 && (
          <LinkRow label={t.title} links={[{ href: address({ confirm: 'all' }), label: t.all(formatCount(total)) }]} />
        )}
      </Frame>
    )
  },
})
