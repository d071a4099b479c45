import { type Actor, permits } from '#kit/actor.ts'
import type { Lang } from '#kit/korean-text.ts'
import { CheckboxField, SelectField, TextArea } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { checkAnswer, draftAnswer, returnAnswer, sendAnswers } from '../contract-office.ts'
import type { Answer } from '../core/answer.ts'
import { answerText } from '../core/answer-text.ts'
import { words } from '../core/messages.ts'
import * as may from '../core/permissions.ts'
import { reasonCodes, reasonParagraphs } from '../core/reason-codes.ts'
import { trackEnds } from '../core/tracks.ts'
import { CommandForm, type FormPlace } from './command-form.tsx'
import type { SeenProposal } from './proposal-story.tsx'

interface AnswerWorkProps {
  readonly seen: SeenProposal
  readonly answer: Answer | null
  readonly actor: Actor
  readonly place: FormPlace
  readonly lang: Lang
}

/** The answer on its way: drafted by an officer, checked by the head, sent. */
export function AnswerWork({ seen, answer, actor, place, lang }: AnswerWorkProps) {
  const { proposal } = seen
  if (proposal.state !== 'under-review') return null
  const t = words(lang)
  const hidden = { proposalId: proposal.id }
  return (
    <Section title={t.answerFormTitle} id="answer-work">
      {answer !== null && (
        <Notice kind="info" level={3} title={`${t.previewTitle} (${t.answerStates[answer.state]})`}>
          {answerText(answer, lang).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Notice>
      )}
      {answer?.returnedNote != null && (
        <Notice kind="warning" level={3} title={t.returnedTitle}>
          <p>{answer.returnedNote}</p>
        </Notice>
      )}
      {answer?.state === 'drafted' && permits(may.mayCheckAnswer, actor) && (
        <>
          <CommandForm {...{ command: checkAnswer, place, prefix: 'check', hidden, submit: t.check }} />
          <More summary={t.returnTitle} open={place.form?.command === returnAnswer.name}>
            <CommandForm
              {...{ command: returnAnswer, place, prefix: 'return', hidden, submit: t.sendBack }}
              labels={{ note: t.returnNote }}
              kind="secondary"
            >
              {(field) => <TextArea {...field('note', t.returnNote)} required rows={2} maxLength={1000} />}
            </CommandForm>
          </More>
        </>
      )}
      {answer?.state === 'checked' && permits(may.maySendAnswers, actor) && (
        <CommandForm
          {...{ command: sendAnswers, place, prefix: 'send', submit: t.send }}
          hidden={{ 'proposalIds.0': proposal.id }}
        />
      )}
      {permits(may.mayDraftAnswer, actor) && (
        <More summary={t.answerFormTitle} open={answer === null || place.form?.command === draftAnswer.name}>
          <p>{t.answerFormLead}</p>
          <CommandForm
            {...{ command: draftAnswer, place, prefix: 'draft', hidden, submit: t.saveAnswer }}
            labels={{ verdict: t.verdict, opinion: t.opinion }}
          >
            {(field, own) => (
              <>
                <SelectField
                  {...field('verdict', t.verdict, undefined, answer?.verdict)}
                  required
                  options={trackEnds[proposal.track].verdicts.map((value) => ({ value, label: t.verdicts[value] }))}
                />
                <fieldset class="field">
                  <legend class="field-label">{t.reasonCodes}</legend>
                  {reasonCodes.map((code, at) => (
                    <CheckboxField
                      key={code}
                      id={`draft-code-${code}`}
                      name={`reasonCodes.${at}`}
                      value={code}
                      label={reasonParagraphs[code].name[lang]}
                      checked={
                        own === null
                          ? answer?.reasonCodes.includes(code) === true
                          : own.values[`reasonCodes.${at}`] === code
                      }
                    />
                  ))}
                </fieldset>
                <TextArea
                  {...field('opinion', t.opinion, t.opinionHint, answer?.opinion)}
                  required
                  rows={6}
                  maxLength={4000}
                />
              </>
            )}
          </CommandForm>
        </More>
      )}
    </Section>
  )
}
