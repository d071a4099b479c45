import encodeQR from 'qr'

/** A QR code as one path; what it says stands beside it as text. */
export function ReceiptQr({ text, label }: { readonly text: string; readonly label: string }) {
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: 4 })
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg class="booth-qr" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={label}>
      <rect class="booth-qr-ground" width="100%" height="100%" />
      <path class="booth-qr-dark" d={path} shape-rendering="crispEdges" />
    </svg>
  )
}
