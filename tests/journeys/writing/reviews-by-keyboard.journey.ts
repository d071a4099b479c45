import type { Page } from '@playwright/test'
import { expect, journey, post, proveAndSend } from '../journey.ts'
import { stopwatch } from '../stopwatch.ts'

const departments = ['공원녹지과', '교육지원과', '도로과', '주차관리과', '환경과']

/** A cycle with 106 items that stand before its first gate, as the city hands them over. */
async function transferred(page: Page, cycleId: string): Promise<void> {
  const period = { from: '2026-03-16', to: '2026-05-04', precision: 'day' }
  const step = { no: 1, kind: 'review', name: '부서 검토', period }
  await post(page, 'cycle/open-cycle', { cycleId, name: `흐름 ${cycleId}`, fiscalYear: 2027, steps: [step] })
  for (let at = 1; at <= 106; at += 1) {
    const item = { itemId: `${cycleId}-${at}`, cycleId, kind: 'city-transfer', title: `이관 제안 ${at}` }
    await post(page, 'items/enter-item', { ...item, enteredOn: period, requested: 1_000_000 * at })
  }
}

/** The office's own sheet as its clipboard text: merged departments leave blanks, and three rows are wrong. */
const sheet = (): string =>
  [
    '이관 제안 검토부서',
    '연번\t소관부서\t제안명',
    ...Array.from({ length: 106 }, (_, at) => {
      const department = at % 22 === 0 ? (departments[Math.floor(at / 22)] ?? '') : ''
      if (at === 10) return `${at + 1}\t없는과\t이관 제안 ${at + 1}`
      if (at === 11) return `${at + 1}\t공원녹지과\t이관제안 열둘`
      if (at === 12) return `${at + 1}\t공원녹지과\t이관 제안 1`
      return `${at + 1}\t${at === 13 ? '공원녹지과' : department}\t이관 제안 ${at + 1}`
    }),
    '합계\t\t106건',
  ].join('\n')

journey(
  '106 items go from a pasted sheet to their gate, reviewed by keyboard alone',
  async ({ page, signInAs, lookAround }) => {
    const main = page.locator('main')
    const cycleId = `cycle-${Date.now().toString(36)}`
    await signInAs('체험용 사무국 담당', '협치 사무국')
    await transferred(page, cycleId)
    const watch = stopwatch()

    await page.goto('/geumcheon/review-rounds')
    await lookAround()
    await main.getByLabel('이름').fill(`부서 검토 ${cycleId}`)
    await main.getByLabel('흐름').selectOption(cycleId)
    await main.getByLabel('관문의 차례').fill('1')
    await main.getByLabel('또는 근무일수').fill('12')
    await main.getByRole('button', { name: '부서 검토 열기' }).click()
    await main.getByRole('link', { name: `부서 검토 ${cycleId}` }).click()
    await page.waitForURL(/review-rounds\/round-/)
    const round = page.url()
    watch.step('A round of 106 opened')

    await main.getByRole('link', { name: '나누기', exact: true }).click()
    await main.getByLabel('업무표', { exact: true }).fill(sheet())
    await main.getByRole('button', { name: '읽기' }).click()
    await main.getByRole('button', { name: '106건 나누기' }).click()
    await expect(main.getByText('등록되지 않은 부서 이름입니다').first()).toBeVisible()
    await expect(main.locator('.field-error')).toHaveCount(3)
    await lookAround()
    await main.getByRole('group', { name: '13행' }).getByLabel('부서').selectOption('공원녹지과')
    await main.getByRole('group', { name: '14행' }).getByLabel('제안명').fill('이관 제안 12')
    await main.getByRole('group', { name: '15행' }).getByLabel('제안명').fill('이관 제안 13')
    await main.getByRole('button', { name: '106건 나누기' }).click()
    await expect(main.getByRole('heading', { name: '부서별 현황' })).toBeVisible()
    await lookAround()
    watch.step('106 handed out from the pasted sheet, three cells corrected in place')

    await signInAs('체험용 부서 담당', '부서 담당자')
    await page.goto(`${round}/table`)
    const grid = main.getByRole('grid')
    await expect(grid.getByRole('row')).toHaveCount(107)
    const press = async (key: string) => {
      watch.key()
      await page.keyboard.press(key)
    }
    const write = async (text: string) => {
      watch.key()
      await page.keyboard.insertText(text)
      await press('Enter')
    }
    await grid.locator('.grid-field').focus()
    for (let at = 0; at < 106; at += 1) await press(at < 22 ? 'KeyW' : 'KeyQ')
    await press('Control+KeyZ')
    await press('ArrowDown')
    await press('KeyQ')
    await press('ArrowRight')
    await press('ArrowRight')
    for (let at = 0; at < 83; at += 1) await press('ArrowUp')
    for (let at = 0; at < 84; at += 1) await write('중복')
    await press('ArrowRight')
    await press('ArrowRight')
    for (let at = 0; at < 83; at += 1) await press('ArrowUp')
    for (let at = 0; at < 84; at += 1) await write('이미 다른 사업으로 추진하고 있습니다.')
    await press('Control+Enter')
    await expect(main.getByRole('status')).toContainText('모두 저장했습니다. 제출 106 / 106')
    await lookAround()
    watch.step('106 reviews filled and handed in by keyboard')

    await signInAs('체험용 부서장', '부서장')
    await page.goto('/geumcheon/my-reviews')
    await main.getByRole('button', { name: '106건 모두 확인' }).click()
    await expect(main.getByRole('button', { name: '106건 모두 확인' })).toHaveCount(0)
    await lookAround()
    watch.step('106 confirmed by the head')

    await signInAs('체험용 사무국 담당', '협치 사무국')
    await page.goto(round)
    await expect(main.locator('#sum')).toContainText('22')
    await expect(main.locator('#sum')).toContainText('84')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      main.getByRole('link', { name: '엑셀로 받기' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/)
    await main.getByRole('button', { name: '마치고 관문 정하기' }).click()
    await proveAndSend(page)
    await main.getByRole('link', { name: '관문 보기' }).click()
    await expect(main).toContainText('84')
    await lookAround()
    watch.step('The gate decided: 22 + 84 = 106')
    watch.end('From the pasted sheet to the gate')
  },
)
