import sharp from 'sharp'

interface PhotoWish {
  readonly width?: number
  readonly height?: number
  /** Makes one photo differ from another. */
  readonly background?: string
}

/** A photo as a telephone takes it: turned by its EXIF orientation, with the place where it was taken. */
export const phonePhoto = ({ width = 1600, height = 1200, background = '#3a7' }: PhotoWish = {}): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background } })
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'Madang Phone' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '37/1 27/1 25/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '126/1 54/1 7/1',
      },
    })
    .jpeg()
    .toBuffer()
