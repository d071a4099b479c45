import { randomUUID } from 'node:crypto'
import { arrive, expect, journey, sayWhy } from '../journey.ts'

const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

journey(
  'the secretariat opens a call, and a resident applies on a phone',
  async ({ page, signInAs, visit, lookAround }) => {
    const title = `분과위원 모집 ${randomUUID().slice(0, 8)}`
    await signInAs('체험용 사무국 담당', '협치 사무국')
    await visit('/calls?places=2&criteria=1&jurors=1')
    await page.getByLabel('사람의 이름').fill('사무국')
    await arrive(page, () => page.getByRole('button', { name: '사람 찾기' }).click())
    await sayWhy(page, '점검과 감사')
    await page.getByLabel('모집 이름').fill(title)
    await page.getByRole('textbox', { name: '안내' }).fill('우리 동네 일을 함께 정할 위원을 모십니다.')
    await page.getByLabel('신청 첫날').fill(dayFromNow(-1))
    await page.getByLabel('신청 마지막 날').fill(dayFromNow(7))
    for (const [no, place] of ['교육', '가산동'].entries()) {
      await page.getByRole('textbox', { name: `자리 ${no + 1} 이름` }).fill(place)
      await page.getByLabel(`자리 ${no + 1} 인원`).fill('1')
    }
    await page.getByRole('textbox', { name: '심사 기준 1' }).fill('참여 의지')
    await page.getByLabel('기준 1 만점').fill('열')
    await page.getByLabel('심사위원 1').selectOption('demo-secretariat')
    await page.getByRole('button', { name: '모집 열기' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByRole('textbox', { name: '자리 2 이름' })).toHaveValue('가산동')
    await expect(page.getByLabel('심사위원 1')).toHaveValue('demo-secretariat')
    await lookAround()
    await page.getByLabel('기준 1 만점').fill('10')
    await page.getByRole('button', { name: '모집 열기' }).click()
    await page.getByRole('link', { name: title }).click()
    const address = new URL(page.url()).pathname.replace('/geumcheon', '')

    await page.getByRole('button', { name: '로그아웃' }).click()
    await signInAs('체험용 주민', '주민')
    await page.setViewportSize({ width: 390, height: 844 })
    await visit(address)
    await page.getByLabel('지원 동기').fill('아이들이 다니는 길을 함께 살피고 싶습니다.')
    await page.getByRole('button', { name: '신청하기' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByLabel('지원 동기')).toHaveValue('아이들이 다니는 길을 함께 살피고 싶습니다.')
    await page.getByLabel('신청할 자리').selectOption('가산동')
    await page.getByLabel(/동의합니다/).check()
    await page.getByRole('button', { name: '신청하기' }).click()
    await expect(page.locator('#mine')).toContainText('가산동 자리에 신청했습니다.')
    await lookAround()

    await page.getByRole('button', { name: '로그아웃' }).click()
    await signInAs('체험용 사무국 담당', '협치 사무국')
    await page.goto(`/geumcheon${address}/panel`)
    await sayWhy(page, '점검과 감사')
    await expect(page.locator('#applications')).toContainText('아이들이 다니는 길')
    await lookAround()
  },
)
