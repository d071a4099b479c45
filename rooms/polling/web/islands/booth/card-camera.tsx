import { useEffect, useRef, useState } from 'preact/hooks'
import decodeQR from 'qr/decode.js'
import { usePage } from '#ui/page-context.ts'
import { tabletWords } from '../../../core/messages-tablet.ts'

interface CardCameraProps {
  readonly isLooking: boolean
  readonly onLooking: (looks: boolean) => void
  /** A card's text, once for as long as the card is held there. */
  readonly onText: (text: string) => void
}

type Facing = 'environment' | 'user'

/** How often the picture is looked at, and when a card that is held there still counts as shown again; in milliseconds. */
const lookEachMs = 150
const againAfterMs = 4000
/** A picture is looked at no larger than so many points wide: enough for a card at arm's length. */
const widest = 960

/** Reads cards by the camera of this device; what it sees goes nowhere and is kept nowhere. */
export function CardCamera({ isLooking, onLooking, onText }: CardCameraProps) {
  const t = tabletWords(usePage().lang)
  const video = useRef<HTMLVideoElement>(null)
  const [facing, setFacing] = useState<Facing>('environment')
  const [failed, setFailed] = useState<'denied' | 'none' | null>(null)
  const tell = useRef(onText)
  tell.current = onText
  useEffect(() => {
    if (!isLooking || video.current === null) return
    const fail = (why: 'denied' | 'none'): void => {
      setFailed(why)
      onLooking(false)
    }
    return watch(video.current, facing, (text) => tell.current(text), fail)
  }, [isLooking, facing])

  if (!isLooking) {
    const begin = (): void => {
      setFailed(null)
      onLooking(true)
    }
    return (
      <>
        {failed !== null && <p role="alert">{t.cameraFailed[failed]}</p>}
        <p class="booth-actions">
          <button type="button" class="button button-secondary" onClick={begin}>
            {t.camera}
          </button>
        </p>
      </>
    )
  }
  return (
    <>
      <p>{t.cameraHold}</p>
      <video ref={video} class="booth-camera" muted playsInline aria-label={t.cameraSees} />
      <p class="booth-actions">
        <button
          type="button"
          class="button"
          onClick={() => setFacing(facing === 'environment' ? 'user' : 'environment')}
        >
          {t.cameraTurn}
        </button>
        <button type="button" class="button" onClick={() => onLooking(false)}>
          {t.cameraStop}
        </button>
      </p>
    </>
  )
}

/** Looks through the camera until what it gives is called: each QR code's text is told as it comes. */
function watch(
  video: HTMLVideoElement,
  facing: Facing,
  onText: (text: string) => void,
  onFailed: (why: 'denied' | 'none') => void,
): () => void {
  let stream: MediaStream | null = null
  let isOver = false
  let timer = 0
  let last = { text: '', at: 0 }
  const canvas = document.createElement('canvas')
  const look = (): void => {
    const text = textIn(video, canvas)
    if (text !== null) {
      const now = performance.now()
      const isHeld = text === last.text && now - last.at < againAfterMs
      last = { text, at: now }
      if (!isHeld) onText(text)
    }
    if (!isOver) timer = window.setTimeout(look, lookEachMs)
  }
  const begin = async (): Promise<void> => {
    const wish = { facingMode: facing, width: { ideal: 1280 }, height: { ideal: 720 } }
    stream = await navigator.mediaDevices.getUserMedia({ video: wish })
    if (isOver) return end()
    video.srcObject = stream
    await video.play()
    look()
  }
  const end = (): void => {
    isOver = true
    clearTimeout(timer)
    for (const track of stream?.getTracks() ?? []) track.stop()
    video.srcObject = null
  }
  // Without TLS a browser offers no camera at all.
  const started = navigator.mediaDevices === undefined ? Promise.reject(new Error('no camera')) : begin()
  started.catch((error: unknown) => {
    if (isOver) return
    end()
    onFailed(error instanceof DOMException && error.name === 'NotAllowedError' ? 'denied' : 'none')
  })
  return end
}

/** The text of a QR code in the picture of now; null where there is none that can be read. */
function textIn(video: HTMLVideoElement, canvas: HTMLCanvasElement): string | null {
  const { videoWidth, videoHeight } = video
  if (videoWidth === 0) return null
  const scale = Math.min(1, widest / videoWidth)
  canvas.width = Math.round(videoWidth * scale)
  canvas.height = Math.round(videoHeight * scale)
  const drawing = canvas.getContext('2d', { willReadFrequently: true })
  if (drawing === null) return null
  drawing.drawImage(video, 0, 0, canvas.width, canvas.height)
  try {
    return decodeQR(drawing.getImageData(0, 0, canvas.width, canvas.height))
  } catch {
    return null
  }
}
