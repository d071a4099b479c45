import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listShown } from '../contract.ts'
import type { SendingMeans } from './sending-means.ts'

export const listShownWith = ({ shown }: Pick<SendingMeans, 'shown'>) =>
  handleQuery(listShown, async () => ok({ on: shown !== null, messages: [...(shown?.() ?? [])] }))
