import { expect, journey, post } from '../journey.ts'

journey(
  'a department fills its rows through one link, without an account',
  async ({ page, browser, signInAs, lookAround, by }) => {
    const main = page.locator('main')
    const cycleId = `link-${by}-${Date.now().toString(36)}`
    await signInAs('체험용 사무국 담당', '협치 사무국')
    const period = { from: '2026-03-16', to: '2026-05-04', precision: 'day' }
    const item = {
      itemId: `${cycleId}-1`,
      cycleId,
      kind: 'proposal',
      title: '꽃길',
      enteredOn: period,
      requested: 500_000,
    }
    await post(page, 'items/enter-item', item)
    const round = { roundId: cycleId, cycleId, name: '부서 검토', gateOrder: 1, decider: '관련 부서', workingDays: 5 }
    await post(page, 'screening/open-round', round)
    await post(page, 'screening/hand-out', { roundId: cycleId, departmentId: 'parks', itemIds: [item.itemId] })
    await page.goto(`/geumcheon/review-rounds/${cycleId}`)
    await main.getByRole('button', { name: '공원녹지과 링크 만들기' }).click()
    await expect(main).toContainText('이 주소를 부서에 보내 주세요')
    const address = page.url().replace(/#.*/, '')

    const stranger = await browser.newPage()
    await stranger.goto(address)
    const form = stranger.locator('main')
    await form.getByLabel('부적정', { exact: true }).check()
    await form.getByRole('button', { name: '제출' }).click()
    await expect(form).toContainText('부적정이면 사유를 골라 주세요.')
    await expect(form.getByLabel('부적정', { exact: true })).toBeChecked()
    await form.getByLabel('부적정 사유').selectOption('duplicate')
    await form.getByLabel('의견').fill('이미 추진하고 있습니다.')
    await form.getByRole('button', { name: '제출' }).click()
    await expect(form).toContainText('부서장 확인 대기')
    await stranger.close()

    await page.goto(`/geumcheon/review-rounds/${cycleId}`)
    await expect(main).toContainText('1번 씀')
    await lookAround()
    await main.getByRole('button', { name: '공원녹지과 링크 거두기' }).click()
    const gone = await page.request.get(address)
    expect(gone.ok()).toBe(false)
  },
)
