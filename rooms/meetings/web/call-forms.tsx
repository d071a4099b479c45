import type { RefusedForm } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DateField, SelectField, TextArea, TextField } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { cancelCall, changeCall, placeOnAgenda } from '../contract-calls.ts'
import { agendaKinds } from '../core/agenda.ts'
import type { CalledMeeting } from '../core/called-meeting.ts'
import { calledWords } from './called-words.ts'
import { CommandForm } from './command-form.tsx'

/** A form on the page of a called meeting. */
export interface OnCalledPage {
  readonly meeting: CalledMeeting
  readonly home: string
  readonly page: string
  readonly lang: Lang
  readonly form: RefusedForm | null
}

/** What whoever called a meeting can do until it is closed: place on its agenda, change it, cancel it. */
export function CallForms({ meeting, home, page, lang, form }: OnCalledPage) {
  const t = calledWords(lang)
  const own = { home, page, form, hidden: { meetingId: meeting.id } }
  const isOpen = (name: string) => form?.command === name
  return (
    <>
      {meeting.state !== 'closed' && meeting.state !== 'cancelled' && (
        <More summary={t.addTitle} open={isOpen(placeOnAgenda.name)}>
          <CommandForm
            command={placeOnAgenda}
            {...own}
            submit={t.add}
            fields={(field) => (
              <>
                <TextField {...field('title', t.agenda)} required maxLength={300} />
                <SelectField
                  {...field('agendaKind', t.kind, undefined, 'motion')}
                  options={agendaKinds.map((value) => ({ value, label: t.agendaKinds[value] }))}
                />
              </>
            )}
          />
        </More>
      )}
      {meeting.state === 'called' && (
        <More summary={t.changeTitle} open={isOpen(changeCall.name)}>
          <CommandForm
            command={changeCall}
            {...own}
            submit={t.change}
            fields={(field) => (
              <>
                <DateField {...field('heldOn', t.heldOn, undefined, meeting.heldOn)} required />
                <TextField {...field('beginsAt', t.beginsAt, t.timeHint, meeting.beginsAt)} required maxLength={5} />
                <TextField {...field('endsAt', t.endsAt, t.timeHint, meeting.endsAt ?? '')} maxLength={5} />
                <TextField {...field('place', t.place, undefined, meeting.place)} required maxLength={300} />
                <TextArea {...field('reason', t.reason)} required rows={2} />
                <TextArea {...field('shortNoticeReason', t.shortNotice, t.shortNoticeHint)} rows={2} />
              </>
            )}
          />
        </More>
      )}
      {(meeting.state === 'called' || meeting.state === 'gathering') && (
        <More summary={t.cancelTitle} open={isOpen(cancelCall.name)}>
          <CommandForm
            command={cancelCall}
            {...own}
            submit={t.cancel}
            kind="danger"
            fields={(field) => <TextArea {...field('reason', t.reason)} required rows={2} />}
          />
        </More>
      )}
    </>
  )
}
