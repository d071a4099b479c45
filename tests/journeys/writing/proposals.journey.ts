import { randomUUID } from 'node:crypto'
import { expect, journey, post } from '../journey.ts'
import { sentTo } from '../sent-to.ts'

journey(
  'a resident writes first and signs in afterwards; the office answers, the head checks, and it is sent',
  async ({ page, signInAs, visit, lookAround }) => {
    const title = `별빛공원 그늘막 ${randomUUID().slice(0, 8)}`
    const signOut = () => page.getByRole('button', { name: '로그아웃' }).click()
    await visit('/proposals/new')
    await page.getByLabel('제목').fill(title)
    await page.getByLabel('어디').fill('별빛공원')
    await page.getByLabel('무엇이 불편한지').fill('여름에 너무 덥습니다.')
    await page.getByLabel('어떻게 하면 좋을지').fill('그늘막을 놓아 주세요.')
    await page.getByRole('button', { name: '로그인하고 제안하기' }).click()
    await page.getByRole('button', { name: '체험용 주민' }).click()
    await expect(page.getByLabel('제목')).toHaveValue(title)
    await page.locator('summary').filter({ hasText: '자세히' }).click()
    await page.getByLabel('절차').selectOption('suggestion')
    await lookAround()
    await page.getByRole('button', { name: '제안하기', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.locator('main')).toContainText('답변 기한')
    await lookAround()
    const address = new URL(page.url()).pathname.replace('/geumcheon', '')
    await visit('/proposals/new')
    await page.getByLabel('제목').fill(title)
    await page.getByLabel('어디').fill('별빛공원')
    await page.getByRole('button', { name: '비슷한 제안 보기' }).click()
    await expect(page.locator('main').getByRole('link', { name: title }).first()).toBeVisible()
    await lookAround()
    await signOut()

    await signInAs('체험용 사무국 담당', '협치 사무국')
    await visit('/proposals/desk?view=unassigned')
    await visit(address)
    await page.getByLabel('부서', { exact: false }).first().selectOption({ index: 1 })
    await page.getByLabel('까닭').first().fill('공원 시설입니다')
    await page.getByRole('button', { name: '보내기' }).first().click()
    await expect(page.locator('main')).toContainText('담당 부서를 정했습니다')
    await page.getByLabel('결과').selectOption({ label: '불채택' })
    await page.getByLabel('부서 의견').fill('올해 예산이 모자랍니다.')
    await page.getByRole('button', { name: '답변 저장' }).click()
    await expect(page.getByRole('alert')).toContainText('까닭을 하나 이상')
    await expect(page.getByLabel('부서 의견')).toHaveValue('올해 예산이 모자랍니다.')
    await page.getByLabel('이미 하고 있거나 같은 제안이 있음').check()
    await page.getByRole('button', { name: '답변 저장' }).click()
    await expect(page.locator('main')).toContainText('팀장 확인 대기')
    await lookAround()
    await page.getByRole('button', { name: '확인하기' }).click()
    await expect(page.getByRole('alert')).toContainText('내가 쓴 답변')
    await signOut()

    await signInAs('체험용 부서장', '부서장')
    await visit(address)
    await page.getByRole('button', { name: '확인하기' }).click()
    await expect(page.locator('main')).toContainText('통지 대기')
    await signOut()

    await signInAs('체험용 사무국 담당', '협치 사무국')
    await visit(address)
    await page.getByRole('button', { name: '통지하기' }).click()
    await expect(page.getByRole('heading', { name: '답변: 불채택' })).toBeVisible()
    await signOut()
    await visit(address)
    await expect(page.locator('main')).toContainText('이미 추진하고 있거나')
  },
)

journey(
  'an officer takes in what people told at a visit, and one of them asks by telephone number where it stands',
  async ({ page, signInAs, visit, lookAround, by }) => {
    const main = page.locator('main')
    const key = randomUUID().slice(0, 8)
    const phone = `0107${{ desktop: '1', phone: '2', 'without-script': '3' }[by]}00${String(Date.now()).slice(-4)}`
    await signInAs('체험용 사무국 담당', '협치 사무국')
    await visit('/proposals/intake')
    await main.locator('#field-consent').selectOption({ label: '서명으로 받음' })
    const told = [
      ['제목', '어디', '불편한 점', '바라는 점', '연락처'],
      [`의자 ${key}`, '은행나무길', '쉴 곳이 없습니다.', '의자를 놓아 주세요.', phone],
      [`화장실 ${key}`, '별빛공원', '멉니다.', '하나 더 지어 주세요.', '전화 없음'],
    ]
    await main.getByLabel('표', { exact: true }).fill(told.map((row) => row.join('\t')).join('\n'))
    await main.getByRole('button', { name: '읽기' }).click()
    await expect(main).toContainText('맞지 않는 칸이 1개 있습니다')
    await lookAround()
    await main.locator('#problems').getByLabel('연락처').fill('')
    await main.getByRole('button', { name: '고친 것 확인' }).click()
    await expect(main).toContainText('2건이 모두 맞습니다.')
    await main.getByLabel('찾아가는 접수').check()
    await main.locator('#intake-receivedOn').fill('2099-01-01')
    await main.getByRole('button', { name: '2건 접수' }).click()
    await expect(page.getByRole('alert')).toContainText('받은 날이 오늘보다 뒤입니다.')
    await expect(main.getByLabel('찾아가는 접수')).toBeChecked()
    await lookAround()
    await main.locator('#intake-receivedOn').fill('2026-01-05')
    await main.getByRole('button', { name: '2건 접수' }).click()
    await expect(main).toContainText('제안을 대신 접수했습니다.')
    await page.getByRole('button', { name: '로그아웃' }).click()

    await visit('/proposals/where')
    await main.getByLabel('휴대전화 번호나 전자우편 주소').fill(phone)
    await main.getByRole('button', { name: '확인 번호 받기' }).click()
    await lookAround()
    const code = await sentTo(page, phone)
    await main.getByLabel('확인 번호').fill(code === '000000' ? '111111' : '000000')
    await main.getByRole('button', { name: '확인', exact: true }).click()
    await expect(main).toContainText('번호가 맞지 않습니다. 4번 더')
    await main.getByLabel('확인 번호').fill(code)
    await main.getByRole('button', { name: '확인', exact: true }).click()
    await expect(main.getByRole('link', { name: `의자 ${key}` })).toBeVisible()
    await expect(main).not.toContainText(`화장실 ${key}`)
    await lookAround()
  },
)

journey(
  'residents argue for and against a proposal and reply; a bad word is hidden with a reason',
  async ({ page, signInAs, visit, lookAround }) => {
    const main = page.locator('main')
    const proposalId = `argued-${randomUUID().slice(0, 8)}`
    const signOut = () => page.getByRole('button', { name: '로그아웃' }).click()
    await signInAs('체험용 사무국 담당', '협치 사무국')
    await visit('/proposals/rules')
    await main.getByLabel('제안마다 찬반 의견과 답글을 받습니다').check()
    await main.locator('#arguments').getByRole('button', { name: '저장' }).click()
    await expect(page.getByLabel('제안마다 찬반 의견과 답글을 받습니다')).toBeChecked()
    await signOut()

    await signInAs('체험용 주민', '주민')
    const words = { title: '가로등', place: '안양천', problem: '어둡습니다.', wish: '달아 주세요.' }
    await post(page, 'proposals/propose', { proposalId, ...words })
    await visit(`/proposals/${proposalId}`)
    await main.getByRole('link', { name: /찬반 의견/ }).click()
    await main.getByRole('button', { name: '의견 올리기' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await main.getByLabel('반대', { exact: true }).check()
    await main.getByLabel('까닭').fill('눈이 부십니다.')
    await main.getByRole('button', { name: '의견 올리기' }).click()
    await expect(main).toContainText('찬성 0, 반대 1')
    await main.locator('summary').filter({ hasText: '1번 의견에 답글' }).click()
    await main.getByLabel('답글').fill('갓을 씌우면 됩니다.')
    await main.getByRole('button', { name: '답글 올리기' }).click()
    await expect(main).toContainText('갓을 씌우면 됩니다.')
    await lookAround()
    await signOut()

    await signInAs('체험용 사무국 담당', '협치 사무국')
    await visit(`/proposals/${proposalId}/arguments`)
    await main.locator('summary').filter({ hasText: '1번 가리기' }).click()
    await main.locator('#moderate-1-reason').fill('욕설')
    await main.getByRole('button', { name: '1번 가리기' }).click()
    await expect(main).toContainText('가린 의견입니다. 까닭: 욕설')
    await expect(main).toContainText('찬성 0, 반대 0')
    await lookAround()
  },
)
