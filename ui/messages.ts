import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'

/** The words that the design system itself says; everything else is handed in by the page. */
export interface Messages {
  readonly service: string
  readonly skipToContent: string
  readonly home: string
  readonly menu: string
  readonly mainMenu: string
  readonly breadcrumbs: string
  readonly search: string
  readonly searchPlaceholder: string
  readonly display: string
  readonly theme: string
  readonly themes: Readonly<Record<'light' | 'contrast' | 'auto', string>>
  readonly textSize: string
  readonly textSizes: Readonly<Record<'100' | '125' | '150' | '200', string>>
  readonly language: string
  readonly languages: Readonly<Record<Lang, string>>
  readonly signIn: string
  readonly signOut: string
  readonly signedInAs: string
  readonly notices: string
  readonly unread: { readonly before: string; readonly after: string }
  readonly follow: string
  readonly unfollow: string
  readonly about: string
  /** What became of what a page is about, in other rooms. */
  readonly beside: string
  /** Above every page of a house to try. */
  readonly sample: string
  readonly privacy: string
  readonly accessibility: string
  readonly openData: string
  readonly api: string
  readonly permissions: string
  readonly footerLinks: string
  readonly footerText: string
  readonly licence: string
  readonly toTop: string
  readonly previous: string
  readonly next: string
  readonly pages: string
  /** What screen readers hear around the number of a page. */
  readonly pageNumber: { readonly before: string; readonly after: string }
  readonly pageOf: (page: number, pages: number) => string
  readonly rows: (count: number) => string
  readonly total: string
  readonly unit: (unit: string) => string
  readonly more: string
  readonly empty: string
  readonly required: string
  readonly won: string
  readonly errorSummary: string
  readonly error: string
  readonly filter: string
  readonly apply: string
  readonly reset: string
  readonly moreFilters: string
  readonly stepStates: Readonly<Record<'done' | 'now' | 'next', string>>
  readonly threadRelations: Readonly<Record<'before' | 'this' | 'after', string>>
}

export const ko: Messages = {
  service: '마당',
  skipToContent: '본문 바로가기',
  home: '처음',
  menu: '메뉴',
  mainMenu: '주 메뉴',
  breadcrumbs: '현재 위치',
  search: '검색',
  searchPlaceholder: '제안, 사업, 회의를 찾아보세요',
  display: '화면 설정',
  theme: '화면 색',
  themes: { light: '밝게', contrast: '고대비', auto: '기기 설정 따름' },
  textSize: '글자 크기',
  textSizes: { '100': '보통', '125': '조금 크게', '150': '크게', '200': '가장 크게' },
  language: '언어',
  languages: { ko: '한국어', en: 'English' },
  signIn: '로그인',
  signOut: '로그아웃',
  signedInAs: '로그인한 역할',
  notices: '알림',
  unread: { before: '읽지 않은 것 ', after: '건' },
  follow: '따라가기',
  unfollow: '그만 따라가기',
  about: '마당 소개',
  beside: '그 뒤의 일',
  sample: '체험용 누리집입니다. 견본 자료에는 시연하려고 지어낸 값(시연용)이 섞여 있습니다.',
  privacy: '개인정보 처리 안내',
  accessibility: '누리집 접근성',
  openData: '공공데이터',
  api: '오픈 API',
  permissions: '권한표',
  footerLinks: '누리집 안내',
  footerText: '제안에서 결산까지, 주민과 구청이 함께 보는 한 줄기 기록입니다.',
  licence: '공공누리 제1유형: 출처를 밝히면 자유롭게 이용할 수 있습니다.',
  toTop: '맨 위로',
  previous: '이전',
  next: '다음',
  pages: '쪽 이동',
  pageNumber: { before: '', after: '쪽' },
  pageOf: (page, pages) => `${pages}쪽 중 ${page}쪽`,
  rows: (count) => `모두 ${formatCount(count)}건`,
  total: '합계',
  unit: (unit) => `단위: ${unit}`,
  more: '자세히',
  empty: '아직 보여 드릴 내용이 없습니다.',
  required: '필수',
  won: '원',
  errorSummary: '입력한 내용을 확인해 주세요',
  error: '오류',
  filter: '조건으로 찾기',
  apply: '찾기',
  reset: '조건 지우기',
  moreFilters: '조건 더 보기',
  stepStates: { done: '마침', now: '진행 중', next: '예정' },
  threadRelations: { before: '이전 단계', this: '지금 보는 것', after: '다음 단계' },
}

export const en: Messages = {
  service: 'Madang',
  skipToContent: 'Skip to content',
  home: 'Home',
  menu: 'Menu',
  mainMenu: 'Main menu',
  breadcrumbs: 'You are here',
  search: 'Search',
  searchPlaceholder: 'Find proposals, projects, meetings',
  display: 'Display settings',
  theme: 'Colours',
  themes: { light: 'Light', contrast: 'High contrast', auto: 'As my device' },
  textSize: 'Text size',
  textSizes: { '100': 'Normal', '125': 'Larger', '150': 'Large', '200': 'Largest' },
  language: 'Language',
  languages: { ko: '한국어', en: 'English' },
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedInAs: 'Signed in as',
  notices: 'Notices',
  unread: { before: 'Unread: ', after: '' },
  follow: 'Follow',
  unfollow: 'Stop following',
  about: 'About Madang',
  beside: 'What became of it',
  sample: 'A house to try: its sample holds values made up for the demonstration.',
  privacy: 'Personal information',
  accessibility: 'Accessibility',
  openData: 'Open data',
  api: 'Open API',
  permissions: 'Permissions',
  footerLinks: 'About this site',
  footerText: 'One thread from a proposal to the last won spent, kept by residents and their office together.',
  licence: 'Korea Open Government Licence, type 1: free to use with the source named.',
  toTop: 'Back to top',
  previous: 'Previous',
  next: 'Next',
  pages: 'Pages',
  pageNumber: { before: 'Page ', after: '' },
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  rows: (count) => `${formatCount(count)} in all`,
  total: 'Total',
  unit: (unit) => `Unit: ${unit}`,
  more: 'Details',
  empty: 'There is nothing to show yet.',
  required: 'required',
  won: 'won',
  errorSummary: 'Please check what you entered',
  error: 'Error',
  filter: 'Filter',
  apply: 'Find',
  reset: 'Clear filters',
  moreFilters: 'More filters',
  stepStates: { done: 'Done', now: 'In progress', next: 'To come' },
  threadRelations: { before: 'Earlier', this: 'You are looking at this', after: 'Later' },
}

export const words = (lang: Lang): Messages => (lang === 'ko' ? ko : en)
