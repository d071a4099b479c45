import { expect, journey, post } from '../journey.ts'

journey(
  'what the review table cannot read stays in its cell, is told and is not lost',
  async ({ page, signInAs, visit, lookAround, by }) => {
    const main = page.locator('main')
    const id = `grid-${by}-${Date.now().toString(36)}`
    const day = { from: '2026-03-16', to: '2026-05-04', precision: 'day' }
    await signInAs('체험용 사무국 담당', '협치 사무국')
    const step = { no: 1, kind: 'review', name: '부서 검토', period: day }
    await post(page, 'cycle/open-cycle', { cycleId: id, name: `흐름 ${id}`, fiscalYear: 2027, steps: [step] })
    const itemIds = [1, 2, 3].map((no) => `${id}-${no}`)
    for (const itemId of itemIds)
      await post(page, 'items/enter-item', {
        ...{ itemId, cycleId: id, kind: 'proposal', title: `제안 ${itemId}`, requested: 2_000_000, enteredOn: day },
      })
    const round = { roundId: id, cycleId: id, name: `검토 ${id}`, gateOrder: 1, decider: '관련 부서', workingDays: 5 }
    await post(page, 'screening/open-round', round)
    await post(page, 'screening/hand-out', { roundId: id, departmentId: 'parks', itemIds })

    await page.getByRole('button', { name: '로그아웃' }).click()
    await signInAs('체험용 부서 담당', '부서 담당자')
    await visit(`/review-rounds/${id}/table`)
    if (by === 'without-script') {
      await expect(main.getByRole('link', { name: `1. 제안 ${id}-1` })).toBeVisible()
      return
    }
    const grid = main.getByRole('grid')
    const widths = () => grid.locator('thead th').evaluateAll((cells) => cells.map((cell) => cell.clientWidth))
    const before = await widths()
    await grid.locator('.grid-field').focus()
    await page.keyboard.press('KeyQ')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await widths()).toEqual(before)
    const reason = grid.getByRole('combobox', { name: '1 부적정 사유' })
    await expect(grid.locator('datalist option')).toHaveCount(8)
    await page.keyboard.insertText('이미 추진함')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect(reason).toHaveValue('이미 추진함')
    await expect(reason).toHaveAttribute('aria-invalid', 'true')
    await expect(grid.getByText('목록에 없는 사유입니다.').first()).toBeVisible()
    const status = main.getByRole('status')
    await expect(status).toContainText('1칸은 읽지 못해 저장하지 않았습니다')
    await expect(status).not.toContainText('모두 저장했습니다')
    await expect(grid.getByText('부적정이면 의견에 까닭을 적어 주세요.')).toBeVisible()
    await lookAround()

    await grid
      .getByRole('row', { name: `2 제안 ${id}-2` })
      .getByRole('gridcell')
      .nth(2)
      .click()
    await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', '적정\t1,500천원\n적정\t1,500,000')
      const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(pasted)
    })
    await expect(grid).toContainText('1,500천원')
    await expect(status).toContainText('2칸은 읽지 못해 저장하지 않았습니다')
    await expect(status).toContainText('나머지는 저장했습니다.')
    await lookAround()
  },
)
