import { readFileSync } from 'node:fs'
import { connect } from 'node:net'

/**
 * A program of its own: sends the requests of a file to a box over so many connections, each the next one once it has its
 * answer, and prints as JSON how many were taken, in how many seconds, and how long each took in ms. A bare socket, so that
 * the load takes as little as may be of the processors that the box needs.
 */
const [, , file = '', port = '', connections = '64'] = process.argv
const whole = readFileSync(file)
const requests: Buffer[] = []
for (let at = 0; at < whole.length; ) {
  const length = whole.readUInt32BE(at)
  requests.push(whole.subarray(at + 4, at + 4 + length))
  at += 4 + length
}

const took: number[] = []
let [next, refused] = [0, 0]

/** How many bytes an answer has in all, once its head is there. */
function lengthOf(answer: string): number | null {
  const end = answer.indexOf('\r\n\r\n')
  const length = /\r\ncontent-length: (\d+)/i.exec(answer)?.[1]
  return end < 0 || length === undefined ? null : end + 4 + Number(length)
}

const sendAll = () =>
  new Promise<void>((done, fail) => {
    const socket = connect(Number(port), '127.0.0.1').setNoDelay(true)
    let [answer, sentAt] = ['', 0]
    const send = () => {
      const request = requests[next]
      next += 1
      if (request === undefined) {
        socket.end()
        done()
        return
      }
      sentAt = performance.now()
      socket.write(request)
    }
    socket.setEncoding('latin1').on('error', fail).on('connect', send)
    socket.on('data', (piece) => {
      answer += String(piece)
      const length = lengthOf(answer)
      if (length === null || answer.length < length) return
      took.push(performance.now() - sentAt)
      if (!answer.startsWith('HTTP/1.1 200')) refused += 1
      answer = ''
      send()
    })
  })

const begun = performance.now()
await Promise.all(Array.from({ length: Number(connections) }, sendAll))
const seconds = (performance.now() - begun) / 1000
console.log(JSON.stringify({ taken: took.length - refused, refused, seconds, took }))
