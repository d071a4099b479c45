import { createHash, randomUUID } from 'node:crypto'
import { drawSeats } from '#rooms/forums/core/draw-seats.ts'
import { expect, journey, post, sayWhy, traveller } from '../journey.ts'

/** Today in Seoul: one registers, comes and votes on the day of the forum. */
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' }).format(new Date())

const strata = [
  ['gasan', '30s', 'female'],
  ['gasan', '30s', 'male'],
  ['doksan1', '60s', 'female'],
  ['doksan1', '20s', 'male'],
  ['siheung1', '40s', 'female'],
  ['siheung1', '50s', 'male'],
  ['siheung4', '30s', 'female'],
] as const

journey(
  'a forum whose seats are drawn by lots, with notes from two phones at a table and a vote by ballot',
  async ({ page, browser, baseURL, signInAs, visit, lookAround, by }) => {
    const mark = randomUUID().slice(0, 8)
    const titles = ['놀이터 그늘막', '공원 밤길', '작은 도서관', '가로등'].map((title) => `${title} ${mark}`)
    const [shade = '', path = '', library = '', lamps = ''] = titles
    const forumId = `forum-lots-${mark}`
    const address = `/forums/${forumId}`
    await signInAs('체험용 사무국 담당', '협치 사무국')
    const enteredOn = { from: today, to: today, precision: 'day' }
    for (const [at, title] of [shade, path, library].entries())
      await post(page, 'items/enter-item', {
        ...{ itemId: `i-lots-${mark}-${at + 1}`, cycleId: 'cycle-2020', kind: 'proposal', title, enteredOn },
      })
    await post(page, 'forums/announce-forum', {
      ...{
        forumId,
        kind: 'hundred',
        title: `추첨 공론장 ${mark}`,
        heldOn: today,
        beginsAt: '18:30',
        place: '구청 대강당',
      },
      ...{ cycleId: 'cycle-2020', seats: 4, opensOn: today, closesOn: today, choosing: 'lots' },
      ...{ strata: ['dong', 'age', 'sex'], onlineAddress: 'https://example.org/meet' },
      onlineInstruction: '오기 어려우면 이 주소로 들어와 참여 번호로 투표해 주세요.',
    })

    await visit(address)
    await expect(page.locator('main')).toContainText('오기 어려우면 이 주소로 들어와')
    await page.getByRole('link', { name: '추첨', exact: true }).click()
    const promise = await page.locator('main code').first().innerText()
    await expect(page.locator('main')).toContainText('아직 추첨하지 않았습니다.')
    await lookAround()

    await visit(`${address}/desk`)
    await page.getByText('전화나 방문으로 온 신청 적기').click()
    await page.getByRole('textbox', { name: '이름', exact: false }).first().fill('찾아온 사람')
    await page.getByRole('textbox', { name: '연락처' }).fill('동 주민센터')
    await page.getByLabel('사는 동').selectOption({ index: 2 })
    await page.getByLabel('나이대').selectOption('30대')
    await page.getByLabel(/동의를 받았습니다/).check()
    await page.getByRole('button', { name: '신청 적기' }).click()
    await expect(page.getByLabel('나이대')).toHaveValue('30s')
    await lookAround()
    await page.getByLabel('성별').selectOption('여성')
    await page.getByRole('button', { name: '신청 적기' }).click()
    await expect(page.locator('#people tbody tr')).toHaveCount(1)
    const dongs = await page
      .locator('select[name="dongId"] option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value).filter((value) => value !== ''))
    for (const [at, [, ageBand, sex]] of strata.entries())
      await post(page, 'forums/register-for', {
        ...{ forumId, name: `신청한 사람 ${at + 2}`, contact: '동 주민센터', consent: true },
        ...{ dongId: dongs[Math.floor(at / 2)], ageBand, sex },
      })
    await visit(`${address}/desk`)
    await page.getByRole('button', { name: '접수를 마치고 추첨하기' }).click()
    await expect(page.locator('#people tbody tr', { hasText: '자리 있음' })).toHaveCount(4)
    await lookAround()

    // Whoever doubts it draws again by what is published: the words keep their promise, and give the same order.
    await visit(`${address}/lots`)
    const seed = await page.locator('main code').nth(1).innerText()
    expect(createHash('sha256').update(seed).digest('hex')).toBe(promise)
    const rows = await page.locator('main tbody tr').all()
    const drawn = []
    for (const row of rows) {
      drawn.push({
        no: Number(await row.locator('th').innerText()),
        group: await row.locator('code').innerText(),
      })
    }
    expect(drawn).toHaveLength(8)
    expect(
      drawSeats(
        drawn.toSorted((a, b) => a.no - b.no),
        seed,
      ),
    ).toEqual(drawn)

    await visit(`${address}/desk`)
    await page.getByLabel('테이블 번호').first().fill('1')
    await page.getByRole('textbox', { name: '물음' }).fill('무엇이 먼저이고 왜 그런가요?')
    await page.getByRole('button', { name: '테이블 저장' }).click()
    await page.getByRole('button', { name: '자리 없는 사람을 테이블에 나누기' }).click()
    await expect(page.locator('#tables')).toContainText('4명')
    const table = (await page.getByRole('link', { name: '1번 테이블 메모' }).getAttribute('href')) ?? ''

    // Two phones at one table: the facilitator keeps the clusters, a resident writes notes.
    const phone = { viewport: { width: 390, height: 844 }, javaScriptEnabled: by !== 'without-script' }
    const at = async (from: string) => {
      const context = await browser.newContext({
        ...{ ...phone, extraHTTPHeaders: { 'X-Forwarded-For': from } },
        ...(baseURL === undefined ? {} : { baseURL }),
      })
      const opened = await context.newPage()
      await opened.goto(table)
      return { page: opened, ...traveller(opened, { withScript: phone.javaScriptEnabled }) }
    }
    const facilitator = await at('10.0.60.1')
    const resident = await at('10.0.60.2')
    await facilitator.page.getByRole('textbox', { name: '묶음 이름' }).last().fill('밤에도 걷기')
    await facilitator.page.getByRole('button', { name: '묶음 만들기' }).click()
    const write = async ({ page: window }: typeof resident, text: string) => {
      await window.getByRole('textbox', { name: '메모', exact: false }).first().fill(text)
      await window.getByRole('button', { name: '메모 붙이기' }).click()
      await expect(window.locator('main')).toContainText(text)
    }
    await Promise.all([write(resident, '공원 길이 밤에 어둡다'), write(facilitator, '그늘이 없어 낮에 못 논다')])
    await resident.page.getByRole('link', { name: '다른 기기의 메모 보기' }).click()
    await expect(resident.page.locator('main')).toContainText('그늘이 없어 낮에 못 논다')
    await expect(resident.page.locator('main')).toContainText('밤에도 걷기')
    await resident.lookAround()
    await facilitator.page.getByRole('link', { name: '다른 기기의 메모 보기' }).click()
    const dark = facilitator.page.locator('#loose p', { hasText: '어둡다' })
    await dark.locator('xpath=following-sibling::details[1]/summary').click()
    const moving = dark.locator('xpath=following-sibling::details[1]')
    await moving.getByLabel('묶음').selectOption('밤에도 걷기')
    await moving.getByRole('button', { name: '옮기기' }).click()
    await expect(facilitator.page.locator('#loose')).not.toContainText('어둡다')
    await facilitator.lookAround()

    // An option that no item bears is asked about, and a near one chosen.
    await visit(`${address}/desk`)
    await page.getByText('투표 부치기').first().click()
    await page.getByRole('textbox', { name: '투표 이름' }).fill('무엇이 먼저인가')
    await page.getByLabel('방법').selectOption('참여 번호로 투표')
    await page.getByRole('textbox', { name: '한 사람이 고를 수' }).fill('2')
    const typed = [shade, `공원 밤길 밝히기 ${mark}`, library, lamps].join('\n')
    await page.getByRole('textbox', { name: '선택지' }).fill(typed)
    await page.getByRole('button', { name: '투표 부치기' }).click()
    await expect(page.getByRole('alert')).toContainText(
      `이 해에 제목이 같은 의제가 없습니다: ‘공원 밤길 밝히기 ${mark}’`,
    )
    await expect(page.getByRole('textbox', { name: '선택지' })).toHaveValue(typed)
    await lookAround()
    await page.getByLabel(`‘공원 밤길 밝히기 ${mark}’의 의제`).selectOption(path)
    await page.getByLabel(`‘${lamps}’의 의제`).selectOption('의제와 잇지 않고 그대로 부침')
    await page.getByRole('button', { name: '투표 부치기' }).click()
    await expect(page.locator('#votes')).toContainText('0명이 2개까지 골랐습니다.')

    await page.goto(`/geumcheon${address}/participants`)
    await sayWhy(page, '점검과 감사')
    const codes = (
      await page.locator('main table').first().locator('tbody code, tbody td:nth-child(6)').allInnerTexts()
    )
      .map((code) => code.trim())
      .filter((code) => code !== '')
    expect(codes).toHaveLength(4)
    const choices = [
      [shade, '공원 밤길'],
      [shade, '공원 밤길'],
      [shade, library],
      [library, lamps],
    ] as const
    for (const [nth, code] of codes.entries()) {
      await resident.visit(`${address}/here`)
      await resident.page.getByRole('textbox', { name: '참여 번호' }).fill(code)
      await resident.page.getByRole('button', { name: '출석', exact: true }).click()
      await expect(resident.page.locator('body')).toContainText('출석했습니다.')
      await resident.visit(`${address}/vote`)
      for (const option of choices[nth] ?? []) await resident.page.getByLabel(option).check()
      await resident.page.getByRole('textbox', { name: '참여 번호' }).fill(code)
      await resident.page.getByRole('button', { name: '투표하기' }).click()
      await expect(resident.page.locator('body')).toContainText('투표했습니다. 고맙습니다.')
    }
    await resident.lookAround()
    await resident.visit(`${address}/vote`)
    await resident.page.getByLabel(shade).check()
    await resident.page.getByRole('textbox', { name: '참여 번호' }).fill(codes[0] ?? '')
    await resident.page.getByRole('button', { name: '투표하기' }).click()
    await expect(resident.page.getByRole('alert')).toContainText('이미 투표한 번호입니다.')

    await visit(`${address}/desk`)
    await page.getByRole('button', { name: '투표 마치기' }).click()
    await expect(page.locator('#votes tbody tr')).toHaveText([
      new RegExp(`^1${shade}3`),
      new RegExp(`^2 \\(동점\\)공원 밤길 밝히기 ${mark}2`),
      new RegExp(`^2 \\(동점\\)${library}2`),
      new RegExp(`^4${lamps}1`),
    ])
    await page.getByRole('textbox', { name: '결과를 알리는 글' }).fill('그늘막이 먼저입니다.')
    await page.getByRole('button', { name: '결과 공개하기' }).click()
    await expect(page.locator('#result')).toContainText('4명이 함께했습니다.')
    await lookAround()
    await visit(`/items/i-lots-${mark}-2`)
    await expect(page.locator('#thread')).toContainText('무엇이 먼저인가: 2위(동점), 2표')
    await visit('/findings')
    await resident.visit(address)
    await expect(resident.page.locator('#result')).toContainText('그늘막이 먼저입니다.')
    await expect(resident.page.locator('main')).not.toContainText('찾아온 사람')
    for (const { page: window } of [facilitator, resident]) await window.context().close()
  },
)
