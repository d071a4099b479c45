import { askAll, page, question } from '#kernel/page.ts'
import { listMeetings, seeMeeting } from '#rooms/meetings/contract.ts'
import { FilterBar } from '#ui/filter-bar.tsx'
import { SelectField, TextArea, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import { seeCard } from '../contract.ts'
import { decideContinuation } from '../contract-evaluations.ts'
import { decisions } from '../core/continuation.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayKeepEvaluations } from '../core/permissions.ts'
import { FormPart } from './form-part.tsx'
import { meetingLabel } from './meeting-label.ts'

/** Decides whether a project goes on, by the resolution of a meeting, which is chosen first. */
export const continuationPage = page({
  path: '/results/:id/continuation',
  permission: mayKeepEvaluations,
  async render({ ask, actor, lang, params, query, form }) {
    const asked = await askAll(ask, {
      seen: question(seeCard, { cardId: params['id'] ?? '' }),
      meetings: question(listMeetings, { size: 200 }),
    })
    if (!asked.ok) return asked
    const { card } = asked.value.seen
    const { meetings } = asked.value.meetings
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const own = `${home}/results/${card.id}`
    const meetingId = form?.values['meetingId'] ?? query['meeting'] ?? ''
    const meeting = meetings.find(({ id }) => id === meetingId)
    const seen = meeting === undefined ? null : await ask(seeMeeting, { meetingId: meeting.id })
    const resolutions = seen?.ok === true ? seen.value.resolutions : []
    return (
      <Frame
        title={t.decideTitle(card.title)}
        crumbs={[
          { href: `${home}/results`, label: t.title },
          { href: own, label: card.title },
        ]}
        lead={t.decideLead}
      >
        <FilterBar
          action={`${own}/continuation`}
          submit={t.chooseMeeting}
          clears={false}
          filters={[
            {
              ...{ kind: 'select', name: 'meeting', label: t.meeting, value: meeting?.id ?? '' },
              options: [
                { value: '', label: t.noMeeting },
                ...meetings.map((one) => ({ value: one.id, label: meetingLabel(one, lang) })),
              ],
            },
          ]}
        />
        <Section title={t.decide} id="decide">
          <FormPart
            {...{ home, form, button: t.decide, prefix: 'decision', leadsTo: own }}
            page={`${own}/continuation?meeting=${meeting?.id ?? ''}`}
            command={decideContinuation}
            hidden={{ cardId: card.id, meetingId: meeting?.id ?? '' }}
          >
            {(field) => (
              <>
                <SelectField
                  {...field('resolutionId', t.resolution)}
                  options={[
                    { value: '', label: t.noResolution },
                    ...resolutions.map(({ id, text }) => ({ value: id, label: text.slice(0, 120) })),
                  ]}
                />
                <SelectField
                  {...field('decision', t.decisionsTitle)}
                  options={decisions.map((value) => ({ value, label: t.decisions[value] }))}
                />
                <TextArea {...field('reason', t.reason)} required rows={3} maxLength={2000} />
                <TextField {...field('nextProjectId', t.nextProject, t.nextProjectHint)} maxLength={100} />
              </>
            )}
          </FormPart>
        </Section>
      </Frame>
    )
  },
})
