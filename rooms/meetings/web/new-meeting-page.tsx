import { askAll, page, question } from '#kernel/page.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { listBodies } from '#rooms/organization/contract.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DateField, Form, HiddenField, NumberField, SelectField, SubmitButton, TextArea, TextField } from '#ui/form.tsx'
import { fieldOf } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { listNextRounds, recordMeeting } from '../contract.ts'
import { meetingKinds } from '../core/meeting.ts'
import { words } from '../core/messages.ts'
import { mayRecordMeeting } from '../core/permissions.ts'

/** Records a meeting that was held; what was typed stays when it is refused. */
export const newMeetingPage = page({
  path: '/meetings/new',
  permission: mayRecordMeeting,
  async render({ ask, actor, lang, now, form }) {
    const today = dateInSeoul(now)
    const asked = await askAll(ask, {
      listed: question(listBodies, {}),
      next: question(listNextRounds, { year: Number(today.slice(0, 4)) }),
    })
    if (!asked.ok) return asked
    const { listed, next } = asked.value
    const t = words(lang)
    const home = `/${actor.districtId}`
    const own = form?.command === recordMeeting.name ? form : null
    const labels = {
      groupText: t.groupText,
      kind: t.kind,
      bodyId: t.body,
      round: t.round,
      session: t.session,
      'period.from': t.firstDay,
      'period.to': t.lastDay,
      place: t.place,
      attendance: t.attendance,
      topic: t.topic,
      registerNo: t.registerNo,
      source: t.source,
    }
    const field = fieldOf(own, labels)
    const id = own?.values['meetingId'] ?? newId('meeting')
    const roundOf = new Map(next.rounds.map(({ bodyId, round }) => [bodyId, round]))
    const none = { value: '', label: t.noneChosen }
    return (
      <Frame title={t.newTitle} crumbs={[{ href: `${home}/meetings`, label: t.meetingsTitle }]} lead={t.newLead}>
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} />}
        <Form
          action={`${home}/do/meetings/record-meeting`}
          page={`${home}/meetings/new`}
          then={`${home}/meetings/${id}`}
          formKey={id}
        >
          <HiddenField name="meetingId" value={id} />
          <HiddenField name="period.precision" value="day" />
          <TextField {...field('groupText')} required maxLength={300} />
          <SelectField
            {...field('kind')}
            required
            options={[
              { value: '', label: t.chooseKind },
              ...meetingKinds.map((value) => ({ value, label: t.kinds[value] })),
            ]}
          />
          <SelectField
            {...field('bodyId', t.bodyHint)}
            options={[
              none,
              ...listed.bodies.map(({ body }) => ({
                value: body.id,
                label: `${body.name} (${t.nextRound(roundOf.get(body.id) ?? '')})`,
              })),
            ]}
          />
          <TextField {...field('round', t.roundHint)} maxLength={30} />
          <SelectField
            {...field('session')}
            options={[
              none,
              { value: 'regular', label: t.sessions.regular },
              { value: 'extraordinary', label: t.sessions.extraordinary },
            ]}
          />
          <DateField {...field('period.from')} required />
          <DateField
            {...field('period.to', t.lastDayHint)}
            error={own?.fieldErrors['period.to'] ?? own?.fieldErrors['period']}
            required
          />
          <TextField {...field('place')} maxLength={300} />
          <NumberField {...field('attendance', t.attendanceHint)} unit={t.people} />
          <TextArea {...field('topic')} required rows={4} maxLength={4000} />
          <NumberField {...field('registerNo', t.registerNoHint)} />
          <TextField {...field('source', t.sourceHint)} maxLength={300} />
          <SubmitButton>{t.save}</SubmitButton>
        </Form>
      </Frame>
    )
  },
})
