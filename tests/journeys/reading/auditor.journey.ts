import { expect, journey } from '../journey.ts'

journey(
  'an auditor follows a gate that does not reconcile to what is missing, its history and the chain',
  async ({ page, visit, lookAround }) => {
    await visit('/gates/g2020-c3')
    await expect(page.locator('main')).toContainText('337,000')
    await expect(page.locator('main')).toContainText('170,000')
    await visit('/findings?rule=rejection-without-reason')
    await expect(page.locator('main table')).toBeVisible()
    await visit('/findings?rule=departs-from-vote')
    await expect(page.locator('main')).toContainText('선정되지 않았으나')
    await visit('/history/gate/g2020-c3')
    await expect(page.locator('main')).toContainText('관문')
    await page.getByRole('link', { name: '봉인 사슬' }).first().click()
    await expect(page.locator('main code')).toHaveText(/^[0-9a-f]{64}$/)
    await lookAround()
  },
)

journey('the figures of the paper stand on the pages', async ({ page, visit }) => {
  await visit('/plans/plan-2021')
  for (const figure of ['900,000', '56,364', '956,364']) await expect(page.locator('main')).toContainText(figure)
  await visit('/plans/plan-2021/budget')
  for (const figure of ['665,000', '235,000', '195,780']) await expect(page.locator('main')).toContainText(figure)
  await visit('/meetings?year=2019')
  for (const figure of ['93', '1,567']) await expect(page.locator('main')).toContainText(figure)
  await visit('/bodies/governance-council')
  await expect(page.locator('main')).toContainText('30')
})
