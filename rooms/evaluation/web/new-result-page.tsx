import { page } from '#kernel/page.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, NumberField, SubmitButton } from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { addCard } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayWriteResults } from '../core/permissions.ts'
import { NamedFields } from './named-fields.tsx'

/** Adds a result card: of a project of a plan, or of a past one that is known from its card alone. */
export const newResultPage = page({
  path: '/results/new',
  permission: mayWriteResults,
  async render({ actor, lang, form, now }) {
    const own = form?.command === addCard.name ? form : null
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const id = own?.values['cardId'] ?? newId('result')
    const field = fieldIn(own, 'result')
    const year = Number(dateInSeoul(now).slice(0, 4))
    return (
      <Frame title={t.add} crumbs={[{ href: `${home}/results`, label: t.title }]} lead={t.addLead}>
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} prefix="result" />}
        <Form action={`${home}/do/evaluation/add-card`} then={`${home}/results/${id}/edit`}>
          <HiddenField name="cardId" value={id} />
          <NumberField {...field('year', t.year, undefined, `${year}`)} required />
          <NamedFields field={field} card={null} />
          <SubmitButton>{t.add}</SubmitButton>
        </Form>
      </Frame>
    )
  },
})
