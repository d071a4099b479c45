import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { refuse } from '#kit/result.ts'
import { SelectField, TextArea, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { carryLesson, listLessons, settleLesson } from '../contract-lessons.ts'
import { pageWords } from '../core/messages-pages.ts'
import { maySeeResults, mayWriteResults } from '../core/permissions.ts'
import { FormPart } from './form-part.tsx'
import { Followed } from './lesson-list.tsx'

/** One lesson: what was learned, what followed from it, and for its department the forms to carry it on and to end it. */
export const lessonPage = page({
  path: '/lessons/:id',
  permission: maySeeResults,
  about: ({ id = '' }) => ({ kind: 'lesson', id }),
  async render({ ask, actor, lang, params, form }) {
    const asked = await ask(listLessons, {})
    if (!asked.ok) return asked
    const found = asked.value.lessons.find(({ lesson }) => lesson.id === params['id'])
    if (found === undefined) return refuse({ kind: 'lesson-not-found' })
    const { lesson, card } = found
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const shared = { home, form, hidden: { lessonId: lesson.id } }
    const isOpen = lesson.state === 'open' || lesson.state === 'taken-up'
    return (
      <Frame title={lesson.text} crumbs={[{ href: `${home}/lessons`, label: t.lessonsTitle }]}>
        <KeyFacts
          facts={[
            { label: t.year, value: t.yearName(lesson.year) },
            {
              label: t.lessonOf,
              value: lesson.cardId === null ? t.wholeYear : <a href={`${home}/results/${lesson.cardId}`}>{card}</a>,
            },
            { label: t.lessonKind, value: t.lessonKinds[lesson.kind] },
            { label: t.lessonSource, value: lesson.source ?? t.notKnown },
            { label: t.owner, value: lesson.owner },
            { label: t.state, value: t.lessonStates[lesson.state] },
            ...(lesson.reason === null ? [] : [{ label: t.reason, value: lesson.reason }]),
          ]}
        />
        {lesson.therefores.length > 0 && (
          <Section title={t.therefores} id="therefores">
            <Followed lesson={lesson} home={home} />
          </Section>
        )}
        {permits(mayWriteResults, actor) && isOpen && (
          <>
            <Section title={t.carry} id="carry">
              <FormPart {...shared} command={carryLesson} prefix="carry" button={t.carry}>
                {(field) => (
                  <>
                    <SelectField
                      {...field('to', t.carryTo)}
                      options={(['project', 'item'] as const).map((value) => ({ value, label: t.targets[value] }))}
                    />
                    <TextField {...field('id', t.targetId)} required maxLength={200} />
                    <TextArea {...field('sentence', t.sentence)} required rows={3} maxLength={2000} />
                  </>
                )}
              </FormPart>
            </Section>
            <Section title={t.settle} id="settle">
              <FormPart {...shared} command={settleLesson} prefix="settle" button={t.settle}>
                {(field) => (
                  <>
                    <SelectField
                      {...field('to', t.settleTo)}
                      options={(['done', 'dropped'] as const).map((value) => ({
                        value,
                        label: t.lessonStates[value],
                      }))}
                    />
                    <TextArea {...field('reason', t.settleReason, t.settleReasonHint)} rows={2} maxLength={2000} />
                  </>
                )}
              </FormPart>
            </Section>
          </>
        )}
        <LinkRow label={t.onwards} links={[{ href: `${home}/history/lesson/${lesson.id}`, label: t.history }]} />
      </Frame>
    )
  },
})
