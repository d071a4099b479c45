import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import encodeQR from 'qr'
import config from '../../playwright.config.ts'

const size = { width: 1280, height: 720 }

/** A browser whose camera sees a QR code of a text, for as long as something is done with it. */
export async function seenByCamera(text: string, act: (browser: Browser) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'madang-camera-'))
  const film = join(folder, 'card.y4m')
  writeFileSync(film, filmOf(text))
  const { args = [], ...launch } = config.use?.launchOptions ?? {}
  const camera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
  const browser = await chromium.launch({
    ...launch,
    args: [...args, ...camera, `--use-file-for-fake-video-capture=${film}`],
  })
  try {
    await act(browser)
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}

/** A film of two pictures, grey with the code in the middle, as Chromium plays it in place of a camera. */
function filmOf(text: string): Buffer {
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: 4 })
  const point = Math.floor((size.height * 0.9) / rows.length)
  const [left, top] = [(size.width - rows.length * point) >> 1, (size.height - rows.length * point) >> 1]
  const light = Buffer.alloc(size.width * size.height, 170)
  for (let y = 0; y < rows.length * point; y += 1)
    for (let x = 0; x < rows.length * point; x += 1) {
      const isDark = rows[Math.floor(y / point)]?.[Math.floor(x / point)] === true
      light[(top + y) * size.width + left + x] = isDark ? 40 : 220
    }
  const colour = Buffer.alloc((size.width * size.height) / 2, 128)
  const picture = Buffer.concat([Buffer.from('FRAME\n'), light, colour])
  const head = Buffer.from(`YUV4MPEG2 W${size.width} H${size.height} F10:1 Ip A1:1 C420jpeg\n`)
  return Buffer.concat([head, picture, picture])
}
