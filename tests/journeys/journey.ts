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

/** A journey through Madang: every page on the way is looked at for accessibility. */
export const journey = base.extend<Traveller & Means>({
  by: ['desktop', { option: true }],
  lookAround: async ({ page, javaScriptEnabled }, use) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) errors.push(message.text())
    })
    await use(async () => {
      if (javaScriptEnabled !== false) expect(await violations(page), page.url()).toEqual([])
      expect(await sidewaysScroll(page), `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0)
      expect(errors, page.url()).toEqual([])
    })
  },
  visit: async ({ page, lookAround }, use) => {
    await use(async (path) => {
      const answer = await page.goto(`/geumcheon${path}`)
      expect(answer?.status(), path).toBe(200)
      await lookAround()
    })
  },
  signInAs: async ({ page, visit }, use) => {
    await use(async (account, role) => {
      await visit('/sign-in')
      await page.getByRole('button', { name: account }).click()
      await expect(page.locator('header')).toContainText(role)
    })
  },
})

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(rules).analyze()
  return found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(' | ')}`)
}

const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Says why personal data of others are read, where the page asks for it before it shows them; once a day it does. */
export async function sayWhy(page: Page, reason: string): Promise<void> {
  const picked = page.getByLabel('까닭')
  if ((await page.getByRole('button', { name: '적고 보기' }).count()) === 0) return
  await picked.selectOption({ label: reason })
  await page.getByRole('button', { name: '적고 보기' }).click()
  await expect(page.getByRole('button', { name: '적고 보기' })).toHaveCount(0)
}

export { expect }
