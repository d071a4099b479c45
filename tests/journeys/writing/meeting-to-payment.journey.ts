import type { Page } from '@playwright/test'
import { arrive, expect, journey, post, sayWhy } from '../journey.ts'
import { stopwatch } from '../stopwatch.ts'

/** A day for each window: a member is paid once a day, in whichever window. */
const daysAhead = { desktop: 1, phone: 2, 'without-script': 3 } as const
const dayOf = (by: keyof typeof daysAhead): string =>
  new Date(Date.now() + (9 * 60 + daysAhead[by] * 24 * 60) * 60_000).toISOString().slice(0, 10)

const rules = {
  ...{ opens: 'majority-of-enrolled', resolves: 'majority-of-present', regularPerYear: 4, sizeText: null, terms: [] },
  ...{ extraordinaryShare: { n: 1, d: 3 }, chairMayCall: true, maxSeats: 30, basis: '기본 조례 제10조' },
}
const kinds = ['ex-officio', 'appointed-councillor', 'appointed-civil'] as const
const names = { 'ex-officio': '당연직', 'appointed-councillor': '구의원', 'appointed-civil': '민간위원' } as const

/** A body with its seats filled: three ex officio, two councillors, the others civilians, the first of whom has an account. */
async function bodyOf(page: Page, body: { bodyId: string; kind: string; name: string }, seats: number): Promise<void> {
  await post(page, 'organization/establish-body', { ...body, rules })
  for (let at = 0; at < seats; at += 1) {
    const kind = kinds[at < 3 ? 0 : at < 5 ? 1 : 2]
    const seatId = `${body.bodyId}-${at + 1}`
    await post(page, 'organization/add-seat', { bodyId: body.bodyId, seatId, kind, label: `${names[kind]} ${at + 1}` })
    const holder = at === 5 && seats === 30 ? 'demo-governance-council-member' : null
    await post(page, 'organization/fill-seat', { seatId, holder, until: '2040-12-31' })
  }
}

/** A meeting of a body that is held from its call to its close, or only opened, without its pages. */
async function held(
  page: Page,
  meeting: { meetingId: string; bodyId: string; kind: string; heldOn: string },
  came: number,
) {
  const own = { meetingId: meeting.meetingId }
  await post(page, 'meetings/call-meeting', {
    ...{
      ...meeting,
      session: 'regular',
      calledBy: 'calendar',
      topic: '다음 회의',
      place: '기획상황실',
      beginsAt: '16:00',
    },
    ...{ agenda: '회의록 승인', shortNoticeReason: '이어서 엶' },
  })
  await post(page, 'meetings/gather-members', own)
  const people = Array.from({ length: came }, (_, at) => ({ personNo: at + 1, attendance: 'here' }))
  await post(page, 'meetings/note-presence', { ...own, people })
  await post(page, 'meetings/open-meeting', own)
}

