import type { Locator } from '@playwright/test'
import { expect, journey } from '../journey.ts'

/** What a person sees of an element beside its colours: lines around and under it, and its weight. */
const drawn = (element: Locator) =>
  element.evaluate((one) => {
    const { borderTopWidth, borderBottomWidth, outlineStyle, textDecorationLine, fontWeight } = getComputedStyle(one)
    return { borderTopWidth, borderBottomWidth, outlineStyle, textDecorationLine, fontWeight }
  })

journey(
  'in forced colours one sees where the focus is, what is chosen and where one is',
  async ({ page, visit, isMobile }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    for (const path of ['', '/pipeline', '/plans/plan-2021', '/projects/p2021-08', '/check', '/sign-in']) {
      await visit(path)
      for (let stop = 0; stop < 12; stop++) {
        await page.keyboard.press('Tab')
        const focused = page.locator(':focus')
        if ((await focused.count()) === 0) break
        // The field of the search shows it on the box around field and button.
        const isSeen = await focused.evaluate((one) =>
          [one, one.closest('form') ?? one].some((each) => getComputedStyle(each).outlineStyle !== 'none'),
        )
        expect(isSeen, `${path}: ${(await focused.innerText()).slice(0, 40)}`).toBe(true)
      }
    }
    await visit('/plans')
    if (!isMobile) {
      const current = page.locator('.nav-row .nav a[aria-current]')
      const other = page.locator('.nav-row .nav a:not([aria-current])').first()
      await expect(current).toHaveCount(1)
      expect(await drawn(current)).not.toEqual(await drawn(other))
    }
    await visit('/pipeline?measure=won')
    const chosen = page.locator('main nav [aria-current]').first()
    expect(await drawn(chosen)).not.toEqual(await drawn(page.locator('main nav a:not([aria-current])').first()))
  },
)

journey('every state is told in words, not by its colour', async ({ page, visit }) => {
  for (const path of ['/pipeline', '/findings', '/meetings', '/ballots', '/execution', '/reviews']) {
    const answer = await page.goto(`/geumcheon${path}`)
    if (answer?.status() !== 200) continue
    const silent = await page.locator('.badge, .notice, .mark').evaluateAll((marks) =>
      marks
        .filter((mark) => mark.closest('header, footer') === null && mark.getAttribute('aria-hidden') !== 'true')
        .filter((mark) => (mark.textContent ?? '').trim() === '' && mark.getAttribute('aria-label') === null)
        .map((mark) => mark.outerHTML.slice(0, 80)),
    )
    expect(silent, path).toEqual([])
  }
  await visit('/pipeline')
})

journey('nothing moves for who asked for less motion', async ({ page, visit }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const path of ['', '/pipeline', '/items', '/projects/p2021-08', '/projects/p2021-08/lines', '/check']) {
    await visit(path)
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((one) => {
          const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(one)
          const lasts = transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0)
          const runs = animationName !== 'none' && Number.parseFloat(animationDuration) > 0
          return lasts || runs || scrollBehavior === 'smooth'
        })
        .map((one) => `${one.tagName}.${one.getAttribute('class')}`),
    )
    expect(moving, path).toEqual([])
  }
})
