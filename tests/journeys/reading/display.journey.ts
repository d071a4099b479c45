import { expect, journey } from '../journey.ts'

journey(
  'one chooses high contrast, large text and English, and the choice stays',
  async ({ page, visit, lookAround }) => {
    await visit('/plans')
    const choose = async (name: string) => {
      await page.locator('details.display > summary').click()
      await page.locator('details.display').getByRole('button', { name, exact: true }).click()
    }
    await choose('고대비')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast')
    await lookAround()
    await choose('가장 크게')
    await expect(page.locator('html')).toHaveAttribute('data-text', '200')
    await lookAround()
    await choose('English')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page).toHaveURL(/\/plans$/)
    await visit('/pipeline')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  },
)

journey('nothing is cut off on a screen of 320 pixels', async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['', '/pipeline', '/items/anyangcheon-trail', '/projects/p2021-01', '/ballots', '/meetings']) {
    await visit(path)
  }
})
