import { expect, journey } from '../journey.ts'

journey(
  'a resident follows the alley from the vote of 2020 to the last won, what was measured, and the next plan',
  async ({ page, visit, lookAround }) => {
    await visit('/projects/p2022-01')
    await expect(page.locator('main')).toContainText('그래서: 새 골목도 공사에 앞서 주민감독관이 먼저 살핍니다.')
    await expect(page.locator('main')).toContainText('2021년 야간 안전한 골목길 만들기')
    await lookAround()

    await page.locator('main a[href="/geumcheon/items/safe-alley"]').first().click()
    await expect(page).toHaveURL(/\/items\/safe-alley/)
    const steps = page.locator('.thread')
    const told = ['106건', '1차 심사', '207표', '합동회의 최종 확정', '협의조정 후 최종본', '협치사업 추진', '보조금']
    for (const words of [...told, '단계 완료: 설계완성 및 공사', '현장점검', '시정', '부서 자체평가', '배운 것'])
      await expect(steps.first()).toContainText(words)
    await expect(steps.first().locator('a[href*="/projects/p2022-01"]')).toHaveCount(1)

    await page.getByText('사업 안의 내용:').click()
    const inside = page.getByRole('table', { name: '사업 안의 내용' })
    await expect(inside).toContainText('62.2% · 목표 62.2%')
    await expect(inside).toContainText('시설비')
    await lookAround()
  },
)
