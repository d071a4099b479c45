import { expect, journey } from '../journey.ts'

const inSeoul = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' })
const day = (days: number): string => inSeoul.format(Date.now() + days * 86_400_000)

/** The number of the pledge that each window adds. */
const ofWindow = { desktop: '101', phone: '102', 'without-script': '103' } as const

journey(
  'a pledge is added with its plan, told quarter by quarter, and its status changes by a decision alone',
  async ({ page, signInAs, visit, lookAround, by }) => {
    const no = ofWindow[by]
    const title = `찾아가는 동주민센터 ${no}`
    await signInAs('체험용 사무국 담당', '협치 사무국')
    await visit('/pledges')
    await page.getByRole('link', { name: '공약 올리기' }).click()
    await lookAround()
    await page.getByLabel('번호 (필수)').fill(no)
    await page.getByRole('textbox', { name: '공약 (필수)' }).fill(title)
    await page.getByLabel('시작하는 달').fill('2018-07')
    await page.getByLabel('끝나는 달').fill('2099-06')
    await page.getByRole('button', { name: '공약 올리기' }).click()
    const year = day(0).slice(0, 4)
    await page
      .getByRole('textbox', { name: '연차별 추진계획' })
      .fill(`단위사업\t구분\t항목\t${year}\n협력\t\t연석회의\t12회`)
    await page.getByRole('button', { name: '저장' }).click()
    await expect(page.locator('#targets')).toContainText('12회')
    await lookAround()
    const address = new URL(page.url()).pathname.replace('/geumcheon', '')

    await page.getByRole('link', { name: '실적 적기' }).click()
    await page.getByLabel('연석회의').fill('3회')
    await page.getByRole('button', { name: '저장' }).click()
    await expect(page.locator('#results')).toContainText('3회')
    await lookAround()

    await visit(`${address}/edit`)
    const status = page.locator('#status')
    await status.getByLabel('바꿀 추진상황').selectOption('완료')
    await status.getByRole('button', { name: '추진상황 바꾸기' }).click()
    await expect(page.getByRole('alert')).toContainText('결정이 있어야 바뀝니다')
    await lookAround()
    await status.getByLabel('무엇으로').selectOption('회의')
    await status.getByLabel('문서번호나 회의 이름').fill('공약 보고회')
    await status.getByLabel('결정한 날').fill(day(0))
    await status.getByLabel('까닭').fill('목표를 이룸')
    await status.getByRole('button', { name: '추진상황 바꾸기' }).click()
    const links = page.locator('#links')
    await links.getByLabel('무엇에 이을까요').selectOption('계획의 사업')
    await links.getByLabel('사업이나 산출내역, 업무의 번호').fill('p2021-08')
    await links.getByRole('button', { name: '잇기' }).click()
    await expect(links).toContainText('안양천에서 놀자')
    await visit(address)
    await expect(page.locator('#linked')).toContainText('합계')
    await lookAround()
    await expect(page.locator('#changes')).toContainText('정상추진 → 완료')
    await visit(`/pledges?q=${no}`)
    await expect(page.locator('main')).toContainText(title)
    await expect(page.locator('#quarters')).toContainText('완료')
    await lookAround()

    await visit('/pledge-juries')
    const jury = `평가단 ${no}`
    await page.getByRole('textbox', { name: '이름 (필수)' }).fill(jury)
    await page.getByLabel('뽑을 사람 수').fill('2')
    await page.getByLabel('신청 시작').fill(day(-3))
    await page.getByLabel('신청 마감').fill(day(-1))
    await page.getByRole('button', { name: '모집하기' }).click()
    await expect(page.locator('main')).toContainText('추첨 기다림')
    await lookAround()
    await page.getByRole('button', { name: '추첨하기' }).click()
    await expect(page.getByRole('alert')).toContainText('신청한 사람이 없어')
  },
)
