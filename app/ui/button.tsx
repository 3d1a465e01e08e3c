import { Link, type LinkProps } from '@remix-run/react'
import type { ButtonHTMLAttributes } from 'react'

/** How much a button asks for attention. One primary on a page; danger for what can't be undone. */
export type ButtonVariant = 'primary' | 'secondary' | 'tertiary' | 'danger'

/** A button; it sends its form unless `type` says otherwise. */
export function Button({
	variant = 'primary',
	type = 'submit',
	...rest
}: { variant?: ButtonVariant } & ButtonHTMLAttributes<HTMLButtonElement>) {
	return <button {...rest} type={type} {...look(variant, rest.className)} />
}

/** A link that looks like a button: for the way on, never for something that changes anything. */
export function ButtonLink({ variant = 'primary', ...rest }: { variant?: ButtonVariant } & LinkProps) {
	return <Link {...rest} {...look(variant, rest.className)} />
}

function look(variant: ButtonVariant, className: string | undefined) {
	return {
		className: className ? `ds-button ${className}` : 'ds-button',
		'data-variant': variant === 'danger' ? 'primary' : variant,
		'data-color': variant === 'danger' ? 'danger' : undefined,
	}
}
