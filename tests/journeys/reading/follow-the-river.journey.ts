import { expect, journey } from '../journey.ts'

journey(
  'a resident follows the riverside project back to the vote and on to its cost lines',
  async ({ page, visit, lookAround }) => {
    await visit('')
    await page.getByRole('link', { name: '제안이 지나온 길 보기' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('main')).toContainText('나풀나풀')
    await lookAround()

    await visit('/projects/p2021-08')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('안양천에서 놀자')
    await expect(page.locator('main')).toContainText('117,000')
    await expect(page.locator('main')).toContainText('수목식재 및 초화원')
    await expect(page.locator('main')).toContainText('공원녹지과')

    await page.locator('main a[href="/geumcheon/items/anyangcheon-trail"]').first().click()
    await expect(page).toHaveURL(/\/items\/anyangcheon-trail/)
    const thread = page.locator('.thread')
    await expect(thread).toContainText('이관')
    await expect(thread).toContainText('224')
    await expect(thread).toContainText('합동회의')
    await expect(thread).toContainText('117,000')
    await expect(page.locator('main')).toContainText('수목식재 및 초화원')
    await lookAround()

    await thread.locator('a[href*="/projects/p2021-08"]').first().click()
    await expect(page).toHaveURL(/\/projects\/p2021-08/)
  },
)
