/** Asks a box as office and voters do, over HTTP. */
export interface AskBox {
  readonly address: string
  readonly office: (name: string, input: object) => Promise<Replied>
  readonly officeLog: (eh: string) => Promise<readonly string[]>
  readonly cast: (eh: string, line: string, headers?: Readonly<Record<string, string>>) => Promise<Replied>
  readonly read: (eh: string, path: string) => Promise<Replied>
}

/** The status, the text, and what the text says where it is JSON. */
export interface Replied {
  readonly status: number
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: a test looks at whatever came.
  readonly said: any
  readonly headers: Headers
}

async function replied(asked: Promise<Response>): Promise<Replied> {
  const response = await asked
  const text = await response.text()
  const isJson = response.headers.get('Content-Type')?.startsWith('application/json') === true
  return { status: response.status, text, said: isJson ? JSON.parse(text) : null, headers: response.headers }
}

export function askBox(address: string, secret: string): AskBox {
  const authorized = { Authorization: `Bearer ${secret}` }
  return {
    address,
    office: (name, input) =>
      replied(fetch(`${address}/office/${name}`, { method: 'POST', headers: authorized, body: JSON.stringify(input) })),
    officeLog: async (eh) => {
      const lines: string[] = []
      for (;;) {
        const next = await fetch(`${address}/office/log/${eh}/${lines.length}`, { headers: authorized })
        const more = (await next.text()).split('\n').slice(0, -1)
        if (more.length === 0) return lines
        lines.push(...more)
      }
    },
    cast: (eh, line, headers = {}) =>
      replied(
        fetch(`${address}/votes/${eh}/ballots`, {
          method: 'POST',
          body: line,
          headers: { 'Content-Type': 'text/plain', ...headers },
        }),
      ),
    read: (eh, path) => replied(fetch(`${address}/votes/${eh}/${path}`)),
  }
}
