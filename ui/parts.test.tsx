import { expect, test } from 'vitest'
import { Badge } from './badge.tsx'
import { CardList } from './card-list.tsx'
import { ChartBars } from './chart-bars.tsx'
import { EmptyState } from './empty-state.tsx'
import { FilterBar } from './filter-bar.tsx'
import { KeyFacts } from './key-facts.tsx'
import { LinkRow } from './link-row.tsx'
import { en, ko } from './messages.ts'
import { More } from './more.tsx'
import { Notice } from './notice.tsx'
import { Pagination } from './pagination.tsx'
import { render } from './render-for-test.tsx'
import { Stat, StatRow } from './stat.tsx'
import { StepList } from './step-list.tsx'
import { TabsNav } from './tabs-nav.tsx'
import { Thread } from './thread.tsx'

const nasty = '<b>&"'

test('a badge has words and a shape that is not read out', () => {
  expect(render(<Badge kind="warning">{nasty}</Badge>)).toMatch(
    /icon-warning.*aria-hidden="true".*<\/svg>&lt;b>&amp;&quot;</,
  )
})

test('a notice has a heading of the level asked for', () => {
  expect(render(<Notice kind="info" title="안내" />)).toContain('<h2 class="notice-title">안내</h2>')
  expect(render(<Notice kind="error" title={nasty} level={3} />)).toContain(
    '<h3 class="notice-title">&lt;b>&amp;&quot;</h3>',
  )
})

test('detail folds behind 자세히', () => {
  expect(render(<More>x</More>)).toMatch(/<details class="more"><summary>.*자세히<\/summary>/)
  expect(render(<More summary="근거" open children="x" />)).toMatch(/<details class="more" open><summary>.*근거/)
})

test('facts are pairs of term and description', () => {
  expect(render(<KeyFacts facts={[{ label: '기간', value: nasty }]} />)).toContain(
    '<dt>기간</dt><dd>&lt;b>&amp;&quot;</dd>',
  )
})

test('the page shown is marked among tabs and numbers', () => {
  const tabs = [
    { href: '?a', label: '가', current: true },
    { href: '?b', label: '나', current: false },
  ]
  expect(render(<TabsNav label="보기" tabs={tabs} />)).toContain(
    '<a href="?a" aria-current="page">가</a></li><li><a href="?b">나</a>',
  )
  const pages = render(<Pagination page={2} pageSize={10} total={95} href={(page) => `?p=${page}`} />)
  expect(pages).toMatch(/rel="prev".*\?p=1".*aria-current="page".*\?p=3".*\?p=4".*\?p=10".*rel="next"/)
  expect(pages).not.toContain('?p=5"')
  expect(render(<Pagination page={1} pageSize={10} total={10} href={String} />)).toBe('')
  const last = render(<Pagination page={2} pageSize={10} total={11} href={(page) => `?p=${page}`} />)
  expect(last).not.toContain('rel="next"')
})

test('a card is a list item with a linked heading', () => {
  const cards = [{ href: '/a?b=1&c=2', title: nasty, text: '글', meta: '환경과', badge: <Badge>예정</Badge> }]
  expect(render(<CardList cards={cards} level={2} />)).toContain(
    '<h2 class="card-title"><a href="/a?b=1&amp;c=2">&lt;b>&amp;&quot;</a></h2><p class="card-text">글</p>',
  )
})

test('an empty state says so and leads on', () => {
  expect(render(<EmptyState />)).toContain(ko.empty)
  expect(render(<EmptyState text="없음" action={{ href: '/x', label: '제안하기' }} />)).toContain(
    '<a href="/x">제안하기</a>',
  )
})

test('filters are a GET form that keeps what it does not show', () => {
  const bar = render(
    <FilterBar
      action="/geumcheon/items"
      keep={{ sort: nasty }}
      filters={[
        { kind: 'search', name: 'word', label: '찾는 말', value: nasty },
        { kind: 'select', name: 'year', label: '연도', value: '2021', options: [{ value: '2021', label: '2021년' }] },
      ]}
    />,
  )
  expect(bar).toContain('method="get" action="/geumcheon/items"')
  expect(bar).toContain('<input type="hidden" name="sort" value="&lt;b>&amp;&quot;"/>')
  expect(bar).toContain('<label for="field-word">찾는 말</label><input class="input" type="search" id="field-word"')
  expect(bar).toContain('<option value="2021" selected>2021년</option>')
  expect(bar).toMatch(/href="\/geumcheon\/items">.*조건 지우기/)
  expect(bar).toContain('>찾기</button>')
  expect(render(<FilterBar action="/geumcheon/compare" filters={[]} submit="견주기" />)).toContain('>견주기</button>')
  expect(render(<FilterBar action="/geumcheon/new" filters={[]} clears={false} />)).not.toContain('조건 지우기')
})

