import { type Lang, withParticle } from '#kit/korean-text.ts'
import { type RefusalSentences, sentenceForRefusal } from '#kit/sentences.ts'
import type { DongMapRefusal } from './dong-map.ts'

const ko = {
  dongMap: '동 배치도',
  dongMapHint:
    '위가 북쪽, 왼쪽이 서쪽입니다. 한 줄에 한 줄씩, 칸 사이는 | 또는 탭입니다. 엑셀에서 붙여 넣어도 됩니다. 비우면 배치도를 지웁니다.',
  drawDongMap: '동 배치도 그리기',
  saveDongMap: '배치도 저장',
  dongMapNote: '경계를 그린 지도가 아니라 동이 놓인 자리만 보이는 그림입니다.',
  refusals: {
    'map-too-large': ({ rows, columns }) => `배치도가 너무 큽니다(${rows}줄 ${columns}칸). 20줄 8칸까지 적어 주세요.`,
    'map-dong-unknown': ({ name }) => `‘${name}’이라는 동이 없습니다. 동 목록의 이름대로 적어 주세요.`,
    'map-dong-twice': ({ name }) => `${withParticle(name, '이/가')} 두 번 나옵니다. 한 칸에만 적어 주세요.`,
  } satisfies RefusalSentences<DongMapRefusal> as RefusalSentences<DongMapRefusal>,
}
type Messages = typeof ko

const en: Messages = {
  dongMap: 'Map of the dongs',
  dongMapHint:
    'North is above, west is left. A line for each row, | or a tab between the cells. It may be pasted from a sheet. Empty takes the map away.',
  drawDongMap: 'Draw the map of the dongs',
  saveDongMap: 'Save the map',
  dongMapNote: 'Not a map of borders: it shows where the dongs lie to each other.',
  refusals: {
    'map-too-large': ({ rows, columns }) => `The map is too large (${rows} rows, ${columns} columns). At most 20 by 8.`,
    'map-dong-unknown': ({ name }) => `There is no dong called “${name}”. Please write it as in the list of dongs.`,
    'map-dong-twice': ({ name }) => `“${name}” stands twice. Please leave it in one cell.`,
  },
}

/** The words of the map of the dongs. */
export const dongMapWords = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for a refused map; null for a kind that is not one. */
export const explainDongMap = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(dongMapWords(lang).refusals, refusal)
