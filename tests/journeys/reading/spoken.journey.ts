import { expect, journey } from '../journey.ts'

/** What a screen reader is given of the main pages, in the order in which it reads them. */
const spoken: readonly (readonly [path: string, main: string])[] = [
  [
    '',
    `
    - heading "금천구 마당" [level=1]
    - heading "올해는 어디까지 왔나요" [level=2]
    - paragraph:
      - link "달력 전체 보기"
    - heading "여기서 할 수 있는 일" [level=2]
    - list:
      - listitem:
        - heading "제안하기" [level=3]
        - paragraph
      - listitem:
        - heading "제안이 지나온 길 보기" [level=3]`,
  ],
  [
    '/pipeline',
    `
    - heading "의제가 지나온 길" [level=1]
    - paragraph
    - term: 들어온 의제
    - definition: 161 건
    - navigation "그림으로 볼 것"
    - figure "관문별 건수와 금액"`,
  ],
  [
    '/items',
    `
    - heading "의제 목록" [level=1]
    - search "조건으로 찾기":
      - searchbox "이름이나 다른 이름"
      - combobox "구분"
      - combobox "관문"
      - button "찾기"
    - region "의제 목록":
      - 'table "의제 목록 (단위: 천원)"'`,
  ],
  [
    '/items/anyangcheon-trail',
    `
    - heading "안양천에서 놀자(안양천 생태탐방로 조성)" [level=1]
    - paragraph
    - heading "이 의제는 사업이 되었습니다" [level=2]
    - term: 담당 부서
    - definition: 공원녹지과
    - heading "이 의제의 실" [level=2]`,
  ],
  [
    '/projects/p2021-08',
    `
    - heading "안양천에서 놀자!(안양천 생태탐방로 조성)" [level=1]
    - term:
      - link "예산"
    - definition
    - term:
      - link "성과지표"`,
  ],
  [
    '/sign-in',
    `
    - heading "로그인" [level=1]
    - heading "패스키로 들어가기" [level=2]
    - paragraph:
      - button "패스키로 로그인"
      - status
    - paragraph:
      - link "복구 코드로 들어가기"
    - heading "체험용으로 들어가기" [level=2]
    - list:
      - listitem:
        - paragraph:
          - button "체험용 관리자로 들어가기"`,
  ],
  [
    '/check',
    `
    - heading "검산" [level=1]
    - textbox "글이나 표"
    - button "파일"
    - paragraph:
      - button "검산하기"
    - heading "보기로 해 보기" [level=2]
    - paragraph:
      - button "보기 검산하기"`,
  ],
  [
    '/privacy',
    `
    - heading "개인정보 처리 안내" [level=1]
    - list "개인정보 처리 안내"
    - heading "꼭 필요한 것에 대한 동의" [level=2]
    - region "꼭 필요한 것에 대한 동의":
      - table "꼭 필요한 것에 대한 동의":
        - caption`,
  ],
]

/** The lines of a template of the main part, as they stand below it. */
const below = (lines: string): string => lines.replaceAll(/^ {4}/gm, '  ')

journey(
  'a screen reader meets the same landmarks, headings and names on every main page',
  async ({ page, visit, isMobile }) => {
    for (const [path, main] of spoken) {
      await visit(path)
      const menu = isMobile ? '' : '\n  - navigation "주 메뉴":\n    - list'
      const way = path === '' ? '' : '\n- navigation "현재 위치":\n  - list'
      await expect(page.locator('body')).toMatchAriaSnapshot(
        `- link "본문 바로가기"\n- banner:\n  - link "로그인"\n  - link "마당 금천구"${menu}${way}\n- main:${below(main)}\n- contentinfo`,
      )
      const levels = await page
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((all) => all.map((h) => Number(h.tagName[1])))
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1)
      for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0), path).toBeLessThanOrEqual(1)
    }
  },
)

journey(
  'a screen reader meets one’s account, the sheet and the lines as forms and grids with names',
  async ({ page, visit, signInAs, javaScriptEnabled }) => {
    await signInAs('체험용 부서장', '부서장')
    await visit('/account')
    await expect(page.locator('main')).toMatchAriaSnapshot(`
- main:
  - heading "내 계정" [level=1]
  - term: 역할
  - definition: 부서장
  - heading "패스키" [level=2]
  - region "이 계정에 들어올 수 있는 패스키"
  - heading "로그인" [level=2]
`)
    if (javaScriptEnabled === false) return
    await visit('/projects/p2021-11/edit')
    await expect(page.locator('main')).toMatchAriaSnapshot(`
- main:
  - heading "청년과 실버 세대융합 프로젝트 고치기" [level=1]
  - combobox "고치는 부서·분과"
  - status
  - region "사업명 필수":
    - heading "사업명 필수" [level=2]
    - textbox "사업명"
    - status: 저장됨
`)
    await visit('/projects/p2021-11/lines')
    await expect(page.locator('main')).toMatchAriaSnapshot(`
- main:
  - 'heading "산출내역: 청년과 실버 세대융합 프로젝트" [level=1]'
  - toolbar "표 고치기":
    - button "줄 넣기"
  - status: 모두 저장되었습니다.
  - grid "산출내역 표":
    - rowgroup:
      - row:
        - columnheader "줄"
        - columnheader "통계목"
    - rowgroup:
      - row:
        - rowheader "1"
        - gridcell
`)
  },
)