journey(
  'a meeting goes from its notice through minutes to its payment sheet',
  async ({ page, visit, signInAs, lookAround, by }) => {
    const main = page.locator('main')
    const summary = page.locator('#error-summary')
    const key = `${by}-${Date.now().toString(36)}`
    const bodyId = `council-${key}`
    const topic = `2027년 협치 사업 승인 ${key}`
    const heldOn = dayOf(by)
    const clerk = () => signInAs('체험용 사무국 담당', '협치 사무국')
    const member = () => signInAs('체험용 협치회의 위원', '협치회의 위원')
    await clerk()
    await bodyOf(page, { bodyId, kind: 'governance-council', name: `협치회의 ${key}` }, 30)
    const watch = stopwatch()

    await visit('/called-meetings')
    await main.getByRole('link', { name: '회의 소집하기' }).click()
    await expect(main.getByLabel('회의', { exact: false }).first()).toBeVisible()
    await main.getByLabel(/^기구/).selectOption(`협치회의 ${key}`)
    await main.getByLabel(/^회의 \(필수\)|^회의$/).fill(topic)
    await main.getByLabel(/^날짜/).fill(heldOn)
    await main.getByLabel(/^시작 시각/).fill('15:00')
    await main.getByRole('textbox', { name: /^장소/ }).fill('기획상황실')
    await main.getByRole('textbox', { name: /^안건/ }).fill('2027년 사업계획 승인\n보고: 추진 상황')
    await main.getByRole('button', { name: '소집 통지하기' }).click()
    await expect(summary).toContainText('회의 7일 전까지 알려야 하므로')
    await expect(main.getByRole('textbox', { name: /^장소/ })).toHaveValue('기획상황실')
    await lookAround()
    await main.getByLabel('통지 기간이 짧은 까닭').fill('예산 일정에 맞추어 급히 엽니다.')
    await main.getByRole('button', { name: '소집 통지하기' }).click()
    await expect(main).toContainText('회의를 소집하고 위원에게 알렸습니다.')
    await lookAround()
    const notice = new URL(page.url()).pathname
    for (const first of ['추진 상황', '2027년 사업계획 승인']) {
      const second = main.locator('#agenda-forms details').nth(1)
      await second.locator('summary').click()
      const moving = second.locator('form', { hasText: '옮길 차례' })
      await moving.getByLabel('옮길 차례').selectOption('위로 (1번)')
      await moving.getByLabel(/^까닭/).fill('차례를 바로잡음')
      await lookAround()
      await moving.getByRole('button', { name: '옮기고 알리기' }).click()
      await expect(main.locator('#agenda li').first()).toContainText(first)
      await expect(main.locator('#changes tbody tr').last()).toContainText(`2. ${first}`)
    }
    await lookAround()
    watch.step('Called, and its notice sent with its agenda')

    await member()
    await visit('/my-meetings')
    await main.getByRole('link', { name: topic }).click()
    await main.getByRole('button', { name: '갑니다', exact: true }).click()
    await expect(main).toContainText('이렇게 알리셨습니다: 갑니다')
    await lookAround()

    await clerk()
    await page.goto(`${notice}/desk`)
    await main.getByRole('button', { name: '출석 받기 시작' }).click()
    const code = (await main.locator('#code strong').innerText()).trim()
    for (let no = 1; no <= 15; no += 1) {
      if (no === 6) continue
      await attendanceOf(page, no).selectOption('here')
    }
    await main.getByRole('button', { name: '출석 적기' }).click()
    await expect(main).toContainText('재적 30명 중 14명 출석, 16명부터 엽니다.')
    await lookAround()

    await member()
    await page.goto(`${notice}/mine`)
    await main.getByLabel(/^출석 번호/).fill(code === '000000' ? '000001' : '000000')
    await main.getByRole('button', { name: '출석하기' }).click()
    await expect(main).toContainText('4번 틀릴 수 있습니다.')
    await main.getByLabel(/^출석 번호/).fill(code)
    await main.getByRole('button', { name: '출석하기' }).click()
    await expect(main).toContainText('‘출석’')
    await lookAround()

    await clerk()
    await page.goto(`${notice}/desk`)
    await main.getByRole('button', { name: '개의하기' }).click()
    await expect(summary).toContainText('재적 30명 중 15명이 왔습니다. 16명부터 열 수 있습니다.')
    await lookAround()
    await attendanceOf(page, 16).selectOption('here')
    await main.getByRole('button', { name: '출석 적기' }).click()
    await main.getByRole('button', { name: '개의하기' }).click()
    await expect(main.getByRole('button', { name: '폐회하고 기록하기' })).toBeVisible()
    await lookAround()
    watch.step('16 of 30 checked in, refused with 15, and opened')

    await main.getByText('제척·기피·회피', { exact: true }).click()
    await main.getByRole('combobox', { name: /^자리/ }).selectOption('민간위원 16')
    await main.getByRole('combobox', { name: /^구분/ }).selectOption('회피')
    await main.getByRole('button', { name: '빠짐을 적기' }).click()
    await expect(summary).toBeVisible()
    await expect(main.getByRole('combobox', { name: /^구분/ })).toHaveValue('withdrew')
    await lookAround()
    await main.getByRole('textbox', { name: /^까닭/ }).fill('자기 단체의 사업')
    await main.getByRole('button', { name: '빠짐을 적기' }).click()
    await main.getByRole('textbox', { name: /^의결할 내용/ }).fill('원안 의결')
    await main.getByRole('combobox', { name: /^표결 방법/ }).selectOption('거수')
    await main.getByRole('button', { name: '표결 시작' }).click()
    await main.getByRole('textbox', { name: /^찬성/ }).fill('20')
    await main.getByRole('textbox', { name: /^반대/ }).fill('2')
    await main.getByRole('button', { name: '표결 마치기' }).click()
    await expect(summary).toContainText('표결할 사람은 15명입니다')
    await expect(main.getByRole('textbox', { name: /^찬성/ })).toHaveValue('20')
    await lookAround()
    await main.getByRole('textbox', { name: /^찬성/ }).fill('12')
    await main.getByRole('button', { name: '표결 마치기' }).click()
    await expect(main).toContainText('원안 의결: 가결 (거수). 재적 30명, 출석 16명, 제척·기피·회피 1명')
    await main.getByText('1. 2027년 사업계획 승인', { exact: true }).last().click()
    await main
      .getByLabel(/^논의한 내용/)
      .first()
      .fill('유지비를 따로 확인하자는 의견이 있었음')
    await main.getByRole('button', { name: '적기', exact: true }).first().click()
    await lookAround()
    await main.getByRole('button', { name: '폐회하고 기록하기' }).click()
    await expect(main.getByRole('button', { name: '폐회하고 기록하기' })).toHaveCount(0)
    await expect(main.locator('#after')).toContainText('다음: 회의록을 써 주세요.')
    await lookAround()
    watch.step('Voted with one member recused, and closed')

    await page.goto(`${notice}/minutes`)
    const text = main.getByRole('textbox', { name: /^회의록/ })
    await expect(text).toHaveValue(/재적 30명 중 16명 \(당연직 3명, .*\)[\s\S]*유지비를 따로[\s\S]*회피 1명[\s\S]*가결/)
    await main.getByRole('button', { name: '회의록 쓰기' }).click()
    await expect(main.getByRole('heading', { name: '1판' })).toBeVisible()
    await text.fill(`${await text.inputValue()}\n끝.`)
    await main.getByRole('button', { name: '회의록 쓰기' }).click()
    await expect(summary).toBeVisible()
    await expect(text).toHaveValue(/끝\.$/)
    await main.getByRole('textbox', { name: /^고친 까닭/ }).fill('맺음말을 더함')
    await main.getByRole('button', { name: '회의록 쓰기' }).click()
    await expect(main.getByRole('heading', { name: '2판', exact: true })).toBeVisible()
    await lookAround()
    await held(page, { meetingId: `next-${key}`, bodyId, kind: 'governance-council', heldOn }, 16)
    await page.goto(`${notice}/minutes`)
    await main.getByText('다음 회의에서 승인하기').click()
    await main.getByRole('button', { name: '승인 적기' }).click()
    await expect(main).toContainText('2판을')
    await main.getByRole('button', { name: '공개하기' }).click()
    await expect(main).toContainText('부터 공개했습니다.')
    await lookAround()
    watch.step('Minutes drafted, corrected, approved by the next meeting and published')

    await page.goto(`${notice}/payments`)
    await main.getByLabel('회계연도').fill('2021')
    await main.getByRole('button', { name: '산출내역 찾기' }).click()
    await main.getByLabel('지급할 산출내역').selectOption({ label: council })
    await lookAround()
    await main.getByRole('button', { name: '지급조서 만들기' }).click()
    await expect(main).toContainText('770,000')
    await expect(main.getByRole('link', { name: '2021년 예산 금천구협치회의 참석수당' })).toBeVisible()
    await expect(main.getByRole('row', { name: /당연직 1/ })).toContainText('지급 대상 아님')
    await expect(main.getByRole('row', { name: /민간위원 16/ })).toContainText('70,000')
    await lookAround()

    await member()
    await visit('/my-meetings')
    const account = main.locator('#allowances section').filter({ hasText: `받을 계좌 적기: ${topic}` })
    await account.getByLabel(/^은행/).fill('우리은행')
    await account.getByLabel(/^계좌번호/).fill('모름')
    await account.getByLabel(/^예금주/).fill('김금천')
    await account.getByRole('button', { name: '계좌 적기' }).click()
    await expect(summary).toBeVisible()
    await expect(account.getByLabel(/^예금주/)).toHaveValue('김금천')
    await account.getByLabel(/^계좌번호/).fill('1002-345-678901')
    await account.getByRole('button', { name: '계좌 적기' }).click()
    await expect(account).toContainText('계좌를 받았습니다.')
    await lookAround()
    await page.goto(`${notice}/minutes`)
    await expect(main).toContainText('회피 1명')

    await clerk()
    await page.goto(`${notice}/payments`)
    await arrive(page, () => main.getByRole('link', { name: '수당 받을 계좌' }).click())
    await sayWhy(page, '본인의 문의에 답함')
    await expect(main).toContainText('1002-345-678901')
    await lookAround()
    await page.goto(`${notice}/payments`)
    await main.getByRole('button', { name: '지급을 기록하고 계좌 파기하기' }).click()
    await expect(main).toContainText('지급했고 계좌는 파기했습니다.')
    await lookAround()
    await page.goto(`${notice}/desk`)
    await expect(main.locator('#after')).toContainText('이 회의에서 할 일을 모두 마쳤습니다.')
    await expect(main.locator('#after')).toContainText('지급함')
    await lookAround()
    watch.step('The payment sheet computed, tied to its cost line, and paid: 11 civilians of 16 at 70,000')

    const group = { bodyId: `group-${key}`, kind: 'extended-group' }
    await bodyOf(page, { ...group, name: `확대회의 ${key}` }, 8)
    const meetingId = `group-meeting-${key}`
    await held(page, { bodyId: group.bodyId, kind: 'other', meetingId, heldOn }, 7)
    await post(page, 'meetings/close-meeting', { meetingId })
    await visit(`/called-meetings/${meetingId}/payments`)
    await main.getByRole('button', { name: '지급조서 만들기' }).click()
    await expect(main.getByRole('row', { name: /민간위원 7/ })).toContainText('20,000')
    await expect(main.getByRole('row', { name: /합계/ })).toContainText('40,000')
    await lookAround()
    watch.step('The sheet of an extended group: 2 civilians of 7 at 20,000')
    watch.end(`From the notice to the payment sheet (${by})`)
  },
)

const council = '금천구협치회의 참석수당 (70,000원×25명×4회=7,000,000원)'

/** How a member stands in the clerk's list, by number. */
const attendanceOf = (page: Page, no: number) =>
  page
    .locator('#attendance')
    .getByRole('combobox')
    .nth(no - 1)
