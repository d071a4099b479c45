import type { Page } from '@playwright/test'
import { expect, journey } from '../journey.ts'

const paths = [
  ...['', '/pipeline', '/items', '/items/anyangcheon-trail', '/plans/plan-2021/tables', '/projects/p2021-08'],
  ...['/projects/p2021-08/lines', '/budget', '/ballots', '/meetings', '/check', '/sign-in', '/privacy/register'],
]

/** Boxes that scroll sideways and cannot be reached by the keyboard, or do not say what they are. */
const unreachableBoxes = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((box) => /auto|scroll/.test(getComputedStyle(box).overflowX) && box.scrollWidth > box.clientWidth + 1)
      .filter((box) => {
        const isNamed = box.hasAttribute('aria-label') || box.hasAttribute('aria-labelledby')
        const holdsAStop = box.querySelector('a[href], button, input, select, [tabindex="0"]') !== null
        return !(box.tabIndex >= 0 && isNamed) && !holdsAStop && !box.matches('textarea, input, pre[tabindex]')
      })
      .map((box) => `${box.tagName.toLowerCase()}.${box.className}`),
  )

/** Words that are cut off: their box hides what does not fit, and was not made to be unseen. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter((one) => one.checkVisibility() && one.clientWidth > 8 && one.clientHeight > 8)
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ''))
      .filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one)
        const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip'
        return (
          (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
          (hides(overflowY) && one.scrollHeight > one.clientHeight + 1)
        )
      })
      .map((one) => `${one.className}: ${one.textContent?.slice(0, 40)}`),
  )

/** How much of the window stays covered by what does not scroll away. */
const coveredHeight = (page: Page): Promise<number> =>
  page.evaluate(() => {
    window.scrollTo(0, document.documentElement.scrollHeight / 2)
    return [...document.querySelectorAll('body *')]
      .filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position))
      .map((one) => one.getBoundingClientRect())
      .filter(({ width, top, bottom }) => width > innerWidth / 2 && bottom > 0 && top < innerHeight)
      .reduce((sum, { height }) => sum + height, 0)
  })

async function expectWhole(page: Page): Promise<void> {
  expect(await unreachableBoxes(page), page.url()).toEqual([])
  expect(await cutOff(page), page.url()).toEqual([])
}

journey(
  'at 400 % nothing is lost, and nothing but tables in their own boxes scrolls both ways',
  async ({ page, visit }) => {
    // 1280 by 1024 pixels at 400 %.
    await page.setViewportSize({ width: 320, height: 256 })
    for (const path of paths) {
      await visit(path)
      await expectWhole(page)
      expect(await coveredHeight(page), `${path} is covered`).toBeLessThan(128)
    }
  },
)

journey('with text twice as large nothing is lost', async ({ page, context, baseURL, visit }) => {
  await context.addCookies([{ name: 'madang_display', value: 'ko.light.200', url: baseURL ?? '' }])
  for (const path of paths) {
    await visit(path)
    await expect(page.locator('html')).toHaveAttribute('data-text', '200')
    await expectWhole(page)
  }
})

journey('with spaces between letters, words and lines nothing is lost', async ({ page, visit }) => {
  for (const path of ['', '/items/anyangcheon-trail', '/projects/p2021-08', '/plans/plan-2021', '/sign-in']) {
    await visit(path)
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      )
      document.adoptedStyleSheets.push(sheet)
    })
    await expectWhole(page)
  }
})
