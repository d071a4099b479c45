import { randomUUID } from 'node:crypto'
import { expect, journey, post, sayWhy } from '../journey.ts'

/** Today in Seoul: one registers, comes and votes on the day of the forum. */
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' }).format(new Date())

journey(
  'a forum from its call to a result with ties in the thread of an item',
  async ({ page, signInAs, visit, lookAround }) => {
    const mark = randomUUID().slice(0, 8)
    const [title, itemId] = [`봄 공론장 ${mark}`, `i-forum-${mark}`]
    await signInAs('체험용 사무국 담당', '협치 사무국')
    const enteredOn = { from: today, to: today, precision: 'day' }
    const item = { itemId, cycleId: 'cycle-2020', kind: 'proposal', title: `공원 길 ${mark}`, enteredOn }
    await post(page, 'items/enter-item', item)
    await visit('/forums')
    await expect(page.locator('main')).toContainText('나풀나풀 100인+ 공론 2019')
    await page.getByRole('link', { name: '공론장 알리기' }).click()
    await page.getByLabel('이름').fill(title)
    await page.getByLabel('종류').selectOption('100인+ 공론장')
    await page.getByLabel('공론장 날').fill(today)
    await page.getByLabel('시작 시각').fill('18:30')
    await page.getByRole('textbox', { name: '곳' }).fill('구청 대강당')
    await page.getByRole('textbox', { name: '순서' }).fill('규칙 안내 | 20\n테이블 토론 | 70')
    await page.getByLabel('자리 수').fill('2')
    await page.getByRole('button', { name: '공론장 알리기' }).click()
    await expect(page.getByRole('alert')).toContainText('신청을 언제부터 언제까지')
    await expect(page.getByLabel('자리 수')).toHaveValue('2')
    await lookAround()
    await page.getByLabel('신청 첫날').fill(today)
    await page.getByLabel('신청 마지막 날').fill(today)
    await page.getByRole('button', { name: '공론장 알리기' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('진행 화면')
    const address = new URL(page.url()).pathname.replace('/geumcheon', '').replace('/desk', '')
    await page.getByRole('button', { name: '로그아웃' }).click()

    await signInAs('체험용 주민', '주민')
    await visit(address)
    await expect(page.locator('#programme')).toContainText('90분')
    await page.getByRole('textbox', { name: '명단에 적을 이름' }).fill('금나래')
    await page.getByRole('button', { name: '신청하기' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByRole('textbox', { name: '명단에 적을 이름' })).toHaveValue('금나래')
    await page.getByLabel(/동의합니다/).check()
    await page.getByRole('button', { name: '신청하기' }).click()
    await expect(page.locator('#mine')).toContainText('자리가 있습니다.')
    await lookAround()
    const code = await page.locator('#mine code').innerText()
    await page.getByRole('button', { name: '로그아웃' }).click()

    await signInAs('체험용 사무국 담당', '협치 사무국')
    await visit(`${address}/desk`)
    await page.getByText('전화나 방문으로 온 신청 적기').click()
    for (const [name, no] of [
      ['전화한 사람', 2],
      ['찾아온 사람', 3],
    ] as const) {
      if (no === 3) await page.getByText('전화나 방문으로 온 신청 적기').click()
      await page.getByRole('textbox', { name: '이름', exact: false }).first().fill(name)
      await page.getByRole('textbox', { name: '연락처' }).fill('동 주민센터')
      await page.getByLabel(/동의를 받았습니다/).check()
      await page.getByRole('button', { name: '신청 적기' }).click()
      await expect(page.locator('#people tbody tr')).toHaveCount(no)
    }
    await expect(page.locator('#people')).toContainText('대기')
    await page.getByRole('button', { name: '접수를 마치고 참여자 정하기' }).click()
    await expect(page.locator('#people tbody tr')).toHaveCount(2)
    await page.getByLabel('테이블 번호').first().fill('1')
    await page.getByRole('textbox', { name: '물음' }).fill('무엇이 먼저이고 왜 그런가요?')
    await page.getByRole('button', { name: '테이블 저장' }).click()
    await page.getByRole('button', { name: '자리 없는 사람을 테이블에 나누기' }).click()
    await expect(page.locator('#tables')).toContainText('2명')
    await page.getByRole('checkbox', { name: '2번 출석' }).check()
    await page.getByRole('button', { name: '출석 저장' }).click()
    await expect(page.getByRole('checkbox', { name: '2번 출석' })).toBeChecked()
    await page.getByText('투표 부치기').first().click()
    await page.getByRole('textbox', { name: '투표 이름' }).fill('무엇이 먼저인가')
    await page.getByRole('textbox', { name: '한 사람이 고를 수' }).fill('3')
    await page.getByRole('textbox', { name: '선택지' }).fill(`놀이터\n공원 길 | ${itemId}\n도서관\n가로등`)
    await page.getByRole('button', { name: '투표 부치기' }).click()
    await lookAround()

    const desk = new URL(page.url()).pathname
    await page.getByRole('link', { name: '1번 테이블 메모' }).click()
    await page.getByRole('textbox', { name: '묶음 이름' }).last().fill('밤길')
    await page.getByRole('button', { name: '묶음 만들기' }).click()
    await page.getByRole('textbox', { name: '메모', exact: false }).first().fill('공원 길이 밤에 어둡다')
    await page.getByRole('button', { name: '메모 붙이기' }).click()
    await page.getByText('옮기기·지우기').click()
    await page.locator('#loose').getByLabel('묶음').selectOption('밤길')
    await page.getByRole('button', { name: '옮기기' }).click()
    await expect(page.locator('section', { has: page.getByRole('heading', { name: '밤길' }) }).last()).toContainText(
      '공원 길이 밤에 어둡다',
    )
    await lookAround()

    await page.goto(desk)
    for (const [option, votes] of [
      ['놀이터', '9'],
      ['공원 길', '7'],
      ['도서관', '7'],
      ['가로등', ''],
    ] as const)
      await page.getByLabel(`${option}의 표`).fill(votes)
    await page.getByRole('button', { name: '센 수를 적고 마치기' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByLabel('공원 길의 표')).toHaveValue('7')
    await page.getByLabel('가로등의 표').fill('3')
    await page.getByRole('button', { name: '센 수를 적고 마치기' }).click()
    await expect(page.getByRole('alert')).toContainText('‘놀이터’의 표가 그 자리에 있는 1명보다 많습니다.')
    await expect(page.getByLabel('놀이터의 표')).toHaveAttribute('aria-invalid', 'true')
    await lookAround()
    await page.getByLabel('명부 없이 온 사람 수').fill('9')
    await page.getByRole('button', { name: '센 수를 적고 마치기' }).click()
    await expect(page.locator('#votes tbody tr')).toHaveText([
      /^1놀이터9/,
      /^2 \(동점\)공원 길7/,
      /^2 \(동점\)도서관7/,
      /^4가로등3/,
    ])
    await page.goto(`/geumcheon${address}/here`)
    await page.getByRole('textbox', { name: '참여 번호' }).fill('틀린 번호')
    await page.getByRole('button', { name: '출석', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('쓸 수 없는 참여 번호입니다.')
    await page.getByRole('textbox', { name: '참여 번호' }).fill(code)
    await page.getByRole('button', { name: '출석', exact: true }).click()
    await expect(page.locator('body')).toContainText('출석했습니다.')
    await lookAround()

    await page.goto(`/geumcheon${address}/participants`)
    await sayWhy(page, '점검과 감사')
    await expect(page.locator('main')).toContainText('금나래')
    await lookAround()
    await page.goto(desk)
    await page.getByRole('textbox', { name: '결과를 알리는 글' }).fill('놀이터가 먼저입니다.')
    await page.getByRole('button', { name: '결과 공개하기' }).click()
    await expect(page.locator('#result')).toContainText('2명이 함께했습니다.')
    await page.getByText('1번 테이블: 무엇이 먼저이고').click()
    await expect(page.locator('#tables')).toContainText('공원 길이 밤에 어둡다')
    await lookAround()
    await page.getByRole('button', { name: '로그아웃' }).click()
    await visit(`/items/${itemId}`)
    await expect(page.locator('#thread')).toContainText('무엇이 먼저인가: 2위(동점), 7표')
    await visit(address)
    await expect(page.locator('main')).not.toContainText('금나래')
  },
)
