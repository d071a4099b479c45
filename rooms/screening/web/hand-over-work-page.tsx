import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { words as roleWords } from '#rooms/identity/core/messages.ts'
import { CommandForm } from '#ui/command-form.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { DateField, SelectField, TextArea, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import { handOverWork, listWorkHandovers } from '../contract-work.ts'
import { words } from '../core/messages.ts'
import { workWords } from '../core/messages-work.ts'
import { mayFillReviews, mayHandOverForOthers, maySeeReviews } from '../core/permissions.ts'

/** Hands all of one person's open reviews over when people move, and shows how that was done before. */
export const handOverWorkPage = page({
  path: '/hand-over-work',
  permission: maySeeReviews,
  async render({ ask, actor, lang, form }) {
    const asked = await ask(listWorkHandovers, {})
    if (!asked.ok) return asked
    const { today, departments, handovers } = asked.value
    const [t, w] = [words(lang), workWords(lang)]
    const home = `/${actor.districtId}`
    const forOthers = permits(mayHandOverForOthers, actor)
    const labels = {
      ...{ departmentId: t.department, fromId: w.from, toId: w.to, _effectiveOn: w.handedOn, reason: t.reason },
    }
    return (
      <Frame title={w.title} lead={w.lead} crumbs={[{ href: `${home}/my-reviews`, label: t.mineTitle }]}>
        {permits(mayFillReviews, actor) && (
          <Section title={w.submit} id="hand-over">
            <CommandForm
              command={handOverWork}
              place={{ home, here: `${home}/hand-over-work`, form }}
              prefix="work"
              newThing={{ field: 'handoverId', kind: 'handover' }}
              labels={labels}
              submit={w.submit}
            >
              {(field) => (
                <>
                  <SelectField
                    {...field('departmentId', t.department)}
                    required
                    options={departments.map(({ id, name }) => ({ value: id, label: name }))}
                  />
                  {forOthers && <TextField {...field('fromId', w.from, w.fromHint)} autoComplete="off" />}
                  <TextField {...field('toId', w.to, w.toHint)} required autoComplete="off" />
                  <DateField {...field('_effectiveOn', w.handedOn, undefined, today)} required />
                  <TextArea {...field('reason', t.reason)} required rows={2} maxLength={1000} />
                </>
              )}
            </CommandForm>
          </Section>
        )}
        <DataTable
          caption={w.caption}
          rows={handovers}
          empty={w.nothing}
          stack
          columns={[
            { key: 'on', header: w.handedOn, rowHeader: true, cell: (one) => formatDate(one.handedOn, lang) },
            { key: 'department', header: t.department, cell: (one) => one.department },
            { key: 'reviews', header: w.reviews, align: 'number', cell: (one) => `${one.reviews}` },
            { key: 'reason', header: t.reason, cell: (one) => one.reason },
            {
              key: 'role',
              header: t.decider,
              cell: (one) => new Map<string, string>(Object.entries(roleWords(lang).roles)).get(one.role) ?? one.role,
            },
          ]}
        />
      </Frame>
    )
  },
})
