import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** How a journey travels. */
export interface Means {
  readonly by: 'desktop' | 'phone' | 'without-script'
}

interface Traveller {
  /** Checks the page that stands open: no accessibility violation, nothing wider than the screen, no script error. */
  readonly lookAround: () => Promise<void>
  /** Goes to an address below the district's, which must answer 200, and looks around. */
  readonly visit: (path: string) => Promise<void>
  /** Signs in with a demonstration account, by its name; the page then shows the role. */
  readonly signInAs: (account: string, role: string) => Promise<void>
}

/** What a browser tells that is no fault of the page: a refusal, and a connection that the journey itself cut. */
const expected = /status of 4\d\d|net::ERR_(INTERNET_DISCONNECTED|CONNECTION_RESET)/

/** Whoever travels in a window of their own. */
export function traveller(page: Page, { withScript = true } = {}): Traveller {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) errors.push(message.text())
  })
  const lookAround = async () => {
    await page.waitForLoadState()
    if (withScript) expect(await violations(page), page.url()).toEqual([])
    expect(await sidewaysScroll(page), `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0)
    expect(errors, page.url()).toEqual([])
  }
  const visit = async (path: string) => {
    const answer = await page.goto(`/geumcheon${path}`)
    expect(answer?.status(), path).toBe(200)
    await lookAround()
  }
  const signInAs = async (account: string, role: string) => {
    await visit('/sign-in')
    await page.getByRole('button', { name: account }).click()
    await expect(page.locator('header')).toContainText(role)
  }
  return { lookAround, visit, signInAs }
}

/** A journey through Madang: every page on the way is looked at for accessibility. */
export const journey = base.extend<Traveller & Means & { readonly own: Traveller }>({
  by: ['desktop', { option: true }],
  own: ({ page, javaScriptEnabled }, use) => use(traveller(page, { withScript: javaScriptEnabled !== false })),
  lookAround: ({ own }, use) => use(own.lookAround),
  visit: ({ own }, use) => use(own.visit),
  signInAs: ({ own }, use) => use(own.signInAs),
})

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(rules).analyze()
  return found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(' | ')}`)
}

const sidewaysScroll = (page: Page): Promise<number> =>
  page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)

/** Follows a link or sends a form, and waits until the page stands that it leads to. */
export async function arrive(page: Page, act: () => Promise<void>): Promise<void> {
  const arrived = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame())
  await act()
  await arrived
  await page.waitForLoadState()
}

/** Says why personal data of others are read, where the page asks for it before it shows them; once a day it does. */
export async function sayWhy(page: Page, reason: string): Promise<void> {
  const picked = page.getByLabel('까닭')
  if ((await page.getByRole('button', { name: '적고 보기' }).count()) === 0) return
  await picked.selectOption({ label: reason })
  await page.getByRole('button', { name: '적고 보기' }).click()
  await expect(page.getByRole('button', { name: '적고 보기' })).toHaveCount(0)
}

/** Proves in the window that opens, as the demonstration does, and sends again what waited for it. */
export async function proveAndSend(page: Page): Promise<void> {
  const opened = page.waitForEvent('popup')
  await page.getByRole('link', { name: '본인 확인하기' }).click()
  const proving = await opened
  await proving.getByRole('button', { name: '체험용으로 확인을 대신하기' }).click()
  await expect(proving.locator('main')).toContainText('확인되었습니다.')
  await proving.close()
  await page.getByRole('button', { name: '확인했습니다. 다시 보내기' }).click()
}

export { expect }

/** Has a command carried out as the page's own program would. */
export async function post(page: Page, command: string, data: object): Promise<void> {
  const headers = { Origin: new URL(page.url()).origin }
  const answer = await page.request.post(`/geumcheon/api/${command}`, { data, headers })
  expect(answer.ok(), await answer.text()).toBe(true)
}
