import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { listCycles } from '#rooms/cycle/contract.ts'
import { SelectField, TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import {
  closeMeeting,
  gatherMembers,
  noteDiscussion,
  notePresence,
  openMeeting,
  seeDesk,
} from '../contract-attendance.ts'
import { seeReplies } from '../contract-replies.ts'
import { recuseMember } from '../contract-votes.ts'
import { mayConductMeeting, mayDecideByResolution } from '../core/permissions.ts'
import { recusalGrounds } from '../core/vote.ts'
import { AfterCloseSection } from './after-close.tsx'
import { calledWords } from './called-words.ts'
import { CommandForm } from './command-form.tsx'
import { AttendanceForm } from './desk-attendance.tsx'
import { DeskVotes } from './desk-votes.tsx'
import { NoticeReplies } from './notice-replies.tsx'

/** The clerk's desk: attendance in one list, opening, recusals, votes, notes and the close. */
export const deskPage = page({
  path: '/called-meetings/:id/desk',
  permission: mayConductMeeting,
  async render({ ask, actor, lang, params, form }) {
    const asked = await askAll(ask, {
      desk: question(seeDesk, { meetingId: params['id'] ?? '' }),
      known: question(listCycles, {}),
      replies: question(seeReplies, { meetingId: params['id'] ?? '' }),
    })
    if (!asked.ok) return asked
    const { desk, known, replies } = asked.value
    const { meeting, members, agenda, code, present, enrolled, needed } = desk
    const [t, home] = [calledWords(lang), `/${actor.districtId}`]
    const notice = `${home}/called-meetings/${meeting.id}`
    const own = { home, page: `${notice}/desk`, form, hidden: { meetingId: meeting.id } }
    const taking = meeting.state === 'gathering' || meeting.state === 'open'
    const inRoom = meeting.form === 'in-person'
    const cycles = permits(mayDecideByResolution, actor)
      ? known.cycles.map(({ id, name }) => ({ value: id, label: name }))
      : null
    const points = agenda.map(({ no, title }) => ({ value: `${no}`, label: `${no}. ${title}` }))
    return (
      <Frame
        title={meeting.topic}
        over={t.states[meeting.state]}
        crumbs={[
          { href: `${home}/called-meetings`, label: t.listTitle },
          { href: notice, label: meeting.topic },
        ]}
        lead={t.deskLead}
      >
        {desk.afterClose !== null && <AfterCloseSection standing={desk.afterClose} {...{ notice, lang }} />}
        {members.length > 0 && taking && (
          <Notice kind={present >= needed ? 'success' : 'info'} title={t.standing(present, enrolled, needed)} />
        )}
        {inRoom && meeting.state === 'called' && <NoticeReplies replies={replies} lang={lang} />}
        {inRoom && meeting.state === 'called' && <CommandForm command={gatherMembers} {...own} submit={t.gather} />}
        {inRoom && taking && (
          <Section title={t.code} id="code">
            <p>
              <strong class="stat-value">{code}</strong>
            </p>
            <p>{t.codeLead}</p>
            <CommandForm command={gatherMembers} {...own} submit={t.newCode} kind="secondary" />
          </Section>
        )}
        {inRoom && taking && (
          <Section title={t.attendance} id="attendance">
            {meeting.state === 'open' ? (
              <More summary={t.whoComesAndGoes} open={form?.command === notePresence.name}>
                <AttendanceForm {...{ desk, lang, own }} />
              </More>
            ) : (
              <AttendanceForm {...{ desk, lang, own }} />
            )}
          </Section>
        )}
        {meeting.state === 'gathering' && <CommandForm command={openMeeting} {...own} submit={t.open} />}
        {taking && members.length > 0 && (
          <More summary={t.recuseTitle} open={form?.command === recuseMember.name}>
            <CommandForm
              command={recuseMember}
              {...own}
              submit={t.recuse}
              fields={(field) => (
                <>
                  <SelectField {...field('agendaNo', t.agenda)} options={points} />
                  <SelectField
                    {...field('personNo', t.seat)}
                    options={members.map(({ personNo, label }) => ({ value: `${personNo}`, label }))}
                  />
                  <SelectField
                    {...field('ground', t.ground)}
                    options={recusalGrounds.map((value) => ({ value, label: t.grounds[value] }))}
                  />
                  <TextArea {...field('reason', t.reason)} required rows={2} />
                </>
              )}
            />
          </More>
        )}
        {(meeting.state === 'open' || meeting.state === 'closed') && (
          <>
            <DeskVotes {...{ desk, home, lang, form, page: own.page, cycles }} />
            <Section title={t.notesTitle} id="notes">
              {agenda.map(({ no, title, notes }) => (
                <More key={no} summary={`${no}. ${title}`} open={form?.values['agendaNo'] === `${no}`}>
                  <CommandForm
                    command={noteDiscussion}
                    {...own}
                    hidden={{ meetingId: meeting.id, agendaNo: `${no}` }}
                    submit={t.saveNotes}
                    kind="secondary"
                    fields={(field) => <TextArea {...field('notes', t.notes, undefined, notes ?? '')} rows={4} />}
                  />
                </More>
              ))}
            </Section>
          </>
        )}
        {meeting.state === 'open' && <CommandForm command={closeMeeting} {...own} submit={t.close} />}
      </Frame>
    )
  },
})
