import { askAll, page, question } from '#kernel/page.ts'
import { CodeField } from '#ui/code-field.tsx'
import { RadioGroup } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import { checkIn, seeOwnPart } from '../contract-attendance.ts'
import { replyToNotice } from '../contract-replies.ts'
import { castVote } from '../contract-votes.ts'
import { givenAnswers } from '../core/notice-reply.ts'
import { mayTakePart } from '../core/permissions.ts'
import { choices } from '../core/vote.ts'
import { calledWords } from './called-words.ts'
import { CommandForm } from './command-form.tsx'

/** A member's own part in a meeting, on a phone: check in, vote. */
export const ownPartPage = page({
  path: '/called-meetings/:id/mine',
  permission: mayTakePart,
  async render({ ask, actor, lang, params, form }) {
    const asked = await askAll(ask, { own: question(seeOwnPart, { meetingId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { meeting, label, attendance, answer, triesLeft, votes } = asked.value.own
    const [t, home] = [calledWords(lang), `/${actor.districtId}`]
    const notice = `${home}/called-meetings/${meeting.id}`
    const own = { home, page: `${notice}/mine`, form }
    return (
      <Frame
        title={meeting.topic}
        over={t.states[meeting.state]}
        crumbs={[
          { href: `${home}/my-meetings`, label: t.myMeetingsTitle },
          { href: notice, label: meeting.topic },
        ]}
        lead={t.mineLead}
      >
        {answer !== null && (
          <Section title={t.willYouCome} id="reply">
            <p>{answer === 'silent' ? t.willYouComeLead : t.youSaid(t.answers[answer])}</p>
            {givenAnswers
              .filter((value) => value !== answer)
              .map((value) => (
                <CommandForm
                  key={value}
                  command={replyToNotice}
                  {...own}
                  hidden={{ meetingId: meeting.id, answer: value }}
                  submit={t.answers[value]}
                  kind={value === 'coming' ? 'primary' : 'secondary'}
                />
              ))}
          </Section>
        )}
        <p>{t.youAre(label, t.attendances[attendance])}</p>
        {attendance === 'away' && meeting.form === 'in-person' && meeting.state !== 'called' && (
          <Section title={t.checkIn} id="check-in">
            <CommandForm
              command={checkIn}
              {...own}
              hidden={{ meetingId: meeting.id }}
              submit={t.checkIn}
              fields={(field) => {
                const { value: _typed, ...code } = field('code', t.code, t.triesLeft(triesLeft))
                return <CodeField {...code} required />
              }}
            />
          </Section>
        )}
        {votes.map(({ vote, mayVote, voted, choice }) => (
          <Section key={vote.id} title={vote.motion} id={vote.id}>
            {vote.method === 'secret' && <p>{t.secretNote}</p>}
            {voted && <p>{choice === null ? t.voted : `${t.voted} (${t.choices[choice]})`}</p>}
            {!voted && !mayVote && <p>{t.cannotVote}</p>}
            {mayVote && (
              <CommandForm
                command={castVote}
                {...own}
                hidden={{ voteId: vote.id }}
                submit={t.castVote}
                fields={(field) => (
                  <RadioGroup
                    {...field('choice', t.methods[vote.method])}
                    required
                    options={choices.map((value) => ({ value, label: t.choices[value] }))}
                  />
                )}
              />
            )}
          </Section>
        ))}
      </Frame>
    )
  },
})
