import type { Page } from '@playwright/test'
import { expect, journey, post, proveAndSend } from '../journey.ts'
import { body, call, gather, seated } from './meetings.ts'
import { begun, desk, join, type Person, phone, somebody, today, whoIs } from './people.ts'

const neighbours = 20
const neighbour = (no: number): string => `010${String(Date.now()).slice(-8, -4)}${String(no).padStart(4, '0')}`

journey('a year from what residents propose to what the governance council resolves', async ({ browser }) => {
  const office = await whoIs(browser, desk, '체험용 사무국 담당', '협치 사무국')
  const resident = await whoIs(browser, phone, '체험용 주민', '주민')

  // The secretariat opens the year from a template.
  await office.visit(`/cycles/new?template=innovation-plan&start=${begun}`)
  await office.main.getByRole('button', { name: '흐름 열기' }).click()
  await expect(office.page.getByRole('heading', { level: 1 })).toBeVisible()
  const cycleId = String(new URL(office.page.url()).searchParams.get('cycle'))
  await office.lookAround()

  // A subcommittee brings what it has found.
  const seat = 'year-seats'
  const enteredOn = { from: today, to: today, precision: 'day' }
  const found = { itemId: seat, cycleId, kind: 'agenda-item', title: '시장 앞 의자', requested: 4_000_000 }
  await post(office.page, 'items/enter-item', { ...found, enteredOn })

  // A resident proposes on a phone; a neighbour proposes nearly the same.
  const lamps = await propose(resident, '안양천 산책로 조명', '밤에 어두워 걷기 무섭습니다.', '등을 더 밝게 해 주세요.')
  const first = await somebody(browser, phone, '10.0.100.1')
  await join(first, neighbour(0))
  await propose(first, '안양천 산책로 보행등', '넘어지는 사람이 많습니다.', '낮은 보행등을 놓아 주세요.')

  // Twenty neighbours support it, each with a phone of their own.
  for (let no = 1; no <= neighbours; no += 1) {
    const one = await somebody(browser, phone, `10.0.${no}.1`)
    await join(one, neighbour(no))
    await one.page.goto(`/geumcheon${lamps}`)
    await one.main.getByRole('button', { name: '공감하기' }).click()
    await expect(one.main).toContainText(`${no}명 (목표 20명)`)
    if (no === neighbours) await one.lookAround()
    await one.page.close()
  }

  // The office makes one of the two: whoever supported either supports it once.
  await office.visit(`/proposals/merge?q=${encodeURIComponent('안양천 산책로')}`)
  for (const title of ['안양천 산책로 조명', '안양천 산책로 보행등'])
    await office.main.getByRole('checkbox', { name: title }).check()
  await office.main.getByRole('textbox', { name: '제목 (필수)' }).fill('안양천 산책로 밝히기')
  await office.main.getByLabel('무엇이 불편한지').fill('밤에 어두워 넘어지는 사람이 많습니다.')
  await office.main.getByLabel('어떻게 하면 좋을지').fill('높은 등과 낮은 보행등을 함께 놓습니다.')
  await office.lookAround()
  await office.main.getByRole('button', { name: '하나로 융합하기' }).click()
  await expect(office.page.getByRole('heading', { level: 1 })).toHaveText('안양천 산책로 밝히기')
  await expect(office.main).toContainText(`공감${neighbours}명`)
  const lit = idIn(office.page)
  await resident.visit(lamps)
  await resident.main.getByRole('link', { name: '융합된 제안 보기' }).click()
  await expect(resident.page.getByRole('heading', { level: 1 })).toHaveText('안양천 산책로 밝히기')

  // A forum ranks what is proposed.
  await office.visit('/forums')
  await office.main.getByRole('link', { name: '공론장 알리기' }).click()
  await office.main.getByLabel('이름').fill('우리 동네 공론장')
  await office.main.getByLabel('종류').selectOption('100인+ 공론장')
  await office.main.getByLabel('공론장 날').fill(today)
  await office.main.getByLabel('시작 시각').fill('18:30')
  await office.main.getByRole('textbox', { name: '곳' }).fill('구청 대강당')
  await office.main.getByLabel('자리 수').fill('0')
  await office.main.getByLabel('한 해 흐름').selectOption(cycleId)
  await office.main.getByRole('button', { name: '공론장 알리기' }).click()
  await expect(office.page.getByRole('heading', { level: 1 })).toContainText('진행 화면')
  await office.main.getByRole('button', { name: '접수를 마치고 참여자 정하기' }).click()
  await office.main.getByText('투표 부치기').first().click()
  await office.main.getByRole('textbox', { name: '투표 이름' }).fill('무엇이 먼저인가')
  await office.main.getByRole('textbox', { name: '선택지' }).fill('안양천 산책로 밝히기\n시장 앞 의자')
  await office.main.getByRole('button', { name: '투표 부치기' }).click()
  await office.main.getByLabel('안양천 산책로 밝히기의 표').fill('61')
  await office.main.getByLabel('시장 앞 의자의 표').fill('44')
  await office.main.getByRole('button', { name: '센 수를 적고 마치기' }).click()
  await office.main.getByRole('textbox', { name: '결과를 알리는 글' }).fill('산책로가 먼저입니다.')
  await office.main.getByRole('button', { name: '결과 공개하기' }).click()
  await expect(office.main.locator('#result')).toContainText('산책로')
  await office.lookAround()

  // A department reviews both, one of them on a condition; its head confirms.
  const clerk = await whoIs(browser, desk, '체험용 부서 담당', '부서 담당자')
  const head = await whoIs(browser, desk, '체험용 부서장', '부서장')
  await office.visit('/review-rounds')
  await office.main.getByLabel('이름').fill('부서 검토')
  await office.main.getByLabel('흐름').selectOption(cycleId)
  await office.main.getByLabel('관문의 차례').fill('1')
  await office.main.getByLabel('또는 근무일수').fill('12')
  await office.main.getByRole('button', { name: '부서 검토 열기' }).click()
  await office.main.getByRole('link', { name: '부서 검토', exact: true }).click()
  await office.page.waitForURL(/review-rounds\/round-/)
  const round = new URL(office.page.url()).pathname.replace('/geumcheon', '')
  await office.visit(`${round}/hand-out`)
  await office.main.getByLabel('부서').first().selectOption('공원녹지과')
  for (const box of await office.main.getByRole('checkbox').all()) await box.check()
  await office.main.getByRole('button', { name: '고른 것 나누기' }).click()
  await clerk.visit('/my-reviews')
  await clerk.visit(`${round}/items/${lit}`)
  await clerk.main.getByLabel('조건부적정', { exact: true }).check()
  await clerk.main.getByRole('button', { name: '제출' }).click()
  await expect(clerk.main.locator('#error-summary')).toContainText('조건부적정이면 조건을 적어 주세요.')
  await clerk.lookAround()
  await clerk.main.getByLabel('조건', { exact: true }).fill('하천 점용 허가를 받은 뒤에 놓습니다.')
  await clerk.main.getByLabel('조정액').fill('30000000')
  await clerk.main.getByLabel('조정 사유').fill('보행등 스무 개의 값입니다.')
  await clerk.main.getByRole('button', { name: '제출' }).click()
  await expect(clerk.main).toContainText('부서장 확인 대기')
  await clerk.visit(`${round}/items/${seat}`)
  await clerk.main.getByLabel('적정', { exact: true }).check()
  await clerk.main.getByRole('button', { name: '제출' }).click()
  await expect(clerk.main).toContainText('부서장 확인 대기')
  await head.visit('/my-reviews')
  await head.main.getByRole('button', { name: '2건 모두 확인' }).click()
  await expect(head.main.getByRole('button', { name: '2건 모두 확인' })).toHaveCount(0)
  await office.visit(round)
  await closing(office, '마치고 관문 정하기')
  await expect(office.main.getByRole('link', { name: '관문 보기' })).toBeVisible()
  await office.lookAround()

  // The place is looked at.
  await clerk.visit(`/field-checks/new?item=${lit}`)
  await clerk.main.getByLabel('검토부서').selectOption('공원녹지과')
  for (const [aspect, mark] of [
    ['사업 효과', '좋음'],
    ['수혜 대상', '많음'],
    ['규모와 사업비', '알맞음'],
    ['민원 발생 우려', '없음'],
  ] as const)
    await clerk.main.getByRole('radiogroup', { name: aspect }).getByLabel(mark, { exact: true }).check()
  await clerk.main.getByLabel('부서 담당자').fill('2')
  await clerk.main.getByLabel('위원', { exact: true }).fill('5')
  await clerk.main.getByLabel('의견').fill('다리 아래가 가장 어둡다.')
  await clerk.main.getByRole('button', { name: '저장' }).click()
  await expect(clerk.main).toContainText('위원 5명')
  await clerk.lookAround()

  // Two bodies screen; one member stands aside.
  await body(office.page, 'council', '협치회의 2027', 30, 'demo-governance-council-member')
  await body(office.page, 'committee', '주민참여예산위원회 2027', 2, 'demo-budget-committee-member')
  const member = await whoIs(browser, phone, '체험용 협치회의 위원', '협치회의 위원')
  const other = await whoIs(browser, desk, '체험용 참여예산위원', '참여예산위원')
  await office.visit('/screening-lists?criteria=1')
  await office.main.getByLabel('이름').fill('1차 심사')
  await office.main.getByLabel('흐름').selectOption(cycleId)
  for (const name of ['협치회의 2027', '주민참여예산위원회 2027'])
    await office.main.getByLabel(name, { exact: true }).check()
  await office.main.getByLabel('채점 기한').fill(today)
  await office.main.getByRole('textbox', { name: '기준 1' }).first().fill('효과')
  await office.main.getByLabel('기준 1 만점').fill('100')
  await office.main.getByLabel('관문의 차례').fill('2')
  await office.main.getByLabel('정하는 곳').fill('합동 심사단')
  await office.main.getByRole('button', { name: '심사표 열기' }).click()
  await office.main.getByRole('link', { name: '1차 심사' }).click()
  await office.page.waitForURL(/screening-lists\/list-/)
  const screening = new URL(office.page.url()).pathname.replace('/geumcheon', '')
  await member.visit(`${screening}/score`)
  for (const [at, mark] of [90, 70].entries()) await member.main.locator(`[name="rows.${at}.marks.0"]`).fill(`${mark}`)
  await member.main.getByRole('button', { name: '채점표 내기' }).click()
  await expect(member.main).toContainText('냄')
  await member.lookAround()
  await other.visit(`${screening}/score`)
  await other.main.getByText('이 의제에서 물러나기(회피)').first().click()
  await other.main.getByLabel(/^의제/).selectOption('시장 앞 의자')
  await other.main.getByRole('textbox', { name: '물러나는 까닭' }).fill('시장 상인회의 회원입니다.')
  await other.main.getByRole('button', { name: '이 의제에서 물러나기(회피)' }).click()
  await expect(other.main).toContainText('물러난 의제입니다.')
  await other.main.locator('[name$=".marks.0"]').first().fill('80')
  await other.main.getByRole('button', { name: '채점표 내기' }).click()
  await expect(other.main).toContainText('냄')
  await other.lookAround()
  await office.visit(`${screening}/results`)
  await office.main.getByLabel('안양천 산책로 밝히기 결과').selectOption('적정')
  await office.main.getByLabel('시장 앞 의자 결과').selectOption('적정')
  await office.main.getByRole('button', { name: '결과 저장' }).click()
  await office.main.getByLabel('채점하지 않은 위원 없이 마칩니다').check()
  await closing(office, '심사를 마치고 관문 정하기')
  await expect(office.main.locator('#sum')).toContainText('34,000,000원')
  await office.lookAround()

  // A joint meeting makes the final choice.
  const joint = await call(office, {
    name: '협치회의 2027',
    joined: '주민참여예산위원회 2027',
    kind: '합동회의',
    topic: '최종 선정',
    agenda: '최종 선정',
  })
  await office.visit(`${joint}/desk`)
  await gather(office, 17)
  await office.main.getByRole('button', { name: '개의하기' }).click()
  await office.visit('/screening-lists?criteria=0')
  await office.main.getByLabel('이름').fill('최종 선정')
  await office.main.getByLabel('최종 선정(합동회의)').check()
  await office.main.getByLabel('흐름').selectOption(cycleId)
  await office.main.getByLabel('협치회의 2027', { exact: true }).check()
  await office.main.getByLabel('채점 기한').fill(today)
  await office.main.getByLabel('관문의 차례').fill('3')
  await office.main.getByLabel('정하는 곳').fill('합동회의')
  await office.main.locator('summary').filter({ hasText: '자세히' }).click()
  await office.main.getByLabel('상정할 회의').selectOption(joint.replace('/called-meetings/', ''))
  await office.main.getByRole('button', { name: '심사표 열기' }).click()
  await office.main.getByRole('link', { name: '최종 선정' }).click()
  await office.page.waitForURL(/screening-lists\/list-/)
  const final = new URL(office.page.url()).pathname.replace('/geumcheon', '')
  await office.visit(`${final}/results`)
  await office.main.getByLabel('안양천 산책로 밝히기 결과').selectOption('선정')
  await office.main.getByLabel('시장 앞 의자 결과').selectOption('미선정')
  await office.main.getByLabel('시장 앞 의자 사유·조건').fill('시장 정비 사업에서 놓습니다.')
  await office.main.getByRole('button', { name: '결과 저장' }).click()
  await closing(office, '심사를 마치고 관문 정하기')
  await expect(office.main.getByRole('link', { name: '관문' })).toBeVisible()
  await office.lookAround()

  // The governance council: refused below its quorum, opened by 16 of 30, and resolved.
  const regular = await call(office, {
    name: '협치회의 2027',
    joined: '',
    kind: '협치회의',
    topic: '2027년 계획 의결',
    agenda: '2027년 계획안',
  })
  await office.visit(regular)
  await office.main.locator('summary').filter({ hasText: '의제를 골라 안건에 올리기' }).click()
  await office.main.getByLabel('의제 제목에 든 말').fill('산책로 밝히기')
  await office.main.getByRole('button', { name: '의제 찾기' }).click()
  await office.main.getByRole('checkbox', { name: '안양천 산책로 밝히기' }).check()
  await office.main.getByRole('button', { name: '고른 의제 올리기' }).click()
  await office.visit(`${regular}/desk`)
  await gather(office, 15)
  await expect(office.main).toContainText('재적 30명 중 15명 출석, 16명부터 엽니다.')
  await office.main.getByRole('button', { name: '개의하기' }).click()
  await expect(office.main.locator('#error-summary')).toContainText('16')
  await office.lookAround()
  await seated(office, 16)
  await office.main.getByRole('button', { name: '개의하기' }).click()
  await office.main.locator('#votes').getByLabel('안건').selectOption({ label: '2. 안양천 산책로 밝히기' })
  await office.main.getByLabel('의결할 내용').fill('안양천 산책로 밝히기를 2027년 계획에 넣는다.')
  await office.main.getByRole('button', { name: '표결 시작' }).click()
  await office.main.locator('#votes').getByLabel('찬성').fill('15')
  await office.main.locator('#votes').getByLabel('반대').fill('1')
  await office.main.getByRole('button', { name: '표결 마치기' }).click()
  await expect(office.main.locator('#votes')).toContainText('가결')
  await office.lookAround()
  await office.main.locator('summary').filter({ hasText: '의결로 관문 정하기' }).click()
  await office.main.getByLabel('어느 해의 흐름인지').selectOption(cycleId)
  await office.main.getByLabel('관문 이름').fill('협치회의 의결')
  await office.main.getByLabel('순서').fill('4')
  await office.main.locator('#votes').getByLabel('결과').selectOption('통과')
  await office.main.getByLabel('의결 금액').fill('30000000')
  await office.main.getByRole('button', { name: '관문 정하기' }).click()
  await office.main.getByRole('button', { name: '폐회하고 기록하기' }).click()
  await office.lookAround()

  // Anybody sees the whole of it in one thread.
  const visitor = await somebody(browser, phone)
  await visitor.visit(`/items/${lit}`)
  for (const step of ['공론장', '부서 검토', '현장확인', '1차 심사', '최종 선정', '협치회의 의결'])
    await expect(visitor.main).toContainText(step)
  await visitor.lookAround()
})

/** Closes what decides a gate; whoever proved who they are a while ago does so again. */
async function closing({ main, page }: Person, button: string): Promise<void> {
  await main.getByRole('button', { name: button }).click()
  const proving = page.getByRole('link', { name: '본인 확인하기' })
  await expect(proving.or(main.getByRole('link', { name: /관문/ })).first()).toBeVisible()
  if (await proving.isVisible()) await proveAndSend(page)
}

const idIn = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? ''

async function propose({ visit, main, page, lookAround }: Person, title: string, problem: string, wish: string) {
  await visit('/proposals/new')
  await main.getByLabel('제목').fill(title)
  await main.getByLabel('어디').fill('안양천')
  await main.getByLabel('무엇이 불편한지').fill(problem)
  await main.getByLabel('어떻게 하면 좋을지').fill(wish)
  await main.getByRole('button', { name: '제안하기', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await lookAround()
  return new URL(page.url()).pathname.replace('/geumcheon', '')
}
