import { askAll, page, question } from '#kernel/page.ts'
import { formatCount } from '#kit/format-count.ts'
import { dateInSeoul, formatDate, LocalDate } from '#kit/korean-date.ts'
import { listDepartments, seeDistrict } from '#rooms/organization/contract.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { Frame } from '#ui/frame.tsx'
import { Notice } from '#ui/notice.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { lettersAtOnce, listLetters } from '../contract-deliveries.ts'
import { answerText } from '../core/answer-text.ts'
import { words } from '../core/messages.ts'
import { maySeeDesk } from '../core/permissions.ts'

/** The letters of a day, to be printed: each on a page of its own. */
export const lettersPage = page({
  path: '/proposals/desk/letters',
  permission: maySeeDesk,
  async render({ ask, actor, lang, query, now }) {
    const on = LocalDate.safeParse(query['on']).data ?? dateInSeoul(now)
    const asked = await askAll(ask, {
      district: question(seeDistrict, {}),
      listed: question(listLetters, { on, page: pageNumber(query['page']) }),
      departments: question(listDepartments, {}),
    })
    if (!asked.ok) return asked
    const { district, listed, departments } = asked.value
    const all = words(lang)
    const t = all.deliveries
    const home = `/${actor.districtId}`
    const { letters, total, page: at } = listed
    const after = Math.max(0, total - at * lettersAtOnce)
    const here = (to: number) => `${home}/proposals/desk/letters?on=${on}&page=${to}`
    const nameOf = (id: string | null) => departments.departments.find((one) => one.id === id)?.name ?? ''
    return (
      <Frame
        title={t.lettersTitle}
        over={formatDate(on, lang)}
        lead={t.lettersLead(formatCount(letters.length))}
        crumbs={[
          { href: `${home}/proposals`, label: all.proposalsTitle },
          { href: `${home}/proposals/desk/sent`, label: t.title },
        ]}
      >
        {after > 0 && (
          <Notice kind="warning" title={t.moreLetters(formatCount(after))}>
            <p>
              <a href={here(at + 1)}>{t.nextLetters}</a>
            </p>
          </Notice>
        )}
        {total === 0 && <EmptyState text={t.noLetters} />}
        {letters.map(({ proposalId, title, submittedOn, departmentId, answer }) => (
          <article key={proposalId} class="letter">
            <h2>{t.letterTitle(title)}</h2>
            <p>
              {all.submittedOn} {formatDate(submittedOn, lang)} · {all.number} {proposalId}
            </p>
            {answerText(answer, lang).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <p class="letter-from">
              {t.from([district.name, nameOf(departmentId)].join(' ').trim(), formatDate(on, lang))}
            </p>
          </article>
        ))}
        <Pagination page={at} pageSize={lettersAtOnce} total={total} href={here} />
      </Frame>
    )
  },
})
