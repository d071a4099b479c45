import { askAll, page, question } from '#kernel/page.ts'
import { formatMoment } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FollowButton } from '#ui/follow-button.tsx'
import { Form, HiddenField, SelectField, SubmitButton } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { Section } from '#ui/section.tsx'
import { chooseMeans, listFollows, seeMeans } from '../contract.ts'
import { words } from '../core/messages.ts'
import { means } from '../core/notice.ts'
import { mayKeepOwnNotices } from '../core/permissions.ts'

const size = 20

/** How one is told of each kind, and what one follows. */
export const settingsPage = page({
  path: '/notices/settings',
  permission: mayKeepOwnNotices,
  async render({ ask, actor, lang, query, form }) {
    const asked = await askAll(ask, {
      chosen: question(seeMeans, {}),
      followed: question(listFollows, { page: pageNumber(query['page']), size }),
    })
    if (!asked.ok) return asked
    const { chosen, followed } = asked.value
    const t = words(lang)
    const home = `/${actor.districtId}`
    const own = form?.command === chooseMeans.name ? form : null
    const labels = Object.fromEntries(
      chosen.kinds.map(({ title }, at) => [`choices.${at}.means`, title[lang]] as const),
    )
    return (
      <Frame title={t.settings} crumbs={[{ href: `${home}/notices`, label: t.noticesTitle }]} lead={t.settingsLead}>
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} />}
        <p>{chosen.contact === null ? t.noContact : t.contactBy(chosen.contact)}</p>
        {chosen.kinds.length === 0 ? (
          <EmptyState text={t.noKinds} />
        ) : (
          <Form action={`${home}/do/notices/choose-means`} page={`${home}/notices/settings`}>
            {chosen.kinds.map(({ kind, title, needed, means: now }, at) => (
              <div key={kind}>
                <HiddenField name={`choices.${at}.kind`} value={kind} />
                <SelectField
                  name={`choices.${at}.means`}
                  label={title[lang]}
                  hint={needed ? t.needed : undefined}
                  value={own?.values[`choices.${at}.means`] ?? now}
                  error={own?.fieldErrors[`choices.${at}.means`]}
                  options={means
                    .filter((one) => !(needed && one === 'off'))
                    .map((value) => ({ value, label: t.means[value] }))}
                />
              </div>
            ))}
            <SubmitButton>{t.keep}</SubmitButton>
          </Form>
        )}
        <Section title={t.followsTitle} id="follows">
          <DataTable
            caption={t.followsCaption}
            rows={followed.follows}
            empty={t.followsNone}
            stack
            columns={[
              {
                ...{ key: 'what', header: t.what, rowHeader: true },
                cell: ({ title, path }) =>
                  title === null || path === null ? t.goneThing : <a href={`${home}${path}`}>{title}</a>,
              },
              { key: 'since', header: t.followedAt, cell: ({ followedAt }) => formatMoment(followedAt, lang) },
              { key: 'stop', header: t.followTitle, cell: ({ subject }) => <FollowButton subject={subject} follows /> },
            ]}
          />
          <Pagination
            page={followed.page}
            pageSize={size}
            total={followed.total}
            href={(to) => `${home}/notices/settings?page=${to}#follows`}
          />
        </Section>
      </Frame>
    )
  },
})
