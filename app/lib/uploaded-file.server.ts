import { requestRefusalsWords } from '~/i18n/request-refusals'
import { endWith } from './http-errors.server'

/** A file that came with a form. The name is what the sender calls it: only to be shown. */
export type UploadedFile = { readonly name: string; readonly bytes: Buffer }

/**
 * The file in this field of a posted form; null when none was chosen. How large a request may be is checked before.
 *
 * @throws Response 400 when the body is no form
 */
export async function readUploadedFile(request: Request, field: string): Promise<UploadedFile | null> {
	if (!request.headers.get('content-type')?.startsWith('multipart/form-data')) return null
	const form = await request.formData().catch(() => endWith(400, requestRefusalsWords().formUnreadable))
	const file = form.get(field)
	if (file === null || typeof file === 'string' || (file.name === '' && file.size === 0)) return null
	return { name: file.name, bytes: Buffer.from(await file.arrayBuffer()) }
}
