import { sealContacts } from '../seal-contacts.ts'
import { withMadang } from './with-madang.ts'

/** `./madang keys rotate`: seals anew, with the newest key, what older keys have sealed; afterwards those can go. */
export async function keys(args: readonly string[]): Promise<number> {
  if (args.length !== 1 || args[0] !== 'rotate') {
    console.error('적는 법 / Usage: ./madang keys rotate')
    return 2
  }
  return withMadang(async ({ db, sending: { sealing } }) => {
    const { sealed, unopened } = await sealContacts(db, sealing)
    console.log(`다시 봉한 것 / sealed anew: ${sealed}`)
    if (unopened === 0) return 0
    console.error(
      `열 수 없는 연락처 / contacts that no key opens: ${unopened}. ` +
        '비밀값 파일이 이 자료의 것인지, 열쇠를 너무 일찍 지우지 않았는지 보세요. / See whether the secret file is the one of these data, and whether a key left it too early.',
    )
    return 1
  })
}
