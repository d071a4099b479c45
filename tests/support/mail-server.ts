import { createServer, type Server, type Socket } from 'node:net'

export interface TakenMail {
  readonly from: string
  readonly to: readonly string[]
  readonly data: string
  readonly user: string | null
}

export interface MailServerWish {
  /** What it answers to who a mail is for; to take it, nothing. */
  readonly answerTo?: (to: string, times: number) => string | undefined
  readonly password?: string
}

/** A mail server of the tests: it speaks SMTP as RFC 5321 has it, and keeps what it takes. It has no TLS. */
export async function startMailServer(wish: MailServerWish = {}) {
  const taken: TakenMail[] = []
  const times = new Map<string, number>()
  const server: Server = createServer((socket) => {
    socket.write('220 mail.test ESMTP\r\n')
    converse(socket, { wish, taken, times })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  return {
    taken,
    port: typeof address === 'object' && address !== null ? address.port : 0,
    stop: () => new Promise<void>((stopped) => server.close(() => stopped())),
  }
}

interface Conversation {
  readonly wish: MailServerWish
  readonly taken: TakenMail[]
  readonly times: Map<string, number>
}

function converse(socket: Socket, { wish, taken, times }: Conversation): void {
  let [rest, from, data, inData] = ['', '', '', false]
  let to: string[] = []
  let user: string | null = null
  const say = (line: string) => socket.write(`${line}\r\n`)
  const take = (line: string) => {
    if (inData) {
      if (line !== '.') data += `${line.replace(/^\.\./, '.')}\n`
      else {
        taken.push({ from, to, data, user })
        ;[inData, data, to] = [false, '', []]
        say('250 taken')
      }
      return
    }
    const address = /<([^>]*)>/.exec(line)?.[1] ?? ''
    const word = line.slice(0, 4).toUpperCase()
    if (word === 'EHLO') {
      say('250-mail.test')
      if (wish.password !== undefined) say('250-AUTH PLAIN')
      say('250 8BITMIME')
    } else if (word === 'STAR') say('502 no TLS here')
    else if (word === 'AUTH') {
      const [, name = '', password = ''] = Buffer.from(line.split(' ')[2] ?? '', 'base64')
        .toString()
        .split('\0')
      user = password === wish.password ? name : null
      say(user === null ? '535 no' : '235 yes')
    } else if (word === 'MAIL') {
      from = address
      say('250 ok')
    } else if (word === 'RCPT') {
      times.set(address, (times.get(address) ?? 0) + 1)
      const refused = wish.answerTo?.(address, times.get(address) ?? 0)
      if (refused === undefined) to.push(address)
      say(refused ?? '250 ok')
    } else if (word === 'DATA') {
      inData = true
      say('354 go on')
    } else if (word === 'QUIT') {
      say('221 bye')
      socket.end()
    } else say('250 ok')
  }
  socket.on('error', () => undefined)
  socket.on('data', (bytes) => {
    rest += String(bytes)
    for (let at = rest.indexOf('\r\n'); at >= 0; at = rest.indexOf('\r\n')) {
      const line = rest.slice(0, at)
      rest = rest.slice(at + 2)
      take(line)
    }
  })
}
