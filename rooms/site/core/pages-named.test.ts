import { expect, test } from 'vitest'
import { pagesNamed } from './pages-named.ts'

const pages = [
  { href: '/budget', label: '예산과 집행' },
  { href: '/budget', label: '예산' },
  { href: '/budget-movements', label: '예산 이동' },
  { href: '/execution', label: '집행' },
  { href: '/accounts-table', label: '예산과목' },
  { href: '/check', label: '검산' },
  { href: '/api', label: 'Open API' },
]
const named = (sought: string) => pagesNamed(pages, sought).map(({ label }) => label)

test.each([
  ['검산', ['검산']],
  ['예산과목', ['예산과목']],
  ['집행', ['집행', '예산과 집행']],
  ['이동 예산', ['예산 이동']],
  ['예산이동', ['예산 이동']],
  ['ㅈㅎ', ['집행', '예산과 집행']],
  ['api', ['Open API']],
  ['검산'.normalize('NFD'), ['검산']],
  ['한강', []],
  ['  ', []],
  ['', []],
])('%s leads to the pages of that name', (sought, found) => {
  expect(named(sought)).toEqual(found)
})

test('a page with two names is offered once, by the nearer one', () => {
  expect(named('예산')).toEqual(['예산', '예산과목', '예산 이동'])
})
