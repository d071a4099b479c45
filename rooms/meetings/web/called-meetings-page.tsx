import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatCount } from '#kit/format-count.ts'
import { listBodies } from '#rooms/organization/contract.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { SelectField, TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { listCalled, listRequests, requestMeeting } from '../contract-calls.ts'
import { seeAttendanceStatistics } from '../contract-minutes.ts'
import { calledStates } from '../core/called-meeting.ts'
import { words } from '../core/messages.ts'
import { mayCallMeeting, maySeeMeetings, mayTakePart } from '../core/permissions.ts'
import { badgeOfState, calledWords, whenOf } from './called-words.ts'
import { CommandForm } from './command-form.tsx'

/** The meetings that are called and were held here, the requests of members, and who came in all. */
export const calledMeetingsPage = page({
  path: '/called-meetings',
  permission: maySeeMeetings,
  async render({ ask, actor, lang, query, form }) {
    const state = calledStates.find((one) => one === query['state'])
    const at = /^[1-9]\d{0,3}$/.test(query['page'] ?? '') ? Number(query['page']) : 1
    const asked = await askAll(ask, {
      called: question(listCalled, { state, page: at }),
      asking: question(listRequests, {}),
      counted: question(seeAttendanceStatistics, {}),
      listed: question(listBodies, {}),
    })
    if (!asked.ok) return asked
    const { called, asking, counted, listed } = asked.value
    const [t, home] = [calledWords(lang), `/${actor.districtId}`]
    const names = new Map<string, string>(listed.bodies.map(({ body }) => [body.id, body.name]))
    const may = permits(mayCallMeeting, actor)
    const here = `${home}/called-meetings`
    return (
      <Frame
        title={t.listTitle}
        crumbs={[{ href: `${home}/meetings`, label: words(lang).meetingsTitle }]}
        lead={t.listLead}
      >
        <FilterBar
          action={here}
          filters={[
            {
              kind: 'select',
              name: 'state',
              label: t.state,
              value: state ?? '',
              options: [
                { value: '', label: t.allStates },
                ...calledStates.map((value) => ({ value, label: t.states[value] })),
              ],
            },
          ]}
        />
        <DataTable
          caption={t.listCaption}
          rows={called.meetings}
          empty={t.listEmpty}
          stack
          columns={[
            {
              key: 'topic',
              header: t.topic,
              rowHeader: true,
              cell: (one) => <a href={`${here}/${one.id}`}>{one.topic}</a>,
            },
            { key: 'body', header: t.body, cell: ({ bodyId }) => names.get(bodyId) ?? bodyId },
            { key: 'when', header: t.when, cell: (one) => whenOf(one, lang) },
            { key: 'place', header: t.place, cell: (one) => one.place },
            {
              key: 'state',
              header: t.state,
              cell: (one) => <Badge kind={badgeOfState[one.state]}>{t.states[one.state]}</Badge>,
            },
          ]}
        />
        <LinkRow
          label={t.listTitle}
          links={[
            ...(may ? [{ href: `${here}/new`, label: t.call, main: true }] : []),
            ...(permits(mayTakePart, actor) ? [{ href: `${home}/my-meetings`, label: t.mine }] : []),
            ...(called.more ? [{ href: `${here}?page=${at + 1}&state=${state ?? ''}`, label: t.earlier }] : []),
          ]}
        />
        <Section title={t.requests} id="requests">
          <DataTable
            caption={t.requestCaption}
            rows={asking.requests}
            empty={t.requestsEmpty}
            columns={[
              { key: 'purpose', header: t.purpose, rowHeader: true, cell: ({ request }) => request.purpose },
              { key: 'body', header: t.body, cell: ({ request }) => names.get(request.bodyId) ?? request.bodyId },
              {
                key: 'asking',
                header: t.asking,
                cell: ({ request, needed }) => t.askingOf(request.seatIds.length, needed),
              },
              {
                key: 'due',
                header: t.state,
                cell: ({ request, due }) =>
                  due ? <a href={`${here}/new?request=${request.id}`}>{t.due}</a> : t.notYet,
              },
            ]}
          />
          {may && (
            <More summary={t.requestTitle} open={form?.command === requestMeeting.name}>
              <CommandForm
                command={requestMeeting}
                {...{ home, form, page: here, hidden: {}, makes: ['requestId', 'request'], submit: t.requestTitle }}
                fields={(field) => (
                  <>
                    <SelectField
                      {...field('bodyId', t.body)}
                      required
                      options={listed.bodies.map(({ body }) => ({ value: body.id, label: body.name }))}
                    />
                    <TextArea {...field('purpose', t.purpose)} required rows={2} />
                    <TextArea {...field('seatIds', t.seats, t.seatsHint)} required rows={4} />
                  </>
                )}
              />
            </More>
          )}
        </Section>
        {counted.rows.length > 0 && (
          <Section title={t.statistics} id="statistics">
            <DataTable
              caption={t.statisticsCaption}
              rows={counted.rows}
              empty={t.listEmpty}
              columns={[
                { key: 'year', header: t.year, cell: (row) => row.year },
                { key: 'body', header: t.body, rowHeader: true, cell: (row) => names.get(row.bodyId) ?? row.bodyId },
                { key: 'meetings', header: t.meetings, align: 'number', cell: (row) => formatCount(row.meetings) },
                { key: 'times', header: t.personTimes, align: 'number', cell: (row) => formatCount(row.personTimes) },
                { key: 'persons', header: t.persons, align: 'number', cell: (row) => formatCount(row.persons) },
              ]}
            />
          </Section>
        )}
      </Frame>
    )
  },
})
