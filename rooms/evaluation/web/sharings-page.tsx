import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { dateInSeoul, formatDate } from '#kit/korean-date.ts'
import { listMeetings } from '#rooms/meetings/contract.ts'
import { DateField, NumberField, SelectField, TextArea, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { Section } from '#ui/section.tsx'
import { holdSharing, listSharings } from '../contract-lessons.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayKeepEvaluations, maySeeResults } from '../core/permissions.ts'
import { FormPart } from './form-part.tsx'
import { meetingLabel } from './meeting-label.ts'
import { TextLines } from './text-lines.tsx'

/** The meetings at which results were shown to everybody. */
export const sharingsPage = page({
  path: '/sharing-meetings',
  permission: maySeeResults,
  async render({ ask, actor, lang, form, now }) {
    const asked = await askAll(ask, {
      listed: question(listSharings, {}),
      meetings: question(listMeetings, { size: 200 }),
    })
    if (!asked.ok) return asked
    const { sharings } = asked.value.listed
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const today = dateInSeoul(now)
    const own = form?.command === holdSharing.name ? form : null
    const id = own?.values['sharingId'] ?? newId('sharing')
    return (
      <Frame title={t.sharings} crumbs={[{ href: `${home}/results`, label: t.title }]} lead={t.sharingLead}>
        {sharings.length === 0 && <p>{t.noSharing}</p>}
        {sharings.map((one) => (
          <Section key={one.id} title={one.title} id={one.id}>
            <p>
              {formatDate(one.on, lang)} {one.place ?? ''}
            </p>
            <TextLines text={one.shown} />
            <p>
              {t.shownOf(one.cardIds.length)}{' '}
              {one.meetingId !== null && <a href={`${home}/meetings/${one.meetingId}`}>{t.meeting}</a>}
            </p>
          </Section>
        ))}
        {permits(mayKeepEvaluations, actor) && (
          <Section title={t.holdSharing} id="hold">
            <FormPart
              {...{ home, form, hidden: { sharingId: id }, button: t.holdSharing, prefix: 'sharing' }}
              command={holdSharing}
            >
              {(field) => (
                <>
                  <TextField {...field('title', t.sharingTitle)} required maxLength={200} />
                  <DateField {...field('on', t.sharingOn, undefined, today)} required />
                  <TextField {...field('place', t.place)} maxLength={200} />
                  <TextArea {...field('shown', t.shown)} required rows={4} maxLength={2000} />
                  <NumberField {...field('year', t.ofYear, undefined, today.slice(0, 4))} required />
                  <SelectField
                    {...field('meetingId', t.meeting)}
                    options={[
                      { value: '', label: t.noMeeting },
                      ...asked.value.meetings.meetings.map((one) => ({
                        value: one.id,
                        label: meetingLabel(one, lang),
                      })),
                    ]}
                  />
                </>
              )}
            </FormPart>
          </Section>
        )}
      </Frame>
    )
  },
})
