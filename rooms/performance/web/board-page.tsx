import { askAll, page, question } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { writeSpreadsheet } from '#rooms/documents/contract.ts'
import { seeYear } from '#rooms/execution/contract.ts'
import { listPlans } from '#rooms/plans/contract.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SelectField, SubmitButton } from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { Section } from '#ui/section.tsx'
import { yearIn } from '#ui/year-in.ts'
import { followPlan, remindReports, seeBoard } from '../contract.ts'
import { BoardState, boardSorts, RedKind } from '../core/board.ts'
import { boardWords } from '../core/messages-board.ts'
import { mayLeadProgress, maySeeProgress } from '../core/permissions.ts'
import { quarterName } from '../core/quarter.ts'
import { BoardFilters } from './board-filters.tsx'
import { boardSheet } from './board-sheet.ts'
import { BoardSummary } from './board-summary.tsx'
import { BoardTable } from './board-table.tsx'
import { MoneyTable } from './money-table.tsx'

const pageSize = 30

/** The board: how far the projects of a year are, what calls for a look, and every project with its own. */
export const boardPage = page({
  path: '/board',
  permission: maySeeProgress,
  async render({ ask, actor, lang, query, form }) {
    const year = yearIn(query['year'])
    const file = query['format'] === 'xlsx' || query['format'] === 'csv' ? query['format'] : null
    const wish = {
      ...{ department: (query['department'] ?? '').slice(0, 100), q: (query['q'] ?? '').slice(0, 100) },
      subcommittee: (query['subcommittee'] ?? '').slice(0, 100),
      state: BoardState.safeParse(query['state']).data,
      red: RedKind.safeParse(query['red']).data,
      sort: boardSorts.find((one) => one === query['sort']) ?? 'number',
    }
    const paged = file === null ? { page: pageNumber(query['page']), size: pageSize } : { page: 1, size: 10_000 }
    const asked = await askAll(ask, {
      board: question(seeBoard, { ...wish, ...paged, ...(year === null ? {} : { fiscalYear: year }) }),
      known: question(listPlans, {}),
    })
    if (!asked.ok) return asked
    const { board, known } = asked.value
    const t = boardWords(lang)
    if (file !== null)
      return writtenFile(ask, writeSpreadsheet, {
        ...{ format: file, fileName: t.board, sheets: [boardSheet(board.lines, lang)] },
      })
    const money = board.fiscalYear === null ? null : await ask(seeYear, { fiscalYear: board.fiscalYear })
    const home = `/${actor.districtId}`
    const kept = Object.fromEntries(
      Object.entries({ ...wish, year: board.fiscalYear }).flatMap(([key, value]) =>
        value === undefined || value === null || value === '' ? [] : [[key, String(value)]],
      ),
    )
    const address = (more: Readonly<Record<string, string>>) =>
      `${home}/board?${new URLSearchParams({ ...kept, ...more })}`
    const leads = permits(mayLeadProgress, actor)
    const following = form?.command === followPlan.name ? form : null
    const reminding = form?.command === remindReports.name ? form : null
    const field = fieldIn(following, 'follow')
    return (
      <Frame title={t.board} lead={t.boardLead} crumbs={[]} over={t.asOf(formatDate(board.asOf, lang))}>
        {board.fiscalYear !== null && <BoardSummary board={board} address={address} />}
        {reminding !== null && (
          <ErrorSummary sentence={reminding.sentence} errors={reminding.fieldErrors} prefix="remind" />
        )}
        <Section title={t.projects} id="projects">
          <BoardFilters action={`${home}/board`} board={board} wish={wish} />
          <BoardTable lines={board.lines} found={board.found} none={board.fiscalYear === null} home={home} />
          <Pagination
            page={board.page}
            pageSize={pageSize}
            total={board.found}
            href={(at) => address({ page: String(at) })}
          />
          <LinkRow
            label={t.links}
            links={[
              { href: address({ format: 'xlsx' }), label: t.asXlsx },
              { href: address({ format: 'csv' }), label: t.asCsv },
            ]}
          />
        </Section>
        {money?.ok === true && (
          <MoneyTable year={money.value.fiscalYear} asOf={board.asOf} projects={money.value.byProject} home={home} />
        )}
        {leads && board.due !== null && board.totals.owing > 0 && (
          <Section title={t.remindTitle} id="remind">
            <p>{t.ofDue(quarterName(board.due, lang))}</p>
            <Form action={`${home}/do/performance/remind-reports`}>
              <HiddenField name="quarter" value={board.due} />
              <SubmitButton kind="secondary">{t.remind}</SubmitButton>
            </Form>
          </Section>
        )}
        {leads && known.plans.length > 0 && (
          <Section title={t.follow} id="follow">
            <p>{t.followLead}</p>
            {following !== null && (
              <ErrorSummary sentence={following.sentence} errors={following.fieldErrors} prefix="follow" />
            )}
            <Form action={`${home}/do/performance/follow-plan`}>
              <SelectField
                {...field('planId', t.plan)}
                options={known.plans.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <SubmitButton kind="secondary">{t.followDo}</SubmitButton>
            </Form>
          </Section>
        )}
      </Frame>
    )
  },
})
