import { expect, journey } from '../journey.ts'

journey(
  'points are proposed for a department, approved by another, and stand in its statement',
  async ({ page, signInAs, visit, lookAround, by }) => {
    const evidence = `마을정원 제안 ${by}`
    await signInAs('체험용 사무국 담당', '협치 사무국')
    await visit('/rewards/ledger')
    const propose = page.locator('#propose')
    await propose.getByLabel('누구에게').selectOption('부서')
    await propose.getByLabel('근거').fill(evidence)
    await propose.getByRole('button', { name: '포인트 올리기' }).click()
    await expect(page.getByRole('alert')).toContainText('누가 받는지')
    await expect(propose.getByLabel('근거')).toHaveValue(evidence)
    await lookAround()
    await propose.getByLabel('부서', { exact: true }).selectOption('공원녹지과')
    await propose.getByRole('button', { name: '포인트 올리기' }).click()
    const row = page.getByRole('row').filter({ hasText: evidence })
    await expect(row).toContainText('내가 올렸거나 받는 것이라')
    await lookAround()

    await page.getByRole('button', { name: '로그아웃' }).click()
    await signInAs('체험용 부서장', '부서장')
    await visit('/rewards/ledger')
    await row.getByText('확인하기').first().click()
    await row.getByRole('button', { name: '확인하기' }).click()
    await expect(row).toContainText('승인')
    await lookAround()
    await page.getByRole('button', { name: '로그아웃' }).click()
    await visit('/rewards')
    await expect(page.locator('main')).toContainText('공원녹지과')
    await lookAround()
  },
)
