import type { Room } from '#kernel/house.ts'
import type { Title } from '#kit/contract.ts'
import { listHistoryWith } from './list-history.ts'
import { seeChainHandler } from './see-chain.ts'

/** `signingIn` names the commands that open a session; a house where nobody signs in has none. */
export const recordRoom = (
  titleOf: (command: string) => Title,
  signingIn: () => readonly string[] = () => [],
): Room => ({
  name: 'record',
  title: { ko: '기록', en: 'Record' },
  handlers: [listHistoryWith(titleOf, signingIn), seeChainHandler],
  explain: () => null,
})
