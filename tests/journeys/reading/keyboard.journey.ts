import { expect, journey } from '../journey.ts'

journey(
  'the first tab leads past the menu to the content, and every stop is visible',
  async ({ page, visit, isMobile }) => {
    await visit('/meetings')
    await page.keyboard.press('Tab')
    const skip = page.locator('a.skip')
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#main$/)
    for (let stop = 0; stop < (isMobile ? 8 : 15); stop++) {
      await page.keyboard.press('Tab')
      const focused = page.locator(':focus')
      await expect(focused).toBeInViewport()
      const outline = await focused.evaluate((element) => getComputedStyle(element).outlineStyle)
      const shadow = await focused.evaluate((element) => getComputedStyle(element).boxShadow)
      expect(outline !== 'none' || shadow !== 'none', await focused.innerText()).toBe(true)
    }
  },
)
