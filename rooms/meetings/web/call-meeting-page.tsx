import { askAll, page, question } from '#kernel/page.ts'
import { listCycles } from '#rooms/cycle/contract.ts'
import { listItems } from '#rooms/items/contract.ts'
import { listBodies } from '#rooms/organization/contract.ts'
import { FilterBar } from '#ui/filter-bar.tsx'
import { DateField, SelectField, TextArea, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { callMeeting, listRequests } from '../contract-calls.ts'
import { callers, meetingForms } from '../core/called-meeting.ts'
import { meetingKinds } from '../core/meeting.ts'
import { words } from '../core/messages.ts'
import { mayCallMeeting } from '../core/permissions.ts'
import { calledWords } from './called-words.ts'
import { CommandForm } from './command-form.tsx'
import { hasTicked, ItemChoices, itemsWanted } from './item-choices.tsx'

/** Calls a meeting; its members are told. */
export const callMeetingPage = page({
  path: '/called-meetings/new',
  permission: mayCallMeeting,
  async render({ ask, actor, lang, query, form }) {
    const asked = await askAll(ask, {
      listed: question(listBodies, {}),
      asking: question(listRequests, {}),
      known: question(listCycles, {}),
    })
    if (!asked.ok) return asked
    const { listed, asking, known } = asked.value
    const cycle = query['cycle'] ?? known.cycles[0]?.id ?? ''
    const sought = itemsWanted(query)
    const looksForItems = sought.q !== '' || query['cycle'] !== undefined
    const offered = await ask(listItems, { ...sought, ...(cycle === '' ? {} : { cycle }) })
    if (!offered.ok) return offered
    const [t, m, home] = [calledWords(lang), words(lang), `/${actor.districtId}`]
    const bodies = listed.bodies.map(({ body }) => ({ value: body.id, label: body.name }))
    const due = asking.requests
      .filter((one) => one.due)
      .map(({ request }) => ({ value: request.id, label: request.purpose }))
    const wanted = query['request']
    const here = `${home}/called-meetings`
    const none = { value: '', label: t.none }
    return (
      <Frame title={t.callTitle} crumbs={[{ href: here, label: t.listTitle }]} lead={t.callLead}>
        <Section title={t.itemsFirst} id="items">
          <p>{t.itemsFirstLead}</p>
          <FilterBar
            action={`${here}/new`}
            submit={t.findItem}
            clears={false}
            {...(wanted === undefined ? {} : { keep: { request: wanted } })}
            filters={[
              {
                ...{ kind: 'select', name: 'cycle', label: t.itemsOfYear, value: cycle },
                options: known.cycles.map(({ id, name }) => ({ value: id, label: name })),
              },
              { kind: 'search', name: 'item', label: t.itemWords, value: sought.q },
            ]}
          />
          {offered.value.items.length === 0 && <p>{t.noItems}</p>}
        </Section>
        <CommandForm
          command={callMeeting}
          {...{ home, form, page: `${here}/new`, hidden: {}, submit: t.send }}
          makes={['meetingId', 'meeting']}
          then={(id) => `${here}/${id}`}
          fields={(field, refused) => (
            <>
              <SelectField
                {...field('bodyId', t.body)}
                required
                options={[{ value: '', label: t.choose }, ...bodies]}
              />
              <SelectField
                {...field('kind', t.kind, undefined, 'governance-council')}
                required
                options={meetingKinds.map((value) => ({ value, label: m.kinds[value] }))}
              />
              <SelectField
                {...field('session', t.session, undefined, wanted === undefined ? 'regular' : 'extraordinary')}
                options={(['regular', 'extraordinary'] as const).map((value) => ({ value, label: m.sessions[value] }))}
              />
              <SelectField
                {...field('calledBy', t.calledBy, undefined, wanted === undefined ? 'calendar' : 'members')}
                options={callers.map((value) => ({ value, label: t.callers[value] }))}
              />
              {due.length > 0 && (
                <SelectField {...field('requestId', t.requestId, undefined, wanted)} options={[none, ...due]} />
              )}
              <SelectField
                {...field('form', t.form, undefined, 'in-person')}
                options={meetingForms.map((value) => ({ value, label: t.forms[value] }))}
              />
              <SelectField {...field('joinedBodyId', t.joined, t.joinedHint)} options={[none, ...bodies]} />
              <TextField {...field('topic', t.topic)} required maxLength={300} />
              <DateField {...field('heldOn', t.heldOn)} required />
              <TextField {...field('beginsAt', t.beginsAt, t.timeHint)} required maxLength={5} />
              <TextField {...field('endsAt', t.endsAt, t.timeHint)} maxLength={5} />
              <TextField {...field('place', t.place)} required maxLength={300} />
              <TextArea {...field('agenda', t.agenda, t.agendaHint)} rows={5} />
              {offered.value.items.length > 0 && (
                <More summary={t.itemsTitle} open={looksForItems || hasTicked(refused)}>
                  <ItemChoices {...{ found: offered.value, field, refused, lang }} />
                </More>
              )}
              <TextArea {...field('shortNoticeReason', t.shortNotice, t.shortNoticeHint)} rows={2} />
            </>
          )}
        />
      </Frame>
    )
  },
})
