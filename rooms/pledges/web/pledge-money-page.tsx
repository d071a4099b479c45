import { askAll, page, question, type RefusedForm } from '#kernel/page.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, NumberField, SelectField, SubmitButton, TextArea, TextField } from '#ui/form.tsx'
import { type FieldIn, fieldIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import * as pledges from '../contract.ts'
import { entryWords } from '../core/messages-entry.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayWritePledges } from '../core/permissions.ts'
import { amountsOf, evenUnit, writeAmounts, writeMoneyTable } from '../core/write-money.ts'
import { MoneyTable } from './plan-tables.tsx'

/** Writes the money of a pledge: its total cost, what is secured, and the table of what years need and executed. */
export const pledgeMoneyPage = page({
  path: '/pledges/:id/money',
  permission: mayWritePledges,
  about: ({ id = '' }) => ({ kind: 'pledge', id }),
  async render({ ask, actor, lang, params, form, now }) {
    const asked = await askAll(ask, { seen: question(pledges.seePledge, { pledgeId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { pledge } = asked.value.seen
    const { money, cost } = pledge
    const secured = pledge.secured.at(-1)
    const [t, e] = [pageWords(lang), entryWords(lang)]
    const home = `/${actor.districtId}`
    const address = `${home}/pledges/${pledge.id}`
    const own = (command: string): RefusedForm | null => (form?.command === command ? form : null)
    const unitField = (field: FieldIn, unit: number) => (
      <SelectField
        {...field('unit', e.amountUnit, undefined, `${unit}`)}
        options={['1000000', '1000', '1'].map((value) => ({ value, label: e.units[value] ?? value }))}
      />
    )
    const part = (prefix: string, command: string, sent: RefusedForm | null, fields: (field: FieldIn) => unknown) => (
      <>
        {sent !== null && <ErrorSummary sentence={sent.sentence} errors={sent.fieldErrors} prefix={prefix} />}
        <Form action={`${home}/do/pledges/${command}`}>
          <HiddenField name="pledgeId" value={pledge.id} />
          {fields(fieldIn(sent, prefix)) as never}
          <SubmitButton>{e.save}</SubmitButton>
        </Form>
      </>
    )
    const stated = (field: FieldIn, at: typeof secured | typeof cost | undefined) => {
      const unit = evenUnit(at == null ? [] : [at.total, ...at.sources.map(({ amount }) => amount)])
      return (
        <>
          {unitField(field, unit)}
          <NumberField {...field('total', t.total, undefined, at == null ? '' : `${at.total / unit}`)} required />
          <TextArea {...field('sources', e.sources, e.sourcesHint, writeAmounts(at?.sources ?? [], unit))} rows={4} />
        </>
      )
    }
    const tableUnit = evenUnit(money === null ? [] : amountsOf(money))
    return (
      <Frame
        title={e.editMoney}
        lead={e.moneyLead}
        crumbs={[
          { href: `${home}/pledges`, label: t.title },
          { href: address, label: pledge.title },
        ]}
      >
        <Section title={t.cost} id="cost">
          {part('cost', 'write-cost', own(pledges.writeCost.name), (field) => (
            <>
              {stated(field, cost)}
              <TextField {...field('note', t.costNote, t.costNoteHint, cost?.note ?? '')} maxLength={200} />
            </>
          ))}
        </Section>
        <Section title={t.securedTitle} id="secured">
          {part('secured', 'write-secured', own(pledges.writeSecured.name), (field) => (
            <>
              <NumberField
                {...field('year', t.year, undefined, `${secured?.year ?? dateInSeoul(now).slice(0, 4)}`)}
                required
              />
              {stated(field, secured)}
            </>
          ))}
        </Section>
        <Section title={t.money} id="money">
          {money !== null && <MoneyTable money={money} />}
          {part('money', 'write-money', own(pledges.writeMoney.name), (field) => (
            <>
              {unitField(field, tableUnit)}
              <TextArea
                {...field('table', e.table, e.moneyHint, money === null ? '' : writeMoneyTable(money, tableUnit))}
                rows={8}
                required
              />
            </>
          ))}
        </Section>
      </Frame>
    )
  },
})
