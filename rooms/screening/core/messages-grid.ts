import type { Lang } from '#kit/korean-text.ts'

const ko = {
  grid: '검토 표',
  hint: '화살표로 옮깁니다. 판정은 ㅈ 적정, ㄱ 조건부, ㅂ 부적정(또는 1, 2, 3). 글과 금액은 그냥 치고 Enter. 부적정 사유는 앞 글자를 치거나 Alt+↓로 목록에서 고릅니다. Esc 그만두기, Ctrl+Z 되돌리기, Ctrl+Enter 다 적은 것 제출. 엑셀에서 복사해 붙일 수 있습니다.',
  place: '번호',
  title: '제안명',
  state: '상태',
  search: '제안명에서 찾기',
  leftOnly: '아직인 것만',
  submit: (count: number): string => `다 적은 ${count}건 제출`,
  doneOf: (done: number, all: number): string => `제출 ${done} / ${all}`,
  saving: {
    saved: '모두 저장했습니다.',
    saving: '저장하는 중입니다.',
    offline: '연결이 끊겨 저장하지 못했습니다. 이어지면 다시 보냅니다.',
    'signed-out': '로그인이 끝났습니다. 새 창에서 다시 로그인하면 이어서 저장합니다.',
  },
  unread: (count: number): string => `${count}칸은 읽지 못해 저장하지 않았습니다. 표시된 칸을 고쳐 주세요.`,
  leftOut: (count: number): string => `붙인 것 가운데 ${count}칸은 표 밖이거나 부서장이 확인한 줄이라 넣지 않았습니다.`,
  savedElse: '나머지는 저장했습니다.',
  refused: '저장 안 됨',
  unsaved: '저장 전',
}

const en: typeof ko = {
  grid: 'Table of reviews',
  hint: 'Arrows move. Verdicts: 1 suitable, 2 conditional, 3 unsuitable. Type words and amounts, then Enter. Of reasons, type how they begin or press Alt+↓ for the list. Esc gives up, Ctrl+Z undoes, Ctrl+Enter hands in what is complete. You may paste from Excel.',
  place: 'No.',
  title: 'Title',
  state: 'State',
  search: 'Search titles',
  leftOnly: 'Only what is left',
  submit: (count: number): string => `Hand in ${count}`,
  doneOf: (done: number, all: number): string => `handed in ${done} of ${all}`,
  saving: {
    saved: 'All is saved.',
    saving: 'Saving.',
    offline: 'The connection is lost; nothing is saved. It is sent again when it is back.',
    'signed-out': 'You are signed out. Sign in again in another window, and saving goes on.',
  },
  unread: (count) => `${count} cells cannot be read and are not saved. Please mend those that are marked.`,
  leftOut: (count) =>
    `${count} pasted cells lie beyond the table or in rows that a head confirmed; they were left out.`,
  savedElse: 'The rest is saved.',
  refused: 'Not saved',
  unsaved: 'Not saved yet',
}

/** The words of the table of reviews. */
export const gridWords = (lang: Lang): typeof ko => (lang === 'ko' ? ko : en)
