import type { Room } from '#kernel/house.ts'
import type { Title } from '#kit/contract.ts'
import { listHistoryWith } from './list-history.ts'
import { seeChainHandler } from './see-chain.ts'

export const recordRoom = (titleOf: (command: string) => Title): Room => ({
  name: 'record',
  title: { ko: '기록', en: 'Record' },
  handlers: [listHistoryWith(titleOf), seeChainHandler],
  explain: () => null,
})
