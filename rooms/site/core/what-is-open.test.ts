import { expect, test } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import type { Opening } from '#kit/opening.ts'
import { whatIsOpen } from './what-is-open.ts'

const opening = (title: string, opensOn: string | null, closesOn: string | null): Opening => ({
  ...{ kind: 'survey', id: title, title, path: `/surveys/${title}`, way: 'answer' },
  opensOn: opensOn === null ? null : localDate(opensOn),
  closesOn: closesOn === null ? null : localDate(closesOn),
})
const titles = (all: readonly Opening[]) => all.map(({ title }) => title)

test('what ends first stands first, from its first through its last day', () => {
  const all = [
    opening('끝없음', '2021-01-01', null),
    opening('오늘까지', null, '2021-03-02'),
    opening('나', '2021-03-02', '2021-03-05'),
    opening('가', '2021-03-01', '2021-03-05'),
    opening('어제까지', '2021-02-01', '2021-03-01'),
    opening('내일부터', '2021-03-03', '2021-03-04'),
  ]
  const seen = whatIsOpen(all, localDate('2021-03-02'))
  expect(titles(seen.open)).toEqual(['오늘까지', '가', '나', '끝없음'])
  expect(seen.next).toBeNull()
})

test('where nothing is open the next one is named, and nothing where none is to come', () => {
  const all = [opening('사월', '2021-04-01', '2021-04-02'), opening('삼월', '2021-03-10', '2021-05-01')]
  expect(whatIsOpen(all, localDate('2021-03-02'))).toMatchObject({ open: [], next: { title: '삼월' } })
  expect(whatIsOpen(all, localDate('2021-06-01'))).toEqual({ open: [], next: null })
})
