import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { NumberField, TextArea } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { addSession, cancelSession, changeSession } from '../contract.ts'
import { countHeads, type seeDesk } from '../contract-enrolment.ts'
import { words } from '../core/messages-pages.ts'
import type { Session } from '../core/session.ts'
import { SessionFields, sessionLabels } from './course-fields.tsx'
import { CourseForm, type FormPlace, ownForm } from './course-form.tsx'
import { SessionTable } from './session-table.tsx'

interface Props {
  readonly desk: ReplyOf<typeof seeDesk>
  readonly place: FormPlace
  readonly lang: Lang
}

/** The sessions, each to be changed, counted or cancelled; and one more. */
export function DeskSessions({ desk: { course, sessions }, place, lang }: Props) {
  const t = words(lang)
  const hidden = { courseId: course.id }
  const goesOn = course.state === 'announced'
  const held = goesOn ? sessions.filter(({ cancelled }) => !cancelled) : []
  return (
    <Section title={t.sessions} id="sessions">
      <SessionTable sessions={sessions} lang={lang} />
      {held.length > 0 && (
        <More
          summary={t.headCountTitle}
          open={
            course.seats === 0 || held.some(({ no }) => ownForm(place.form, countHeads, ofSession(hidden, no)) !== null)
          }
        >
          <p>{t.headCountLead}</p>
          {held.map((session) => (
            <CourseForm
              key={session.no}
              command={countHeads}
              place={place}
              hidden={ofSession(hidden, session.no)}
              labels={{ headCount: t.headCountOf(session.no) }}
              submit={t.saveCount(session.no)}
              kind="secondary"
            >
              {(field) => (
                <NumberField
                  {...field('headCount', t.headCountOf(session.no), undefined, `${session.headCount ?? ''}`)}
                  required
                />
              )}
            </CourseForm>
          ))}
        </More>
      )}
      {held.map((session) => (
        <ChangeSession key={session.no} {...{ session, hidden, place, lang }} />
      ))}
      {goesOn && (
        <More summary={t.addSession} open={sessions.length === 0 || ownForm(place.form, addSession, hidden) !== null}>
          <CourseForm
            command={addSession}
            place={place}
            hidden={hidden}
            labels={sessionLabels(lang)}
            submit={t.addSession}
          >
            {(field) => <SessionFields field={field} session={null} lang={lang} />}
          </CourseForm>
        </More>
      )}
    </Section>
  )
}

const ofSession = (hidden: Readonly<Record<string, string>>, no: number) => ({ ...hidden, sessionNo: `${no}` })

interface ChangeProps {
  readonly session: Session
  readonly hidden: Readonly<Record<string, string>>
  readonly place: FormPlace
  readonly lang: Lang
}

function ChangeSession({ session, hidden, place, lang }: ChangeProps) {
  const t = words(lang)
  const own = ofSession(hidden, session.no)
  const open = [changeSession, cancelSession].some((command) => ownForm(place.form, command, own) !== null)
  return (
    <More summary={t.changeSession(session.no)} open={open}>
      <CourseForm
        command={changeSession}
        place={place}
        hidden={own}
        labels={{ ...sessionLabels(lang), reason: t.reason }}
        submit={t.saveSession}
        kind="secondary"
      >
        {(field) => (
          <>
            <SessionFields field={field} session={session} lang={lang} />
            <TextArea {...field('reason', t.reason, t.reasonHint)} required rows={2} />
          </>
        )}
      </CourseForm>
      <CourseForm
        command={cancelSession}
        place={place}
        hidden={own}
        labels={{ reason: t.reason }}
        submit={t.cancelSession}
        kind="danger"
      >
        {(field) => <TextArea {...field('reason', t.reason, t.reasonHint)} required rows={2} />}
      </CourseForm>
    </More>
  )
}
