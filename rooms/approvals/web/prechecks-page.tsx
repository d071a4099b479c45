import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { CommandForm } from '#ui/command-form.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { HiddenField, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { declarePrechecks, listPrechecks } from '../contract.ts'
import { words } from '../core/messages.ts'
import { mayDeclarePrechecks, maySeeReviews } from '../core/permissions.ts'

const mostRows = 60

/** The district's points to check; those who may, change the list row by row. */
export const prechecksPage = page({
  path: '/prechecks',
  permission: maySeeReviews,
  async render({ ask, actor, lang, query, form }) {
    const asked = await askAll(ask, { listed: question(listPrechecks, {}) })
    if (!asked.ok) return asked
    const { items, isDefault } = asked.value.listed
    const t = words(lang)
    const home = `/${actor.districtId}`
    const without = (query['without'] ?? '').split(',').filter((id) => id !== '')
    const added = Math.min(Math.max(0, Number(query['added']) || 0), mostRows)
    const rows = [
      ...items.filter(({ id }) => !without.includes(id)),
      ...Array.from({ length: added }, (_, at) => ({ id: `own-${items.length + at + 1}`, name: '', question: '' })),
    ].slice(0, mostRows)
    const labels = Object.fromEntries(
      rows.flatMap((_row, at) => [
        [`items.${at}.name`, t.precheckName(at + 1)],
        [`items.${at}.question`, t.precheckQuestion(at + 1)],
      ]),
    )
    const search = (more: Record<string, string>) =>
      `${home}/prechecks?${new URLSearchParams({ without: without.join(','), added: String(added), ...more })}`
    return (
      <Frame
        title={t.prechecksTitle}
        crumbs={[{ href: `${home}/reviews`, label: t.reviewsTitle }]}
        lead={isDefault ? t.prechecksDefault : t.prechecksOwn}
      >
        <DataTable
          caption={t.prechecksCaption}
          rows={items}
          empty={t.none}
          stack
          columns={[
            { key: 'name', header: t.precheckItem, rowHeader: true, cell: (item) => item.name },
            { key: 'question', header: t.question, cell: (item) => item.question },
          ]}
        />
        {permits(mayDeclarePrechecks, actor) && (
          <Section title={t.prechecksChange} id="change">
            <p>{t.prechecksChangeLead}</p>
            <CommandForm
              command={declarePrechecks}
              place={{ home, here: search({}), form }}
              prefix="points"
              then={`${home}/prechecks`}
              labels={labels}
              submit={t.prechecksSave}
            >
              {(field) =>
                rows.map((row, at) => (
                  <fieldset key={row.id} class="field">
                    <legend class="field-label">{row.name || t.precheckNew}</legend>
                    <HiddenField name={`items.${at}.id`} value={row.id} />
                    <TextField
                      {...field(`items.${at}.name`, t.precheckName(at + 1), undefined, row.name)}
                      required
                      maxLength={60}
                    />
                    <TextField
                      {...field(`items.${at}.question`, t.precheckQuestion(at + 1), undefined, row.question)}
                      required
                      maxLength={300}
                    />
                    {row.name !== '' && (
                      <p>
                        <a href={search({ without: [...without, row.id].join(',') })}>{t.precheckLeaveOut(row.name)}</a>
                      </p>
                    )}
                  </fieldset>
                ))
              }
            </CommandForm>
          </Section>
        )}
        <LinkRow
          label={t.links}
          links={[
            ...(permits(mayDeclarePrechecks, actor)
              ? [{ href: `${search({ added: String(added + 1) })}#change`, label: t.precheckAdd }]
              : []),
            { href: `${home}/reviews`, label: t.backToQueue },
            { href: `${home}/api/approvals/list-prechecks`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
