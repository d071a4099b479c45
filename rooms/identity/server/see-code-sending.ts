import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { seeCodeSending } from '../contract-code.ts'
import type { SignInMeans } from './sign-in-means.ts'

export const seeCodeSendingWith = ({ codes }: SignInMeans) =>
  handleQuery(seeCodeSending, async () => ok({ channels: [...codes.channels], shown: codes.shown }))
