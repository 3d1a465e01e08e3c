import type { Timestamp } from './ids'

/** What an image of an institution is for. The logo stands at the top of certificates, the signature at the foot. */
export const imageUses = ['logo', 'signature'] as const
export type ImageUse = (typeof imageUses)[number]

/** The kinds of picture that certificates take: both are printed by every reader of PDFs, and neither can hold scripts. */
export type ImageType = 'image/png' | 'image/jpeg'

/** The largest picture: bytes of the file, and pixels in each direction. On paper it is at most six centimetres wide. */
export const largestImage = { bytes: 500 * 1024, pixels: 2000 } as const
/** Fewer pixels than this in a direction look like a smudge on paper. */
export const smallestImage = 40
/** The longest text that stands for a picture. */
export const longestAltText = 120

/** An image as it is printed. `altText` says what it shows; under a signature it stands as name and position too. */
export type PrintedImage = {
	readonly use: ImageUse
	readonly mediaType: ImageType
	readonly bytes: Uint8Array
	readonly altText: string
}

/** An image of an institution, without its bytes. */
export type InstitutionImage = {
	readonly id: string
	readonly use: ImageUse
	readonly mediaType: ImageType
	readonly altText: string
	readonly createdAt: Timestamp
}

/** What a file says of itself in its first bytes; null for one that is neither PNG nor JPEG. Pixels, as it is stored. */
export type ImageHeader = { readonly mediaType: ImageType; readonly width: number; readonly height: number }

/** Why a file is not taken; `broken` is one that begins as a picture and can't be printed. */
export type ImageRefusal = 'not-a-picture' | 'too-heavy' | 'too-large' | 'too-small' | 'broken'

/** Decides by size and header whether a file may stand on certificates; null when it may. */
export function refuseImage(size: number, header: ImageHeader | null): ImageRefusal | null {
	if (size > largestImage.bytes) return 'too-heavy'
	if (!header) return 'not-a-picture'
	const { width, height } = header
	if (Math.max(width, height) > largestImage.pixels) return 'too-large'
	if (Math.min(width, height) < smallestImage) return 'too-small'
	return null
}
