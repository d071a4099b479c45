/** The words of standing aside from an item, in Korean. */
export const asideWordsKo = {
  stoodAside: '물러난 의제입니다. 점수를 적지 않습니다.',
  standAside: '이 의제에서 물러나기(회피)',
  standAsideReason: '물러나는 까닭',
  standAsideHint: '제안자와 가까운 사이이거나 이해관계가 있으면 물러납니다. 까닭은 사무국만 봅니다.',
  standAsideSaves: '적던 점수는 먼저 저장합니다.',
  stoodAsideFromAll: '이 심사표의 모든 의제에서 물러났습니다.',
  chooseOne: '골라 주세요',
}

/** The same in English. */
export const asideWordsEn: typeof asideWordsKo = {
  stoodAside: 'You stand aside from this one.',
  standAside: 'Stand aside from this item',
  standAsideReason: 'Why you stand aside',
  standAsideHint:
    'Stand aside where you are close to who proposed it, or have an interest. Only the secretariat sees why.',
  standAsideSaves: 'What you have marked is saved first.',
  stoodAsideFromAll: 'You stand aside from every item of this list.',
  chooseOne: 'Please choose',
}
