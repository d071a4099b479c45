import { page } from '#kernel/page.ts'
import { DataTable } from '#ui/data-table.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { Notice } from '#ui/notice.tsx'
import { fillReviews, seeRound } from '../contract.ts'
import { words } from '../core/messages.ts'
import { mayFillReviews } from '../core/permissions.ts'
import { readSheet } from '../core/review-sheet.ts'
import { sentSheet } from './sent-sheet.ts'
import { SheetForm } from './sheet-form.tsx'

/** Takes the spreadsheet back: what differs is shown, then saved as drafts. */
export const pasteBackPage = page({
  path: '/review-rounds/:id/paste-back',
  permission: mayFillReviews,
  takes: 'post',
  prepare: ({ ask, sent, lang }) => sentSheet(ask, sent, lang),
  async render({ ask, actor, lang, params, sent, form }, table) {
    const asked = await ask(seeRound, { roundId: params['id'] ?? '' })
    if (!asked.ok) return asked
    const { round, reviews } = asked.value
    const t = words(lang)
    const home = `/${actor.districtId}`
    const address = `${home}/review-rounds/${round.id}`
    const read = table?.ok === true ? readSheet(table.value, reviews, lang) : null
    const unread =
      table?.ok === false ? table.refusal : read?.ok === false ? t.refusals['no-headings'](read.refusal) : null
    const own = form?.command === fillReviews.name ? form : null
    return (
      <Frame
        title={t.pasteBack}
        lead={t.pasteBackLead}
        crumbs={[
          { href: `${home}/review-rounds`, label: t.roundsTitle },
          { href: address, label: round.name },
        ]}
      >
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} />}
        {unread !== null && <Notice kind="error" title={unread} />}
        <SheetForm text={sent?.values['sheet'] ?? ''} lang={lang} />
        {read?.ok === true && (
          <>
            {read.value.unread.length > 0 && (
              <Notice kind="warning" title={t.someUnread(read.value.unread.length)}>
                <ul>
                  {read.value.unread.map(({ row, column, written }) => (
                    <li key={`${row} ${column}`}>
                      {t.unreadable(row, t[column], written)}{' '}
                      {column === 'place' ? t.unreadPlace : t.unreadCells[column]}
                    </li>
                  ))}
                </ul>
              </Notice>
            )}
            {read.value.outdated.length > 0 && (
              <Notice kind="warning" title={t.outdated(read.value.outdated.length)}>
                <ul>
                  {read.value.outdated.map(({ place, title }) => (
                    <li key={place}>{`${place}. ${title}`}</li>
                  ))}
                </ul>
              </Notice>
            )}
            <DataTable
              caption={t.differences(read.value.differences.length)}
              rows={read.value.differences}
              empty={t.noDifferences}
              stack
              columns={[
                { key: 'place', header: t.place, align: 'number', cell: ({ place }) => `${place}` },
                { key: 'title', header: t.title, rowHeader: true, cell: ({ title }) => title },
                { key: 'column', header: t.column, cell: ({ column }) => t[column] },
                { key: 'before', header: t.before, cell: ({ before }) => before },
                { key: 'after', header: t.after, cell: ({ after }) => after },
              ]}
            />
            {read.value.changed.length > 0 && (
              <Form
                action={`${home}/do/screening/fill-reviews`}
                page={`${address}/paste-back`}
                then={address}
                formKey={newId('sheet')}
              >
                <HiddenField name="roundId" value={round.id} />
                <HiddenField name="submit" value="false" />
                <HiddenField
                  name="rows"
                  value={JSON.stringify(
                    read.value.changed.map(({ review, content }) => ({
                      ...{ itemId: review.itemId, version: review.version },
                      ...content,
                    })),
                  )}
                />
                <SubmitButton>{t.takeDifferences}</SubmitButton>
              </Form>
            )}
          </>
        )}
      </Frame>
    )
  },
})
