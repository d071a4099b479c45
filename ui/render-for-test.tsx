import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { PageContext, type PageValue } from './page-context.ts'

const page: PageValue = {
  lang: 'ko',
  theme: 'light',
  text: '100',
  district: { id: 'geumcheon', name: '금천구' },
  path: '/geumcheon/items?year=2021&word=a',
  csrf: null,
  person: null,
  nav: [
    { href: '/geumcheon/items', label: '제안', current: true },
    { href: '/geumcheon/plans', label: '사업', current: false },
  ],
}

/** Renders a part as it would stand on a page, for tests of what it says. */
export const render = (content: VNode, changed: Partial<PageValue> = {}): string =>
  renderToString(<PageContext.Provider value={{ ...page, ...changed }}>{content}</PageContext.Provider>)
