import { askAll, page, question } from '#kernel/page.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, NumberField, SelectField, SubmitButton, TextArea, TextField } from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { listCards } from '../contract.ts'
import { writeLesson } from '../contract-lessons.ts'
import { lessonKinds } from '../core/lesson.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayWriteResults } from '../core/permissions.ts'

/** Writes down what a project or a whole year taught. */
export const newLessonPage = page({
  path: '/lessons/new',
  permission: mayWriteResults,
  async render({ ask, actor, lang, query, form, now }) {
    const asked = await askAll(ask, { listed: question(listCards, {}) })
    if (!asked.ok) return asked
    const own = form?.command === writeLesson.name ? form : null
    const { cards } = asked.value.listed
    const chosen = cards.find(({ card }) => card.id === query['card'])?.card
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const id = own?.values['lessonId'] ?? newId('lesson')
    const field = fieldIn(own, 'lesson')
    const year = chosen?.year ?? Number(dateInSeoul(now).slice(0, 4))
    return (
      <Frame title={t.addLesson} crumbs={[{ href: `${home}/lessons`, label: t.lessonsTitle }]}>
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} prefix="lesson" />}
        <Form
          action={`${home}/do/evaluation/write-lesson`}
          page={`${home}/lessons/new?card=${chosen?.id ?? ''}`}
          then={`${home}/lessons/${id}`}
        >
          <HiddenField name="lessonId" value={id} />
          <SelectField
            {...field('cardId', t.lessonOf, undefined, chosen?.id ?? '')}
            options={[
              { value: '', label: t.wholeYear },
              ...cards.map(({ card }) => ({ value: card.id, label: `${t.yearName(card.year)} ${card.title}` })),
            ]}
          />
          <NumberField {...field('year', t.year, undefined, `${year}`)} required />
          <SelectField
            {...field('kind', t.lessonKind)}
            options={lessonKinds.map((value) => ({ value, label: t.lessonKinds[value] }))}
          />
          <TextArea {...field('text', t.lessonText)} required rows={3} maxLength={2000} />
          <TextField {...field('source', t.lessonSource, t.lessonSourceHint)} maxLength={2000} />
          <TextField {...field('owner', t.owner, undefined, chosen?.department ?? '')} required maxLength={200} />
          <SubmitButton>{t.addLesson}</SubmitButton>
        </Form>
      </Frame>
    )
  },
})
