import type { Page } from '@playwright/test'
import { expect, journey, post, proveAndSend } from '../journey.ts'

const office = ['체험용 사무국 담당', '협치 사무국'] as const
const today = (): string => new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10)
const day = (on: string) => ({ from: on, to: on, precision: 'day' })

/** Two bodies with a member each, three items that residents voted on, and a department. */
async function prepare(page: Page, id: string): Promise<void> {
  const rules = {
    ...{ opens: 'majority-of-enrolled', resolves: 'majority-of-present', regularPerYear: 4, extraordinaryShare: null },
    ...{ chairMayCall: true, maxSeats: 30, sizeText: null, basis: null, terms: [] },
  }
  for (const [no, holder] of ['demo-governance-council-member', 'demo-budget-committee-member'].entries()) {
    const bodyId = `${id}-body-${no}`
    await post(page, 'organization/establish-body', { bodyId, kind: 'other', name: `심사단 ${no + 1} ${id}`, rules })
    const seatId = `${bodyId}-1`
    await post(page, 'organization/add-seat', { seatId, bodyId, kind: 'appointed-civil', label: '민간위원 1' })
    await post(page, 'organization/fill-seat', { seatId, holder })
  }
  for (const [no, title] of ['안양천 꽃길', '학교 앞 안전', '그늘막 쉼터'].entries())
    await post(page, 'items/enter-item', {
      ...{ itemId: `${id}-${no + 1}`, cycleId: id, kind: 'proposal', title: `${title} ${id}`, requested: 1_000_000 },
      enteredOn: day('2026-01-05'),
    })
  const option = (no: number, votes: number) => ({
    ...{ id: `${id}-option-${no}`, itemId: `${id}-${no}`, name: `제안 ${no}`, amount: 1_000_000, votes },
    ...{ statedRank: null, statedShare: null },
  })
  await post(page, 'voting/record-ballot-result', {
    ballot: {
      ...{ id: `${id}-ballot`, name: `온라인 투표 ${id}`, period: day('2026-02-05'), channel: null, eligibility: null },
      ...{ advisory: true, source: null },
      contests: [
        {
          ...{
            id: `${id}-contest`,
            title: '참여예산',
            choices: { kind: 'up-to', n: 3 },
            voters: 100,
            statedVotes: null,
          },
          options: [option(1, 90), option(2, 60), option(3, 30)],
        },
      ],
    },
  })
}

