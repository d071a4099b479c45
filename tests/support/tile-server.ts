import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'

export interface TileServer {
  /** The address of its tiles, as the setting of maps takes it. */
  readonly tiles: string
  readonly stop: () => Promise<void>
}

const pale = ['#e8efe6', '#dfe8ee'] as const

/** Serves a map of nothing: squares in two colours with their numbers, as any site may ask for them. */
export async function startTileServer(): Promise<TileServer> {
  const server = createServer((request, response) => {
    const [, z = 0, x = 0, y = 0] = (/^\/(\d+)\/(\d+)\/(\d+)\.png$/.exec(request.url ?? '') ?? []).map(Number)
    const drawn =
      `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" ` +
      `fill="${pale[(x + y) % 2]}" stroke="#9ab"/><text x="12" y="28" font-size="16" fill="#456">${z}/${x}/${y}</text></svg>`
    const headers = { 'Content-Type': 'image/png', 'Access-Control-Allow-Origin': '*' }
    void sharp(Buffer.from(drawn))
      .png()
      .toBuffer()
      .then((png) => response.writeHead(200, headers).end(png))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    tiles: `http://127.0.0.1:${(server.address() as AddressInfo).port}/{z}/{x}/{y}.png`,
    stop: () =>
      new Promise((stopped) => {
        server.closeAllConnections()
        server.close(() => stopped())
      }),
  }
}