test('choices stand folded behind the words sought until one is in use', () => {
  const bar = (value: string) =>
    render(
      <FilterBar
        folds
        action="/geumcheon/items"
        filters={[
          { kind: 'select', name: 'year', label: '연도', value, options: [{ value: 'all', label: '모두' }] },
          { kind: 'search', name: 'word', label: '찾는 말', value: '' },
        ]}
      />,
    )
  expect(bar('all')).toContain('<details class="more"><summary>')
  expect(bar('')).toContain('<details class="more"><summary>')
  expect(bar('2021')).toContain('<details class="more" open><summary>')
  expect(bar('all').indexOf('찾는 말')).toBeLessThan(bar('all').indexOf('조건 더 보기'))
})

test('a number stands with its label and unit', () => {
  const row = render(
    <StatRow>
      <Stat label="사업" value="17" unit="건" note="1건 제외" href="/x" />
      <Stat label="곳" value="3" />
    </StatRow>,
  )
  expect(row).toMatch(/<dl.*<dt><a href="\/x">사업<\/a><\/dt><dd>.*17<span class="stat-unit">건<\/span>.*<dt>곳<\/dt>/)
})

test('links onward are a named list', () => {
  const links = [
    { href: '/a', label: '이력' },
    { href: '/b', label: '제안', main: true },
  ]
  expect(render(<LinkRow label="더 보기" links={links} />)).toMatch(
    /<ul class="link-row" aria-label="더 보기">.*class="button">이력.*button-primary">제안/,
  )
})

test('steps are ordered, dated, and the present one is marked in words too', () => {
  const steps = render(
    <StepList
      label="일정"
      steps={[
        { id: '1', label: '발굴', date: '5월', state: 'done', href: '/x' },
        { id: '2', label: nasty, date: '6월', state: 'now', note: '참여하세요' },
        { id: '3', label: '의결', date: '7월', state: 'next' },
      ]}
    />,
  )
  expect(steps).toMatch(/<ol[^>]*>.*마침.*aria-current="step".*&lt;b>&amp;&quot;.*진행 중.*예정.*<\/ol>/)
})

test('the thread says where on it one stands', () => {
  const thread = render(
    <Thread
      steps={[
        { id: '1', label: '제안', title: nasty, date: '2020. 2. 3.', href: '/x', relation: 'before' },
        {
          id: '2',
          label: '사업',
          title: '알리미',
          date: '2020. 8. 5.',
          amount: '41,000천원',
          relation: 'this',
          note: '글',
        },
        { id: '3', label: '예산', title: '취득비', date: '2020. 12. 18.', relation: 'after' },
      ]}
    />,
  )
  expect(thread).toMatch(
    /<ol.*<a href="\/x">&lt;b>&amp;&quot;<\/a>.*aria-current="true".*지금 보는 것.*41,000천원.*취득비/,
  )
})

test('bars are drawn to the largest, or to the whole, and each says its value', () => {
  const bars = [
    { id: '1', label: nasty, size: 200, value: '200표', share: '67%', marked: true, href: '/x' },
    { id: '2', label: '길', size: 100, value: '100표' },
    { id: '3', label: '없음', size: -5, value: '△5' },
  ]
  const chart = render(<ChartBars caption="투표" bars={bars} note="설명" />)
  expect(chart).toMatch(/<figcaption[^>]*>투표<\/figcaption>.*&lt;b>&amp;&quot;.*67%/)
  expect([...chart.matchAll(/bar-fill" width="(\d+)"/g)].map((found) => found[1])).toEqual(['1000', '500', '0'])
  expect(render(<ChartBars caption="투표" bars={bars} full={400} />)).toContain('bar-fill" width="500"')
  expect(render(<ChartBars caption="투표" bars={[{ id: '1', label: 'x', size: 0, value: '0표' }]} />)).toContain(
    'width="0"',
  )
})

test('no part carries a style attribute, and both languages say everything', () => {
  const all = render(
    <>
      <ChartBars caption="투표" bars={[{ id: '1', label: 'x', size: 1, value: '1' }]} />
      <Badge>예정</Badge>
      <More children="x" />
    </>,
    { lang: 'en' },
  )
  expect(all).not.toMatch(/\sstyle=|<style/)
  expect(Object.keys(en)).toEqual(Object.keys(ko))
  expect(all).toContain('Details')
})
