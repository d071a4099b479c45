import { expect, journey } from '../journey.ts'
import { operatorAddress } from '../start-madang.ts'

journey('an operator looks at night, and finds what to do', async ({ page, lookAround }) => {
  await page.goto(operatorAddress)
  await lookAround()
  await expect(page.getByRole('table', { name: '이 프로그램이 시작된 뒤의 것입니다.' })).toContainText('봉인')
  await page.getByRole('link', { name: '할 일: backup-off' }).click()
  await expect(page.getByRole('heading', { name: 'backup-off' })).toBeInViewport()
  await lookAround()
  await page.getByRole('link', { name: '운영자의 쪽으로' }).click()
  await page.getByRole('link', { name: 'English' }).click()
  await lookAround()
  await expect(page.getByRole('heading', { name: 'Slow statements' })).toBeVisible()
})
