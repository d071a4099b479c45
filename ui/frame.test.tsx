import { expect, test } from 'vitest'
import { Frame } from './frame.tsx'
import { render } from './render-for-test.tsx'

const shown = (changed = {}) =>
  render(
    <Frame title="제안 <목록> & 결과" crumbs={[{ href: '/geumcheon/plans', label: '계획' }]} lead="모두 보여 드립니다.">
      <p>본문</p>
    </Frame>,
    changed,
  )

test('says its language, colours and text size', () => {
  expect(shown()).toContain('<html lang="ko" data-theme="light" data-text="100">')
  expect(shown({ lang: 'en', theme: 'contrast', text: '200' })).toContain(
    '<html lang="en" data-theme="contrast" data-text="200">',
  )
})

test('has one h1, which is the title, and the title of the district', () => {
  expect(shown().match(/<h1>/g)).toHaveLength(1)
  expect(shown()).toContain('<h1>제안 &lt;목록> &amp; 결과</h1>')
  expect(shown()).toContain('<title>제안 &lt;목록> &amp; 결과 - 금천구 마당</title>')
})

test('the first link skips to the main part', () => {
  expect(/<body><a class="skip" href="#(\w+)">본문 바로가기<\/a>/.exec(shown())?.[1]).toBe('main')
  expect(shown()).toContain('<main id="main"')
})

test('shows the way here and the place in the menu', () => {
  expect(shown()).toMatch(/처음<\/a>.*계획<\/a>.*<span aria-current="page">제안/)
  expect(shown()).toContain('<a href="/geumcheon/items" aria-current="page">제안</a>')
  expect(shown({ path: '/geumcheon' })).not.toContain('class="crumbs"')
})

test('the folded menu leads to the sister pages of every part, the open menu to those of the part shown', () => {
  const under = [
    { href: '/geumcheon/budget', label: '예산', current: false },
    { href: '/geumcheon/execution', label: '집행', current: true },
  ]
  const only = [{ href: '/geumcheon/plans', label: '하나뿐', current: false }]
  const nav = [
    { href: '/geumcheon/plans', label: '사업', current: false, under: only },
    { href: '/geumcheon/budget', label: '돈', current: true, under },
  ]
  const html = shown({ nav })
  const folded = /<div class="menu-panel">.*?<\/details>/.exec(html)?.[0] ?? ''
  expect(folded).toMatch(/돈<\/a><ul class="nav-sisters">.*href="\/geumcheon\/execution" aria-current="page">집행/)
  expect(html.match(/nav-sisters/g)).toHaveLength(1)
  expect(html).toMatch(/<nav class="tabs" aria-label="돈">.*집행/)
  expect(html).not.toContain('하나뿐')
})

test('what was done stands first on the page, and first in its title', () => {
  const html = shown({ said: '저장했습니다.' })
  expect(html).toMatch(/<main[^>]*><div class="notice notice-success said" role="status">.*저장했습니다\..*<h1>/)
  expect(html).toContain('<title>저장했습니다. 제안')
  expect(shown()).not.toContain('role="status"')
})

test('display settings come back to this page, and the present choice is pressed', () => {
  expect(shown()).toContain('action="/geumcheon/display"')
  expect(shown()).toContain('name="then" value="/geumcheon/items?year=2021&amp;word=a"')
  expect(shown()).toMatch(/name="text" value="100" aria-pressed="true"/)
  expect(shown()).toMatch(/name="theme" value="contrast" aria-pressed="false"/)
  expect(shown()).toMatch(/name="lang" value="en" aria-pressed="false" lang="en">English/)
})

test('a visitor may sign in; a signed-in person sees the role and may sign out', () => {
  expect(shown()).toContain('href="/geumcheon/sign-in"')
  const signedIn = shown({ csrf: 's3cret', person: { label: '협치담당' } })
  expect(signedIn).not.toContain('href="/geumcheon/sign-in"')
  expect(signedIn).toMatch(/do\/identity\/end-session"><input type="hidden" name="_csrf" value="s3cret"\/>.*협치담당/)
})

test('no id stands twice, and every label finds its control', () => {
  const ids = [...shown().matchAll(/ id="([^"]+)"/g)].map((found) => found[1])
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, target] of shown().matchAll(/ for="([^"]+)"/g)) expect(ids).toContain(target)
})

test('carries no script, style or address of another site', () => {
  expect(shown()).not.toMatch(/<script|<style|\sstyle=|\son\w+=|https?:/)
})