journey(
  'items are checked on the spot, screened by members of whom one stands aside, and chosen at a joint meeting',
  async ({ page, signInAs, visit, lookAround, by }) => {
    const main = page.locator('main')
    const id = `list-${by}-${Date.now().toString(36)}`
    const [first, second] = [`안양천 꽃길 ${id}`, `학교 앞 안전 ${id}`]
    const changeTo = async (account: string, role: string) => {
      await page.getByRole('button', { name: '로그아웃' }).click()
      await signInAs(account, role)
    }
    await signInAs(...office)
    await prepare(page, id)

    await visit(`/field-checks/new?item=${id}-1`)
    await main.getByLabel('검토부서').selectOption('공원녹지과')
    for (const [aspect, mark] of [
      ['사업 효과', '좋음'],
      ['수혜 대상', '많음'],
      ['규모와 사업비', '알맞음'],
      ['민원 발생 우려', '없음'],
    ] as const)
      await main.getByRole('radiogroup', { name: aspect }).getByLabel(mark, { exact: true }).check()
    await main.getByLabel('의견').fill('걷는 사람이 많고 빈 둔치가 넓다.')
    await main.getByRole('button', { name: '저장' }).click()
    await expect(main.locator('#error-summary')).toContainText('참석한 사람이 없습니다')
    await expect(main.getByLabel('의견')).toHaveValue('걷는 사람이 많고 빈 둔치가 넓다.')
    await lookAround()
    await main.getByLabel('부서 담당자').fill('2')
    await main.getByLabel('위원', { exact: true }).fill('5')
    await main.getByRole('button', { name: '저장' }).click()
    await expect(main).toContainText('부서 담당자 2명, 위원 5명')
    await lookAround()
    await visit('/field-checks')

    const list = {
      ...{ listId: id, cycleId: id, kind: 'screening', name: `1차 심사 ${id}`, dueOn: today(), gateOrder: 1 },
      ...{ bodyIds: [`${id}-body-0`, `${id}-body-1`], decider: '협치회의와 참여예산위원회' },
      criteria: [
        { name: '효과', most: 60 },
        { name: '비용', most: 40 },
      ],
    }
    await post(page, 'screening/open-list', list)
    await visit('/screening-lists')

    await changeTo('체험용 협치회의 위원', '협치회의 위원')
    await visit('/my-screening')
    await main.getByRole('link', { name: `1차 심사 ${id}` }).click()
    for (const [at, marks] of [
      [50, 30],
      [40, 30],
      [20, 41],
    ].entries())
      for (const [nth, mark] of marks.entries()) await main.locator(`[name="rows.${at}.marks.${nth}"]`).fill(`${mark}`)
    await main.getByRole('button', { name: '채점표 내기' }).click()
    await expect(main.locator('#error-summary')).toContainText('40점까지 줄 수 있습니다')
    await expect(main.locator('[name="rows.0.marks.0"]')).toHaveValue('50')
    await lookAround()
    await main.locator('[name="rows.2.marks.1"]').fill('20')
    await main.getByRole('button', { name: '채점표 내기' }).click()
    await expect(main.locator('#error-summary')).toHaveCount(0)
    await expect(main).toContainText('민간위원 1 · 냄')
    await visit(`/screening-lists/${id}/papers`)
    await expect(main).toContainText('걷는 사람이 많고 빈 둔치가 넓다.')

    await changeTo('체험용 참여예산위원', '참여예산위원')
    await visit(`/screening-lists/${id}/score`)
    await main.locator('[name="rows.1.marks.0"]').fill('10')
    await main.getByText('이 의제에서 물러나기(회피)').first().click()
    await main.getByLabel(/^의제/).selectOption(first)
    await main.getByRole('textbox', { name: '물러나는 까닭' }).fill('제안한 모임의 회원입니다.')
    await main.getByRole('button', { name: '이 의제에서 물러나기(회피)' }).click()
    await expect(main).toContainText('물러난 의제입니다.')
    await expect(main.getByLabel(`${first}: 효과`)).toHaveCount(0)
    await expect(main.locator('[name="rows.0.marks.0"]')).toHaveValue('10')
    for (const at of [0, 1]) for (const nth of [0, 1]) await main.locator(`[name="rows.${at}.marks.${nth}"]`).fill('10')
    await main.getByRole('button', { name: '채점표 내기' }).click()
    await expect(main).toContainText('민간위원 1 · 냄')
    await lookAround()

    await changeTo(...office)
    await visit(`/screening-lists/${id}`)
    await expect(main).toContainText('80.00')
    await expect(main).toContainText('제안한 모임의 회원입니다.')
    await visit(`/screening-lists/${id}/results`)
    await main.getByLabel(`${first} 결과`).selectOption('적정')
    await main.getByLabel(`${second} 결과`).selectOption('적정')
    await main.getByLabel(`그늘막 쉼터 ${id} 결과`).selectOption('부적정')
    await main.getByRole('button', { name: '결과 저장' }).click()
    await expect(main.locator('#error-summary')).toContainText('사유를 적어 주세요')
    await expect(main.getByLabel(`${first} 결과`)).toHaveValue('suitable')
    await lookAround()
    await main.getByLabel(`그늘막 쉼터 ${id} 사유·조건`).fill('이미 다른 사업으로 설치합니다.')
    await main.getByRole('button', { name: '결과 저장' }).click()
    await expect(page).toHaveURL(new RegExp(`/screening-lists/${id}$`))
    await main.getByRole('button', { name: '심사를 마치고 관문 정하기' }).click()
    await proveAndSend(page)
    await expect(main.locator('#sum')).toContainText('2,000,000원')

    const meetingId = `${id}-joint`
    await post(page, 'meetings/call-meeting', {
      ...{ meetingId, bodyId: `${id}-body-0`, joinedBodyId: `${id}-body-1`, kind: 'joint', session: 'extraordinary' },
      ...{ calledBy: 'chair', topic: '합동회의', place: '기획상황실', heldOn: today(), beginsAt: '23:00' },
      ...{ shortNoticeReason: '일정 조정', agenda: '최종 선정' },
    })
    const final = { ...list, listId: `${id}-final`, kind: 'selection', name: `최종 선정 ${id}`, gateOrder: 2 }
    await post(page, 'screening/open-list', { ...final, criteria: [], limit: 1_500_000, meetingId })
    await visit(`/screening-lists/${id}-final/results`)
    await main.getByLabel(`${first} 결과`).selectOption('미선정')
    await main.getByLabel(`${first} 사유·조건`).fill('하천 공사와 겹칩니다.')
    await main.getByLabel(`${second} 결과`).selectOption('선정')
    await main.getByRole('button', { name: '결과 저장' }).click()
    await expect(main.locator('#error-summary')).toContainText('투표에서 앞선')
    await expect(main.getByLabel(`${second} 사유·조건`)).toHaveAttribute('aria-invalid', 'true')
    await expect(main.getByLabel(`${first} 사유·조건`)).toHaveValue('하천 공사와 겹칩니다.')
    await lookAround()
    await main.getByLabel(`${second} 사유·조건`).fill('꽃길은 공사 뒤에 다시 봅니다.')
    await main.getByRole('button', { name: '결과 저장' }).click()
    await main.getByRole('button', { name: '심사를 마치고 관문 정하기' }).click()
    await expect(main.locator('#error-summary')).toContainText('회의가 아직 열리지 않았습니다.')
    await post(page, 'meetings/gather-members', { meetingId })
    const people = [1, 2].map((personNo) => ({ personNo, attendance: 'here' }))
    await post(page, 'meetings/note-presence', { meetingId, people })
    await post(page, 'meetings/open-meeting', { meetingId })
    await main.getByRole('button', { name: '심사를 마치고 관문 정하기' }).click()
    await expect(main.getByRole('link', { name: '관문' })).toBeVisible()

    await visit(`/items/${id}-2`)
    await expect(main).toContainText(`1차 심사 ${id}`)
    await expect(main).toContainText('꽃길은 공사 뒤에 다시 봅니다.')
    await visit(`/items/${id}-1`)
    await expect(main).toContainText('현장확인')
    await page.getByRole('button', { name: '로그아웃' }).click()
    await visit(`/screening-lists/${id}-final`)
    await expect(main).not.toContainText('제안한 모임의 회원입니다.')
  },
)
