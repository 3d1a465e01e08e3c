import type { z } from 'zod'
import { requestRefusalsWords } from '~/i18n/request-refusals'
import { endWith } from './http-errors.server'

/** A sentence for each field that has to be mended; the key is the field's name. */
export type FormErrors = Record<string, string>

/** What came in, or what is wrong with it together with what was typed (never passwords), so that nothing typed is lost. */
export type ParsedForm<Value> =
	| { ok: true; value: Value }
	| { ok: false; errors: FormErrors; typed: Record<string, string> }

/** Reads a posted form by its schema. The schema's messages are sentences for the person, in the person's language. */
export async function parseForm<Schema extends z.ZodType>(
	request: Request,
	schema: Schema,
): Promise<ParsedForm<z.output<Schema>>> {
	return parseFields(await readForm(request), schema)
}

/**
 * The fields of a posted form. A request without a body is a form without fields. NUL characters are left out: nobody
 * types them, and PostgreSQL can't keep them.
 *
 * @throws Response 400 when the body is no form
 */
export async function readForm(request: Request): Promise<FormData> {
	if (!request.headers.has('content-type') && request.headers.get('content-length') === '0') return new FormData()
	const sent = await request.formData().catch(() => endWith(400, requestRefusalsWords().formUnreadable))
	const form = new FormData()
	for (const [name, value] of sent) if (typeof value === 'string') form.append(name, value.replaceAll('\0', ''))
	return form
}

/** As `parseForm`, for a form that has been read already. */
export function parseFields<Schema extends z.ZodType>(form: FormData, schema: Schema): ParsedForm<z.output<Schema>> {
	const fields: Record<string, string> = {}
	for (const [name, value] of form) if (typeof value === 'string') fields[name] = value
	const result = schema.safeParse(fields)
	if (result.success) return { ok: true, value: result.data }

	const errors: FormErrors = {}
	for (const issue of result.error.issues) errors[String(issue.path[0] ?? 'form')] ??= issue.message
	const typed = Object.fromEntries(Object.entries(fields).filter(([name]) => !/passord|password/i.test(name)))
	return { ok: false, errors, typed }
}
