import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { listCycles } from '#rooms/cycle/contract.ts'
import { listCalled } from '#rooms/meetings/contract-calls.ts'
import type { CalledMeeting } from '#rooms/meetings/core/called-meeting.ts'
import { listBodies } from '#rooms/organization/contract.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { listLists } from '../contract-lists.ts'
import { listWords } from '../core/messages-lists.ts'
import { mayKeepLists, maySeeLists } from '../core/permissions.ts'
import { BackAndOn } from './back-and-on.tsx'
import { OpenListForm } from './open-list-form.tsx'
import { takenOrders } from './taken-orders.ts'

/** The screening lists, those that are decided for everyone; and the form that opens one. */
export const screeningListsPage = page({
  path: '/screening-lists',
  permission: maySeeLists,
  async render({ ask, actor, lang, form, query }) {
    const at = Math.max(1, Number(query['page'] ?? 1) || 1)
    const asked = await askAll(ask, {
      listed: question(listLists, { page: at }),
      known: question(listCycles, {}),
      all: question(listBodies, {}),
      called: question(listCalled, {}),
    })
    if (!asked.ok) return asked
    const { listed, known, all, called } = asked.value
    const t = listWords(lang)
    const here = `/${actor.districtId}/screening-lists`
    const cycleOf = (id: string) => known.cycles.find((cycle) => cycle.id === id)?.name ?? id
    const keeps = permits(mayKeepLists, actor)
    const taken = keeps ? await takenOrders(ask, known.cycles, listed.lists) : []
    const signedIn = actor.accountId !== null
    return (
      <Frame title={t.listsTitle} lead={t.listsLead} crumbs={[]}>
        {signedIn && (
          <LinkRow label={t.links} links={[{ href: `/${actor.districtId}/my-screening`, label: t.mine, main: true }]} />
        )}
        <DataTable
          caption={t.listsCaption}
          rows={listed.lists}
          empty={keeps ? t.noListsYet : t.noLists}
          stack
          columns={[
            {
              ...{ key: 'name', header: t.name, rowHeader: true },
              cell: (list) => <a href={`${here}/${list.id}`}>{list.name}</a>,
            },
            { key: 'kind', header: t.kind, cell: (list) => t.kinds[list.kind] },
            { key: 'cycle', header: t.cycle, cell: (list) => cycleOf(list.cycleId) },
            { key: 'decider', header: t.decider, cell: (list) => list.decider },
            { key: 'due', header: t.dueOn, cell: (list) => formatDate(list.dueOn, lang) },
            {
              ...{ key: 'state', header: t.state },
              cell: ({ closedOn }) => (
                <Badge kind={closedOn === null ? 'progress' : 'success'}>
                  {closedOn === null ? t.openState : t.closedState}
                </Badge>
              ),
            },
          ]}
        />
        <BackAndOn here={here} at={at} more={listed.more} words={t} />
        {keeps && (
          <OpenListForm
            cycles={known.cycles.map(({ id, name }) => ({ value: id, label: name }))}
            meetings={called.meetings.filter(isToCome).map((meeting) => ({
              value: meeting.id,
              label: `${formatDate(meeting.heldOn, lang)} ${meeting.topic}`,
            }))}
            bodies={all.bodies.map(({ body }) => body)}
            {...{ taken, form, query, here, lang }}
          />
        )}
      </Frame>
    )
  },
})

const isToCome = ({ state }: CalledMeeting): boolean => state !== 'closed' && state !== 'cancelled'
