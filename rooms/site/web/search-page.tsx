import { page } from '#kernel/page.ts'
import { CardList } from '#ui/card-list.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { search } from '../contract.ts'
import { words } from '../core/messages.ts'
import { maySeeSite } from '../core/permissions.ts'
import { FoundPages } from './found-pages.tsx'

const size = 20

/** Search over everything, by parts of words or initial consonants. */
export const searchPage = page({
  path: '/search',
  permission: maySeeSite,
  async render({ ask, actor, lang, query }) {
    const q = (query['q'] ?? '').slice(0, 100)
    const kind = query['kind'] === '' ? undefined : query['kind']?.slice(0, 40)
    const answer = await ask(search, { q, kind, page: pageNumber(query['page']), size })
    if (!answer.ok) return answer
    const t = words(lang)
    const { entries, kinds, total, page: shown } = answer.value
    const home = `/${actor.districtId}`
    const kindWord = (one: string) => t.kinds[one] ?? one
    const address = (to: number) => {
      const wanted = new URLSearchParams({ q, ...(kind === undefined ? {} : { kind }), page: String(to) })
      return `${home}/search?${wanted.toString()}`
    }
    const found = kinds.reduce((sum, one) => sum + one.count, 0)
    return (
      <Frame title={t.searchTitle} crumbs={[]} lead={t.searchLead}>
        <FilterBar
          action={`${home}/search`}
          filters={[
            { kind: 'search', name: 'q', label: t.searchLabel, value: q },
            {
              kind: 'select',
              name: 'kind',
              label: t.kind,
              value: kind ?? '',
              options: [
                { value: '', label: `${t.allKinds} (${found})` },
                ...kinds.map((one) => ({ value: one.kind, label: `${kindWord(one.kind)} (${one.count})` })),
              ],
            },
          ]}
        />
        {q.trim() === '' && <EmptyState text={t.searchEmpty} />}
        {q.trim() !== '' && (
          <FoundPages q={q} lang={lang} otherwise={total === 0 && <EmptyState text={t.searchNone(q)} />} />
        )}
        {total > 0 && <h2>{t.searchResults(q, total)}</h2>}
        <CardList
          cards={entries.map((entry) => ({
            href: `${home}${entry.path}`,
            title: entry.title,
            meta: kindWord(entry.path.startsWith('/proposals/') ? 'proposal' : entry.kind),
            text: excerpt(entry.text),
          }))}
        />
        <Pagination page={shown} pageSize={size} total={total} href={address} />
      </Frame>
    )
  },
})

const excerpt = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text)
