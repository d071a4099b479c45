import { withParticle } from '#kit/korean-text.ts'
import type { RefusalSentences } from '#kit/sentences.ts'
import type { TakeRefusal } from './waiting.ts'

/** The words about proposals that came in before the cycle of their year was opened, in Korean. */
export const waitingWordsKo = {
  title: '해를 기다리는 제안',
  link: (count: string) => `해를 기다리는 제안 ${count}건`,
  lead: '한 해의 흐름을 열기 전에 들어온 제안입니다. 연 해에 들이면 그 해의 검토와 심사로 이어집니다. 번호는 그대로이고, 들인 날이 의제의 흐름에 남습니다.',
  none: '해를 기다리는 제안이 없습니다.',
  cycles: '들일 해',
  cycle: (name: string, count: string) => `${name} (${count}건)`,
  caption: '기다리는 제안마다 들어온 날, 상태, 절차',
  choose: '고르기',
  chooseOne: (title: string) => `${title} 고르기`,
  submittedOn: '들어온 날',
  allTracks: '모든 절차',
  chosen: '고른 제안 들이기',
  all: (count: string) => `${count}건 모두 들이기`,
  confirmTitle: '들이기 전에 확인해 주세요',
  confirmSome: (name: string, count: string) =>
    `제안 ${count}건을 ${withParticle(`‘${name}’`, '으로/로')} 들입니다. 함께 융합되거나 나뉜 제안도 같이 갑니다.`,
  confirmAll: (name: string, count: string) =>
    `기다리는 제안 ${count}건을 모두 ${withParticle(`‘${name}’`, '으로/로')} 들입니다. 함께 융합되거나 나뉜 제안도 같이 갑니다.`,
  confirm: (count: string) => `${count}건 들이기`,
  noneChosen: '고른 제안이 없습니다. 들일 제안을 골라 주세요.',
  back: '다시 고르기',
}
type WaitingWords = typeof waitingWordsKo

export const waitingWordsEn: WaitingWords = {
  title: 'Proposals that wait for a year',
  link: (count) => `${count} proposals wait for a year`,
  lead: 'They came in before the cycle of their year was opened. Taken into it, they go on to its reviews and screenings. They keep their numbers, and their threads show the day.',
  none: 'No proposal waits for a year.',
  cycles: 'Take into',
  cycle: (name, count) => `${name} (${count})`,
  caption: 'Each proposal that waits, with its day, state and track',
  choose: 'Choose',
  chooseOne: (title) => `Choose ${title}`,
  submittedOn: 'Came in on',
  allTracks: 'All tracks',
  chosen: 'Take the chosen ones in',
  all: (count) => `Take all ${count} in`,
  confirmTitle: 'Please make sure before they are taken in',
  confirmSome: (name, count) =>
    `${count} proposals go into “${name}”. What they were merged with or split into goes along.`,
  confirmAll: (name, count) =>
    `All ${count} proposals that wait go into “${name}”. What they were merged with or split into goes along.`,
  confirm: (count) => `Take ${count} in`,
  noneChosen: 'Nothing is chosen. Please choose the proposals to take in.',
  back: 'Choose again',
}

export const takeRefusalsKo: RefusalSentences<TakeRefusal> = {
  'cycle-takes-none': () => '제안을 받는 해가 아닙니다. 의제 발굴이나 접수 단계가 있는 해를 골라 주세요.',
  'none-chosen': () => '들일 제안이 없습니다. 제안을 골라 주세요.',
  'does-not-wait': () => '그 해를 기다리지 않는 제안이 들어 있습니다. 목록을 다시 열어 골라 주세요.',
  'others-wait': ({ waiting }) => `그사이 기다리는 제안이 ${waiting}건으로 바뀌었습니다. 다시 확인하고 들여 주세요.`,
}

export const takeRefusalsEn: RefusalSentences<TakeRefusal> = {
  'cycle-takes-none': () => 'This cycle takes no proposals. Please choose one with a step to find or receive them.',
  'none-chosen': () => 'There is nothing to take in. Please choose proposals.',
  'does-not-wait': () => 'One of these does not wait for that cycle. Please open the list anew.',
  'others-wait': ({ waiting }) => `Meanwhile ${waiting} proposals wait. Please look again and take them in.`,
}
